package dev.dunning.core.insight.figures;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.insight.history.GivenUp;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which part of what could have been collected was. That is what was open at the start and what was invoiced since, without
 * what is not late yet and without what was credited, which nobody owed. What was given up could have been collected. What
 * became open again, such as a payment that went back, counts as nothing collected.
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

    void add(Dossier dossier, Ledger ledger, KnownOverdue overdue) {
        Ledger kept = dossier.history().stream().anyMatch(this::isGivenUp)
                ? ledger(dossier, event -> !isGivenUp(event))
                : ledger;
        kept.items().forEach(item -> add(item, overdue));
        if (isCredited(dossier)) {
            ledger(dossier, Credited.class::isInstance).items().forEach(this::credited);
        }
    }

    private boolean isGivenUp(DunningEvent event) {
        return GivenUp.isIn(event) && event.on().isAfter(start);
    }

    private static boolean isCredited(Dossier dossier) {
        return dossier.invoices().stream().anyMatch(Invoice::isCreditNote)
                || dossier.history().stream().anyMatch(Credited.class::isInstance);
    }

    private Ledger ledger(Dossier dossier, Predicate<DunningEvent> counts) {
        return new Settlements(dossier.withOnly(counts), on).ledger();
    }

    private void add(Item item, KnownOverdue overdue) {
        long open = item.open().minorUnits();
        boolean isLate = overdue.contains(item);
        collectable = Math.addExact(collectable, atStart(item) - (isLate ? 0 : open));
        late = Math.addExact(late, isLate ? open : 0);
    }

    private void credited(Item item) {
        collectable =
                Math.subtractExact(collectable, atStart(item) - item.open().minorUnits());
    }

    /** What was asked since counts as a whole. */
    private long atStart(Item item) {
        boolean isNew = item.invoice().issued().isAfter(start);
        return (isNew ? item.amount() : item.openAtEndOf(start)).minorUnits();
    }

    Optional<Rate> share() {
        long got = Math.max(0, collectable - late);
        return collectable <= 0 ? Optional.empty() : Optional.of(Share.rate((double) got / collectable));
    }
}
