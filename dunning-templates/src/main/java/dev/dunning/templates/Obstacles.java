package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.Failure.Code;
import dev.dunning.templates.elements.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in the way of a message that would otherwise be wrong, empty or void. */
final class Obstacles {

    /** The words of a Dutch statutory notice give fifteen days from receipt. */
    private static final int STATUTORY_DAYS = 15;

    private final Job job;

    Obstacles(Job job) {
        this.job = job;
    }

    /** The first obstacle; empty when the message can be written. */
    Optional<Failure> first() {
        return channel()
                .or(this::person)
                .or(this::address)
                .or(this::payment)
                .or(this::terms)
                .or(this::partner)
                .or(this::elements);
    }

    Failure failure(Code code, Object... facts) {
        return new Failure(job.notice().key(), job.channel(), job.texts().code(), code, code.text(facts));
    }

    private Optional<Failure> channel() {
        boolean written = Output.html(job.channel()).isPresent();
        boolean has = written
                ? job.occasion().isWritten()
                : job.occasion().script(job.channel()).filter(job.texts()::has).isPresent();
        return when(!has, () -> failure(Code.NO_TEXT_FOR_CHANNEL, job.notice().kind(), job.channel()))
                .or(() -> when(
                        written && !job.texts().has(job.occasion(), job.dossier()),
                        () -> failure(Code.NO_TEXT_FOR_LAW, job.dossier().lawId())));
    }

    private Optional<Failure> person() {
        Sender sender = job.sender();
        if (job.channel() == Channel.SMS) {
            return when(sender.name().isEmpty() || sender.phone().isEmpty(), () -> failure(Code.NO_PERSON_TO_CALL));
        }
        return when(!sender.isReachable(), () -> failure(Code.NO_CONTACT));
    }

    private Optional<Failure> address() {
        boolean known = job.contact().flatMap(Contact::address).isPresent();
        return when(job.isLetter() && !known, () -> failure(Code.NO_POSTAL_ADDRESS));
    }

    private Optional<Failure> payment() {
        if (Output.html(job.channel()).isEmpty() || !job.occasion().saysHowToPay()) {
            return Optional.empty();
        }
        List<Payee> payees = job.payees();
        Links links = new Links(job);
        boolean wrong = payees.stream().anyMatch(payee -> payee.iban().isEmpty());
        boolean none = payees.isEmpty() && links.isEmpty();
        return when(wrong, () -> failure(Code.WRONG_ACCOUNT))
                .or(() -> when(links.isUnsound(), () -> failure(Code.WRONG_LINK)))
                .or(() -> when(payees.size() > 1, () -> failure(Code.SEVERAL_PAYEES)))
                .or(() -> when(none, () -> failure(Code.NO_WAY_TO_PAY)))
                .or(() -> when(isCollected(), () -> failure(Code.COLLECTED)));
    }

    private boolean isCollected() {
        return job.occasion() == Occasion.COURTESY
                && job.notice().invoices().stream()
                        .flatMap(id -> job.dossier().invoice(id).stream())
                        .map(Invoice::directDebit)
                        .anyMatch(Optional::isPresent);
    }

    private Optional<Failure> terms() {
        boolean open = job.occasion().hasDeadline() && job.notice().respondBy().isEmpty();
        return when(open, () -> failure(Code.NO_DEADLINE))
                .or(() -> job.occasion() == Occasion.STATUTORY_NOTICE ? statute() : Optional.empty());
    }

    private Optional<Failure> statute() {
        boolean dutch = job.dossier().lawId().equals("NL");
        boolean hasty = job.notice()
                .respondBy()
                .filter(last -> last.isBefore(job.notice().sent().plusDays(STATUTORY_DAYS)))
                .isPresent();
        return when(job.notice().onLapse().isEmpty(), () -> failure(Code.NO_EXACT_COSTS))
                .or(() -> when(dutch && hasty, () -> failure(Code.TERM_TOO_SHORT)));
    }

    private Optional<Failure> partner() {
        boolean missing = job.occasion() == Occasion.HAND_OVER
                && job.notice().handOverTo().flatMap(job.creditor()::partner).isEmpty();
        return when(
                missing,
                () -> failure(
                        Code.NO_PARTNER,
                        job.notice().handOverTo().map(Enum::name).orElse("COLLECTION_AGENCY")));
    }

    /** What the law, or the house, wants said in writing, and no fact is known for. */
    private Optional<Failure> elements() {
        Optional<Rule> missing =
                Output.html(job.channel()).isPresent() ? new KnownFacts(job).missing() : Optional.empty();
        return missing.map(rule -> failure(
                Code.MISSING_ELEMENT,
                rule.element().id(),
                rule.source(),
                rule.element().supply()));
    }

    private static Optional<Failure> when(boolean blocked, Supplier<Failure> failure) {
        return blocked ? Optional.of(failure.get()) : Optional.empty();
    }
}
