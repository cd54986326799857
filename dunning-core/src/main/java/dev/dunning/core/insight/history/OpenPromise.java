package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A promise, and what is left of it. What came in since it was made counts for the promise with the earliest day first, and
 * for each once.
 *
 * @param promise the promise
 * @param left what is still promised; absent where all that is open is
 */
record OpenPromise(Promised promise, Optional<Money> left) {

    static List<OpenPromise> in(Settlements settlements) {
        List<OpenPromise> promises = new ArrayList<>();
        long used = 0;
        for (Promised promise : inOrder(settlements)) {
            long came = Math.max(0, received(promise, settlements) - used);
            long counts = Math.min(came, promise.amount().map(Money::minorUnits).orElse(came));
            promises.add(new OpenPromise(
                    promise, promise.amount().map(amount -> amount.minus(Money.ofMinor(amount.currency(), counts)))));
            used += counts;
        }
        return promises;
    }

    private static List<Promised> inOrder(Settlements settlements) {
        return Facts.of(settlements.events(), Promised.class).stream()
                .sorted(Comparator.comparing(Promised::by).thenComparing(Promised::on))
                .toList();
    }

    /** What came in from its first day through its last on what it is about. */
    private static long received(Promised promise, Settlements settlements) {
        LocalDate before = promise.on().minusDays(1);
        return settlements.ledger().items().stream()
                .filter(item -> Agreed.isMeant(promise.invoices(), promise.on(), item))
                .mapToLong(item -> paid(item, before, promise.by()))
                .filter(paid -> paid > 0)
                .reduce(0, Math::addExact);
    }

    private static long paid(Item item, LocalDate from, LocalDate through) {
        return item.openAtEndOf(from).minorUnits() - item.openAtEndOf(through).minorUnits();
    }
}
