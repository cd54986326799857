package dev.dunning.templates;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which variables the templates of each occasion may use. */
final class Vocabularies {

    /** The laws that a text can ask for, because something in it differs there. */
    static final List<String> LAWS = List.of("AT", "BE", "CH", "DE", "FR", "NL", "UK", "US");

    private static final Vocabulary DEBT = Vocabulary.empty()
            .texts("id", "issued", "due", "dueLong", "amount", "open", "loweredBy")
            .maybe("subject", "settled", "paid");

    private static final Vocabulary COMMON = Vocabulary.empty()
            .texts("lang", "subject", "heading", "salutation", "date", "dateLong", "thing", "thing.nl", "lastThing")
            .texts("reach", "bookedThrough", "count", "creditor.name", "debtor.id", "word.companyNumber")
            .maybe(
                    "debtor.name",
                    "registered",
                    "behalf",
                    "customer.since",
                    "enclosure",
                    "creditor.address",
                    "creditor.number")
            .maybe("contact.phone", "contact.email")
            .rows("signatory", Vocabulary.empty().texts("signatory.name").maybe("signatory.title"))
            .rows("window", Vocabulary.empty().lines("window.lines"))
            .rows("one", prefixed("invoice"))
            .flags("many", "forgot", "natural", "paper", "byHand", "foldMarks", "windowRight")
            .flags(LAWS.stream()
                    .map(law -> "law." + law.toLowerCase(Locale.ROOT))
                    .toArray(String[]::new));

    private static final Vocabulary LINE = Vocabulary.empty().texts("line.text", "line.amount");

    private static final Vocabulary DEBTS = Vocabulary.empty()
            .texts("total", "firstDue")
            .maybe("grand")
            .rows("extras", LINE)
            .rows("rows", prefixed("row"))
            .rows("more", Vocabulary.empty().texts("more.text", "more.open"));

    private static final Vocabulary PLAN = Vocabulary.empty()
            .rows("plan", Vocabulary.empty().texts("part.due", "part.amount"))
            .maybe("planTotal", "planCount", "nextDue")
            .flags("planOne");

    private static final Vocabulary OPEN = COMMON.and(DEBTS).and(PLAN);

    private static final Vocabulary PAYMENT = Vocabulary.empty()
            .texts("asked")
            .flags("slip")
            .rows("links", Vocabulary.empty().texts("link.address").maybe("link.name"))
            .rows("transfer", Vocabulary.empty().texts("iban", "lastFour", "holder", "reference"))
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

    private static final Vocabulary HELP = Vocabulary.empty()
            .rows("help", Vocabulary.empty().texts("help.name", "help.site").maybe("help.phone"));

    private static final Vocabulary CLAIM = HELP.rows("claim", LINE);

    private static final Vocabulary ANSWER = Vocabulary.empty().maybe("answerBy");

    private static final Vocabulary LAST =
            Vocabulary.empty().texts("lastAbout").maybe("announcedOn").flags("last", "interest");

    private static final Vocabulary PARTNER =
            Vocabulary.empty().texts("partner.name").maybe("partner.phone", "partner.register");

    private static final Vocabulary SPEECH = Vocabulary.empty()
            .texts("debtor.name", "debtor.id", "id.spoken", "creditor.name", "caller", "reach")
            .maybe("contact.phone", "phone.spoken");

    private static final Vocabulary SPOKEN_DEBT = PLAN.texts("total", "total.spoken", "count", "bookedThrough")
            .maybe("respondBy", "respondBy.spoken", "earlier")
            .rows("one", prefixed("invoice").maybe("invoice.spoken").texts("issued.spoken", "due.spoken"))
            .flags("many", "natural");

    private Vocabularies() {}

    private static final Map<Occasion, Vocabulary> ALL = new EnumMap<>(Occasion.class);

    static {
        for (Occasion occasion : Occasion.values()) {
            ALL.put(occasion, offered(occasion));
        }
    }

    /** The facts that the texts of an occasion are filled with. */
    static Vocabulary of(Occasion occasion) {
        return Objects.requireNonNull(ALL.get(occasion));
    }

    private static Vocabulary offered(Occasion occasion) {
        return switch (occasion) {
            case THANK_YOU -> COMMON.maybe("paidOn");
            case CHECK_IN, REPAIR_CALL -> COMMON;
            case COURTESY, STATEMENT, SEND_COPY, PLAN_CONFIRMATION, STOP_SUPPLY -> OPEN.and(PAYMENT);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER ->
                OPEN.and(PAYMENT).and(DEADLINE);
            case STATUTORY_NOTICE -> OPEN.and(PAYMENT).and(DEADLINE).and(LAPSE);
            case FINAL_NOTICE -> OPEN.and(PAYMENT).and(DEADLINE).and(CLAIM).and(LAST);
            case HAND_OVER -> OPEN.and(CLAIM).and(PARTNER);
            case PLAN_PROPOSAL -> OPEN.and(PAYMENT).and(HELP).and(ANSWER);
            case PLAN_BREACH -> OPEN.and(PAYMENT).and(DEADLINE).and(HELP);
            case PROMISE_CONFIRMATION -> OPEN.and(PAYMENT).and(ANSWER).maybe("promisedOn");
            case DISPUTE_ACKNOWLEDGEMENT -> OPEN.and(ANSWER).maybe("disputedOn", "disputedAmount");
            case CALL, WRITE_OFF -> OPEN;
        };
    }

    /** What a spoken text can say. */
    static Vocabulary of(Script script) {
        return script.isAboutDebt() ? SPEECH.and(SPOKEN_DEBT) : SPEECH;
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
