package dev.dunning.templates;

import java.util.Arrays;
import java.util.Locale;

/** The texts of one line that every language has, with what each is filled with. */
enum Line {
    SALUTATION_FRIENDLY(Vocabulary.empty().texts("reader")),
    SALUTATION_FORMAL(Vocabulary.empty().texts("reader")),
    SALUTATION_UNKNOWN(Vocabulary.empty()),
    SUBJECT_PRIVATE(Vocabulary.empty().texts("creditor.name", "debtor.id")),
    SUBJECT_SHORT(Vocabulary.empty().texts("debtor.id")),
    REACH_BOTH(Vocabulary.empty().texts("who", "phone", "email").maybe("hours")),
    REACH_PHONE(Vocabulary.empty().texts("who", "phone").maybe("hours")),
    REACH_MAIL(Vocabulary.empty().texts("who", "email")),
    SMS_FORMAL(Vocabulary.empty().texts("debtor.name", "debtor.id", "creditor.name", "contact", "phone")),
    SMS_INFORMAL(SMS_FORMAL.vocabulary),
    SMS_THANKS_FORMAL(SMS_FORMAL.vocabulary),
    SMS_THANKS_INFORMAL(SMS_FORMAL.vocabulary),
    CLAIM_PRINCIPAL(Vocabulary.empty().texts("invoice", "issued", "due").maybe("subject")),
    CLAIM_CREDIT(Vocabulary.empty().texts("invoice")),
    CLAIM_INTEREST(Vocabulary.empty().texts("invoice", "base", "rate", "from", "until", "days", "law")),
    CLAIM_COLLECTION_COSTS(Vocabulary.empty().texts("base", "law")),
    CLAIM_FLAT_SUM(CLAIM_COLLECTION_COSTS.vocabulary),
    CLAIM_FEE(CLAIM_COLLECTION_COSTS.vocabulary),
    CLAIM_VAT(CLAIM_COLLECTION_COSTS.vocabulary),
    CLAIM_MORE(Vocabulary.empty().texts("count")),
    LAW_BW(Vocabulary.empty().texts("law", "article")),
    LAW_CONTRACT(LAW_BW.vocabulary),
    LAW_OTHER(LAW_BW.vocabulary),
    ABOUT_ONE(Vocabulary.empty().texts("ids")),
    ABOUT_SEVERAL(ABOUT_ONE.vocabulary),
    MORE(Vocabulary.empty().texts("count"));

    private final Vocabulary vocabulary;

    Line(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Its key, such as {@code claim.flat-sum}: the first underscore is a dot. */
    String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", 2);
        return String.join(
                ".", Arrays.stream(parts).map(part -> part.replace('_', '-')).toList());
    }

    Encoder encoder() {
        if (name().startsWith("SMS_")) {
            return Encoder.SMS;
        }
        return name().startsWith("SUBJECT_") ? Encoder.LINE : Encoder.PART;
    }
}
