package dev.dunning.core.insight.figures;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.insight.history.GivenUp;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.LastingPayments;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Which part of what could have been collected was. That is what was open at the start, what was invoiced since and what became
 * open again since, without what is not late yet and without what was credited, which nobody owed. What was given up could have
 * been collected. A payment that went back counts as nothing collected.
 */
final class Collected {

    private final LocalDate on;
    private final LocalDate start;
    private long collectable;
    private long late;

    Collected(LocalDate on) {
        this.on = on;
        this.start = on.minusDays(LedgerFigures.PERIOD);
    }

    /** No debtor takes away from what others paid. */
    void add(Dossier dossier, Ledger ledger, KnownOverdue overdue) {
        List<Item> items = (isSimple(dossier) ? ledger : lasting(dossier)).items();
        long itsLate = sum(items.stream().filter(overdue::contains).mapToLong(Collected::open));
        long asked = sum(items.stream().mapToLong(item -> asked(item) - (overdue.contains(item) ? 0 : open(item))));
        late = Math.addExact(late, itsLate);
        collectable = Math.addExact(collectable, Math.max(itsLate, asked - credited(dossier)));
    }

    private boolean isSimple(Dossier dossier) {
        return dossier.history().stream().noneMatch(event -> event instanceof PaymentReversed || isGivenUp(event));
    }

    /** What was given up since the start is open still, and what went back never came in. */
    private Ledger lasting(Dossier dossier) {
        return ledger(LastingPayments.alone(dossier, on), event -> !isGivenUp(event));
    }

    private boolean isGivenUp(DunningEvent event) {
        return GivenUp.isIn(event) && event.on().isAfter(start);
    }

    private Ledger ledger(Dossier dossier, Predicate<DunningEvent> counts) {
        return new Settlements(dossier.withOnly(counts), on).ledger();
    }

    private static long sum(LongStream amounts) {
        return amounts.reduce(0, Math::addExact);
    }

    private static long open(Item item) {
        return item.open().minorUnits();
    }

    /** More is open than at the start where money went back and nobody says which payment. */
    private long asked(Item item) {
        return Math.max(atStart(item), open(item));
    }

    private long credited(Dossier dossier) {
        boolean isCredited = dossier.invoices().stream().anyMatch(Invoice::isCreditNote)
                || dossier.history().stream().anyMatch(Credited.class::isInstance);
        List<Item> items =
                isCredited ? ledger(dossier, Credited.class::isInstance).items() : List.of();
        return sum(items.stream().mapToLong(item -> atStart(item) - open(item)));
    }

    /** What was asked since counts as a whole. */
    private long atStart(Item item) {
        boolean isNew = item.invoice().issued().isAfter(start);
        return (isNew ? item.amount() : item.openAtEndOf(start)).minorUnits();
    }

    long collectable() {
        return collectable;
    }

    long collected() {
        return collectable - late;
    }

    Optional<Rate> share() {
        return collectable == 0 ? Optional.empty() : Optional.of(Share.rate((double) collected() / collectable));
    }
}
