package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One message to write, with what is found out about it only once. */
final class Job {

    private final Notice notice;
    private final Dossier dossier;
    private final LocalDate on;
    private final Channel channel;
    private final Occasion occasion;
    private final Texts texts;
    private final Optional<Contact> contact;
    private final Sender sender;
    private final Money asked;
    private final List<Payee> payees;

    /**
     * Looks up what most texts say.
     *
     * @param notice what it words
     * @param dossier the facts behind it
     * @param on the day of the decision
     * @param channel how it goes out
     * @param occasion which text
     * @param texts in which language and form
     */
    Job(Notice notice, Dossier dossier, LocalDate on, Channel channel, Occasion occasion, Texts texts) {
        this.notice = notice;
        this.dossier = dossier;
        this.on = on;
        this.channel = channel;
        this.occasion = occasion;
        this.texts = texts;
        this.contact = dossier.debtor().contact(channel);
        this.sender = Sender.of(dossier.creditor(), notice, dossier.history());
        this.asked = whatIsAsked();
        this.payees = occasion.saysHowToPay() ? Payee.of(dossier, notice.invoices()) : List.of();
    }

    Notice notice() {
        return notice;
    }

    Dossier dossier() {
        return dossier;
    }

    Channel channel() {
        return channel;
    }

    Occasion occasion() {
        return occasion;
    }

    Texts texts() {
        return texts;
    }

    Creditor creditor() {
        return dossier.creditor();
    }

    Debtor debtor() {
        return dossier.debtor();
    }

    Format format() {
        return texts.format();
    }

    Optional<Contact> contact() {
        return contact;
    }

    Sender sender() {
        return sender;
    }

    /** Whom the reader speaks to: who is to be called, else who signs, else nobody by name. */
    String person() {
        return sender.name().or(() -> sender.signatory().map(Signatory::name)).orElse(texts.word("somebody"));
    }

    /** Where the reader can pay; none where nothing is said of it. */
    List<Payee> payees() {
        return payees;
    }

    /** What the reader is asked to pay on this message: an instalment, what was promised, or the whole claim. */
    Money asked() {
        return asked;
    }

    /** The parts of the plan together. */
    Money planned() {
        return Money.sum(
                dossier.currency(),
                notice.plan().stream().map(Instalment::amount).toList());
    }

    private Money whatIsAsked() {
        return switch (occasion) {
            case PLAN_BREACH -> planned();
            case PLAN_PROPOSAL, PLAN_CONFIRMATION ->
                notice.plan().stream()
                        .filter(part -> !part.due().isBefore(notice.sent()))
                        .findFirst()
                        .map(Instalment::amount)
                        .orElse(notice.claim().total());
            case PROMISE_CONFIRMATION ->
                AgreementFacts.promised(dossier, notice).orElse(notice.claim().total());
            default -> notice.claim().total();
        };
    }

    boolean isLetter() {
        return channel.plain() == Channel.LETTER;
    }

    /** No day after the decision is ever named as booked. */
    LocalDate bookedThrough() {
        return dossier.bookedBy(on);
    }
}
