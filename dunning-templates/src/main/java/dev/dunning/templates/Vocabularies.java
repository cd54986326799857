package dev.dunning.templates;

import java.util.Collection;

/** Which variables the templates of each occasion may use. */
final class Vocabularies {

    private static final Vocabulary DEBT = Vocabulary.empty()
            .texts("id", "issued", "due", "dueLong", "amount", "open")
            .maybe("subject", "settled");

    private static final Vocabulary COMMON = Vocabulary.empty()
            .texts("lang", "subject", "heading", "salutation", "date", "dateLong", "thing", "thing.nl", "lastThing")
            .texts("reach", "bookedThrough", "count", "creditor.name", "debtor.id", "word.companyNumber")
            .maybe("registered", "behalf", "customer.since", "enclosure", "creditor.address", "creditor.number")
            .maybe("contact.phone", "contact.email")
            .rows("signatory", Vocabulary.empty().texts("signatory.name").maybe("signatory.title"))
            .rows("window", Vocabulary.empty().lines("window.lines"))
            .rows("one", prefixed("invoice"))
            .flags("many", "warm", "law.nl");

    private static final Vocabulary LINE = Vocabulary.empty().texts("line.text", "line.amount");

    private static final Vocabulary DEBTS = Vocabulary.empty()
            .texts("total", "firstDue")
            .maybe("grand")
            .rows("extras", LINE)
            .rows("rows", prefixed("row"))
            .rows("more", Vocabulary.empty().texts("more.text", "more.open"));

    private static final Vocabulary PAYMENT = Vocabulary.empty()
            .maybe("link")
            .rows("transfer", Vocabulary.empty().texts("iban", "holder", "reference"))
            .rows("qr", Vocabulary.empty().texts("qr.size", "qr.path"));

    private static final Vocabulary DEADLINE = Vocabulary.empty()
            .texts("respondBy")
            .maybe("earlier", "person")
            .flags("statutory", "undecided")
            .rows(
                    "next",
                    Vocabulary.empty()
                            .texts("next.on", "next.from", "next.total")
                            .maybe("next.partner")
                            .flags("next.reminder", "next.statutory", "next.final", "next.handOver")
                            .flags("next.call", "next.stop", "next.contact", "next.same", "next.more"));

    private static final Vocabulary LAPSE = Vocabulary.empty()
            .rows(
                    "lapse",
                    Vocabulary.empty()
                            .texts("lapse.costs", "lapse.costsWithVat", "lapse.total")
                            .maybe("lapse.vat", "lapse.interest"));

    private static final Vocabulary CLAIM = Vocabulary.empty()
            .rows("claim", LINE)
            .rows("help", Vocabulary.empty().texts("help.name", "help.phone", "help.site"));

    private static final Vocabulary LAST =
            Vocabulary.empty().texts("lastAbout").maybe("announcedOn").flags("last");

    private static final Vocabulary PARTNER =
            Vocabulary.empty().texts("partner.name").maybe("partner.phone", "partner.register");

    private Vocabularies() {}

    /** The facts that the texts of an occasion are filled with. */
    static Vocabulary of(Occasion occasion) {
        return switch (occasion) {
            case THANK_YOU -> COMMON;
            case COURTESY -> COMMON.and(DEBTS).and(PAYMENT);
            case FIRST_REMINDER, SECOND_REMINDER ->
                COMMON.and(DEBTS).and(PAYMENT).and(DEADLINE);
            case STATUTORY_NOTICE ->
                COMMON.and(DEBTS).and(PAYMENT).and(DEADLINE).and(LAPSE);
            case FINAL_NOTICE ->
                COMMON.and(DEBTS).and(PAYMENT).and(DEADLINE).and(CLAIM).and(LAST);
            case HAND_OVER -> COMMON.and(DEBTS).and(CLAIM).and(PARTNER);
        };
    }

    /** The words of a language, which every text may print. */
    static Vocabulary ofWords(Collection<String> words) {
        return Vocabulary.empty().texts(words.toArray(String[]::new));
    }

    private static Vocabulary prefixed(String prefix) {
        Vocabulary prefixed = Vocabulary.empty();
        for (var entry : DEBT.variables().entrySet()) {
            String name = prefix + "." + entry.getKey();
            prefixed = entry.getValue().kind() == Variable.Kind.MAYBE ? prefixed.maybe(name) : prefixed.texts(name);
        }
        return prefixed;
    }
}
