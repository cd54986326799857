package dev.dunning.core.decision;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything about one dossier on one day that the rules look at, derived once. */
final class Situation {

    final Dossier dossier;
    final LocalDate today;
    final Jurisdiction law;
    final PolicyDocument policy;
    final List<DunningEvent> events;
    final Ledger ledger;
    /** The last day whose payments are known; never after today. */
    final LocalDate booked;
    /** Everything that went out, in order of the days; even what was taken back was read. */
    final List<Sent> contacts;
    /** Messages that count as sent; those that were taken back are not among them. */
    final List<Sent> messages;
    /** Messages of these that arrived as far as is known. */
    final List<Sent> arrived;

    final List<Claimable> claimables;

    Situation(DunningPolicy bound, Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.today = today;
        this.law = bound.law();
        this.policy = bound.document();
        this.events = Facts.through(dossier, today);
        this.booked = dossier.bookedThrough().filter(today::isAfter).orElse(today);
        this.ledger = Ledger.replay(dossier, today, rules(), invoice -> law.interest(dossier, invoice, today));
        Set<String> retracted = messages(Fate.RETRACTED);
        Set<String> bounced = messages(Fate.BOUNCED);
        this.contacts = events(Sent.class);
        this.messages = contacts.stream()
                .filter(sent -> sent.message().filter(retracted::contains).isEmpty())
                .toList();
        this.arrived = messages.stream()
                .filter(sent -> sent.message().filter(bounced::contains).isEmpty())
                .toList();
        this.claimables = ledger.items().stream()
                .filter(item -> item.open().isPositive())
                .map(item -> new Claimable(this, item))
                .toList();
    }

    private BookingRules rules() {
        return new BookingRules(allocation(), conventions().credits() == Credits.NET, false, law::lastDayToPay);
    }

    /** In which order a payment meets the parts of a claim. */
    AllocationOrder allocation() {
        return conventions().allocation() == AllocationChoice.LAW ? law.allocation() : AllocationOrder.PRINCIPAL_FIRST;
    }

    Conventions conventions() {
        return policy.conventions();
    }

    <E extends DunningEvent> List<E> events(Class<E> type) {
        return Facts.of(events, type);
    }

    private Set<String> messages(Fate fate) {
        return events(Tracked.class).stream()
                .filter(tracked -> tracked.fate() == fate)
                .map(Tracked::message)
                .collect(Collectors.toSet());
    }

    boolean isNaturalPerson() {
        return dossier.debtor().kind().isNaturalPerson();
    }

    boolean isConsumer() {
        return dossier.debtor().kind() == DebtorKind.CONSUMER;
    }

    /** What is overdue and may be asked for today, whether or not a step is due. */
    List<Claimable> overdue() {
        return claimables.stream()
                .filter(Claimable::isOverdue)
                .filter(claimable -> claimable.blocks().isEmpty())
                .toList();
    }

    boolean hasOverdue() {
        return ledger.items().stream().anyMatch(Item::isOverdue);
    }
}
