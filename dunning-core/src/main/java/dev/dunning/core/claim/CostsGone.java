package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * What was paid or given up of claimed costs.
 *
 * @param zero nothing
 * @param byNumber the sums, by the numbers of invoices and instalments
 */
record CostsGone(Money zero, Map<String, Sum> byNumber) {

    CostsGone {
        byNumber = Map.copyOf(byNumber);
    }

    /**
     * One sum for all invoices whose costs were claimed together.
     *
     * @param claim which claim
     * @param amount what is gone of it
     */
    record Sum(int claim, Money amount) {}

    /** A sum that several of the invoices share counts once. */
    Money of(Collection<String> numbers) {
        return numbers.stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(Sum::amount)
                .reduce(zero, Money::plus);
    }
}
