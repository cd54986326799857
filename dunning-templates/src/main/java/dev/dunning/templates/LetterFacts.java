package dev.dunning.templates;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.templates.format.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers everything that a text can say about one notice. */
final class LetterFacts {

    /** Letters are folded and filed by the marks of DIN 5008. */
    private static final Set<String> FOLDED = Set.of("DE", "AT");

    /** Envelopes have their window on the right. */
    private static final Set<String> WINDOW_RIGHT = Set.of("CH", "LI");

    /** The flag of each law. */
    private static final Map<String, String> LAWS = Vocabularies.LAWS.stream()
            .collect(Collectors.toUnmodifiableMap(law -> law, law -> ("law." + law.toLowerCase(Locale.ROOT)).intern()));

    private final Job job;
    private final SwissFacts slip;
    private final Format format;
    private final Texts texts;
    private final Debts debts;
    private final HistoryFacts history;

    LetterFacts(Job job, SwissFacts slip) {
        this.job = job;
        this.slip = slip;
        this.format = job.format();
        this.texts = job.texts();
        this.debts = new Debts(job.dossier(), job.notice());
        this.history = new HistoryFacts(job);
    }

    /** Everything but the heading and the subject, which are themselves made from these facts. */
    Facts facts() {
        Facts facts = common().and(new Addressee(job).facts()).and(sender()).and(creditor());
        if (job.occasion().isAboutDebt()) {
            facts.and(money()).and(new AgreementFacts(job).plan());
        }
        if (job.occasion().saysHowToPay()) {
            facts.and(new PaymentFacts(job, slip).facts());
        }
        if (job.occasion().hasDeadline()) {
            facts.and(deadline());
        }
        if (job.occasion().namesADay()) {
            facts.and(new AgreementFacts(job).answerBy());
        }
        return facts.and(special());
    }

    private Facts money() {
        String total = format.money(notice().claim().total());
        List<Facts> extras = new ClaimFacts(job, debts).extras();
        return debts.facts(texts)
                .text("total", total)
                .rows("extras", extras)
                .maybe("grand", Optional.of(total).filter(text -> !extras.isEmpty()));
    }

    private Facts common() {
        return law(Facts.ofLetter())
                .text("lang", texts.code())
                .text("date", format.date(notice().sent()))
                .text("dateLong", format.longDate(notice().sent()))
                .text("thing", texts.word(job.isLetter() ? "thingLetter" : "thingEmail"))
                .text("thing.nl", job.isLetter() ? "deze brief" : "dit bericht")
                .text("lastThing", texts.word(job.isLetter() ? "lastLetter" : "lastEmail"))
                .text("bookedThrough", format.date(job.bookedThrough()))
                .text("count", format.number(debts.invoices().size()))
                .maybe("registered", registered())
                .group("one", debts.one().map(debt -> debt.facts(DebtNames.INVOICE, texts)))
                .maybe("enclosure", enclosure())
                .flag("many", debts.invoices().size() > 1)
                .flag("forgot", mayHaveForgotten())
                .flag("paper", job.isLetter())
                .flag("natural", job.debtor().kind().isNaturalPerson())
                .and(paper());
    }

    /** What depends on the envelopes of the creditor's country, and on how the letter is signed. */
    private Facts paper() {
        String country = job.creditor().country();
        return new Facts()
                .flag("foldMarks", FOLDED.contains(country))
                .flag("windowRight", WINDOW_RIGHT.contains(country))
                .flag("byHand", Instruction.of(job).contains(Instruction.SIGN_BY_HAND));
    }

    /** A friendly excuse is offered once, while it can be true: not after a message, and not after a promise. */
    private boolean mayHaveForgotten() {
        return notice().tone() == Tone.WARM && history.isFirst();
    }

    private Facts law(Facts facts) {
        String own = job.dossier().lawId();
        LAWS.forEach((law, flag) -> facts.flag(flag, own.equals(law)));
        return facts;
    }

    private Facts sender() {
        Sender sender = job.sender();
        return new Facts()
                .text("reach", reach(sender, texts))
                .maybe("contact.phone", sender.phone())
                .maybe("contact.email", sender.email())
                .group("signatory", sender.signatory().map(LetterFacts::signatory));
    }

    private static Facts signatory(Signatory person) {
        return new Facts().text("signatory.name", person.name()).maybe("signatory.title", person.title());
    }

    static String reach(Sender sender, Texts texts) {
        String who = sender.isSelf() ? texts.word("me") : sender.name().orElse(texts.word("us"));
        Facts facts = new Facts().text("who", who);
        sender.email().ifPresent(email -> facts.text("email", email));
        sender.phone().ifPresent(phone -> facts.text("phone", phone).maybe("hours", sender.hours()));
        return texts.line(line(sender), facts);
    }

    private static Line line(Sender sender) {
        if (sender.phone().isEmpty()) {
            return Line.REACH_MAIL;
        }
        return sender.email().isPresent() ? Line.REACH_BOTH : Line.REACH_PHONE;
    }

    private Facts creditor() {
        Creditor creditor = job.creditor();
        return new Facts()
                .text("creditor.name", creditor.name())
                .maybe("creditor.number", creditor.companyNumber())
                .maybe("creditor.address", creditor.address().map(LetterFacts::line))
                .text("word.companyNumber", texts.companyNumber(creditor.country()));
    }

    private static String line(PostalAddress address) {
        return String.join(", ", address.printed());
    }

    private Facts deadline() {
        return new Facts()
                .text("respondBy", format.longDate(notice().respondBy().orElseThrow()))
                .maybe("earlier", history.earlier())
                .and(new ConsequenceFacts(job).facts());
    }

    private Facts special() {
        return switch (job.occasion()) {
            case STATUTORY_NOTICE -> new Facts().group("lapse", new ConsequenceFacts(job).lapse());
            case FINAL_NOTICE -> claim().and(last());
            case HAND_OVER -> claim().and(partner());
            case PROMISE_CONFIRMATION -> new AgreementFacts(job).promise();
            case DISPUTE_ACKNOWLEDGEMENT -> new AgreementFacts(job).dispute();
            case THANK_YOU -> new AgreementFacts(job).payment();
            case PLAN_PROPOSAL, PLAN_BREACH -> help();
            default -> new Facts();
        };
    }

    private Facts claim() {
        return help().rows("claim", new ClaimFacts(job, debts).rows());
    }

    private Facts help() {
        return new Facts().group("help", DebtHelp.of(job.debtor(), texts.code()).map(DebtHelp::facts));
    }

    private Facts last() {
        return new Facts()
                .flag("last", new ConsequenceFacts(job).isLast())
                .flag("interest", notice().claim().interest().isPositive())
                .text("lastAbout", lastAbout())
                .maybe("announcedOn", history.announcedOn());
    }

    /** An invoice that is only carried along may still get letters of its own. */
    private String lastAbout() {
        List<String> carried = notice().record().stream()
                .findFirst()
                .map(DunningEvent.Sent::carried)
                .orElse(List.of());
        List<String> own = debts.invoices().stream()
                .map(Debt::id)
                .filter(id -> !carried.contains(id))
                .toList();
        if (carried.isEmpty() && own.size() > 1) {
            return format.count(own.size(), texts.word("someInvoice"), texts.word("someInvoices"));
        }
        return texts.line(
                own.size() == 1 ? Line.ABOUT_ONE : Line.ABOUT_SEVERAL, new Facts().text("ids", format.list(own)));
    }

    private Facts partner() {
        Partner partner = notice().handOverTo().flatMap(job.creditor()::partner).orElseThrow();
        return new Facts()
                .text("partner.name", partner.name())
                .maybe("partner.phone", partner.phone())
                .maybe("partner.register", partner.register());
    }

    private Optional<String> registered() {
        return switch (job.channel()) {
            case REGISTERED_EMAIL -> Optional.of(texts.word("registeredEmail"));
            case REGISTERED_LETTER -> Optional.of(texts.word("registeredLetter"));
            default -> Optional.empty();
        };
    }

    private Optional<String> enclosure() {
        List<String> invoices = notice().attachments();
        return switch (invoices.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.word("someInvoice") + " " + invoices.get(0));
            default ->
                Optional.of(format.count(invoices.size(), texts.word("someInvoice"), texts.word("someInvoices")));
        };
    }

    private Notice notice() {
        return job.notice();
    }
}
