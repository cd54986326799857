package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.insight.history.GivenUp;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a debtor owed on each day: what was given up is owed still, and what was credited on whatever day never was. */
final class Owed {

    private final Ledger kept;
    private final Ledger credits;

    Owed(Dossier dossier, LocalDate on) {
        kept = ledger(dossier, on, event -> !GivenUp.isIn(event));
        credits = ledger(dossier, on, event -> event instanceof Credited);
    }

    private static Ledger ledger(Dossier dossier, LocalDate on, Predicate<DunningEvent> counts) {
        return new Settlements(dossier.withOnly(counts), on).ledger();
    }

    List<Item> items() {
        return kept.items();
    }

    /** In minor units, at the end of a day. */
    long atEndOf(LocalDate day, List<Item> items) {
        return items.stream()
                .map(item -> owed(item, day))
                .mapToLong(Money::minorUnits)
                .reduce(0, Math::addExact);
    }

    private Money owed(Item item, LocalDate day) {
        Money open = item.openAtEndOf(day);
        return Optional.of(open.minus(creditedAfter(item, day)))
                .filter(left -> !left.isNegative())
                .orElseGet(() -> Money.zero(open.currency()));
    }

    private Money creditedAfter(Item item, LocalDate day) {
        return credits.item(item.id())
                .map(same -> same.openAtEndOf(day).minus(same.open()))
                .orElseGet(() -> Money.zero(item.open().currency()));
    }
}
