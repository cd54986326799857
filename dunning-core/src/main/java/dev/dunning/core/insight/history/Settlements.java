package dev.dunning.core.insight.history;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Nature;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The invoices of a dossier from which habits can be learned. Disputed ones are left out, since the wait says nothing
 * about the payer; so are those in a payment plan or on hold when they fell due or later, those that were credited or given
 * up, and booked costs.
 */
public final class Settlements {

    private static final BookingRules PRINCIPAL_ONLY =
            new BookingRules(AllocationOrder.PRINCIPAL_FIRST, true, false, UnaryOperator.identity());

    private final Dossier dossier;
    private final LocalDate day;
    private final Ledger ledger;
    private final List<DunningEvent> events;
    private final Set<LocalDate> payments = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private final AgreedWaits waits = new AgreedWaits();

    /**
     * Replays the facts of a debtor.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param day the day, at its end
     */
    public Settlements(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        ledger = replay(dossier);
        events = ledger.events();
        events.forEach(this::note);
    }

    private Ledger replay(Dossier facts) {
        return Ledger.replay(facts, day, PRINCIPAL_ONLY, invoice -> Optional.empty());
    }

    private void note(DunningEvent event) {
        waits.note(event);
        if (event instanceof Paid) {
            payments.add(event.on());
        } else if (event instanceof Disputed || event instanceof WrittenOff) {
            leftOut.addAll(event.about());
        }
    }

    /**
     * Gives the invoices with what is open on each day.
     *
     * @return the ledger; payments go to the principal first
     */
    public Ledger ledger() {
        return ledger;
    }

    /** The ledger as if payments that went back had never come: no agreement is kept by them. */
    Ledger lasting() {
        return LastingPayments.alone(dossier, events).map(this::replay).orElse(ledger);
    }

    /** The facts as if payments that went back had never come. */
    Dossier lastingFacts() {
        return LastingPayments.alone(dossier, events).orElse(dossier);
    }

    LocalDate day() {
        return day;
    }

    /**
     * Gives the history up to the day.
     *
     * @return the events in order, each once
     */
    public List<DunningEvent> events() {
        return events;
    }

    AgreedWaits waits() {
        return waits;
    }

    /**
     * Lists the settlements.
     *
     * @return those from which habits can be learned, the oldest invoice first
     */
    public List<Settlement> list() {
        return ledger.items().stream()
                .filter(this::isTelling)
                .<Settlement>mapMulti(this::settlement)
                .sorted(Settlement.OLDEST_FIRST)
                .toList();
    }

    private boolean isTelling(Item item) {
        return item.invoice().nature() == Nature.PRINCIPAL
                && !leftOut.contains(item.id())
                && !leftOut.contains(item.invoice().id())
                && !waits.concern(item);
    }

    /** What was closed on a day without a payment was not paid. */
    private void settlement(Item item, Consumer<Settlement> list) {
        Optional<LocalDate> closed = item.closedOn();
        boolean isPaid = closed.filter(payments::contains).isPresent();
        if (item.open().isPositive() || isPaid) {
            list.accept(settlement(item, closed));
        }
    }

    /**
     * Looks at one invoice or instalment alone.
     *
     * @param item the invoice or instalment
     * @param paid the day on which the last cent came in; absent while something is open
     * @return how it was paid
     */
    public static Settlement settlement(Item item, Optional<LocalDate> paid) {
        return new Settlement(
                item.id(),
                item.amount(),
                item.invoice().issued(),
                item.due(),
                paid,
                item.invoice().tags());
    }
}
