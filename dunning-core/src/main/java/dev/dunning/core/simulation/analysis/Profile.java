package dev.dunning.core.simulation.analysis;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.util.Optional;
import java.util.Set;

/**
 * What the conditions of steps look at.
 *
 * @param amount the amount of the first invoice
 * @param invoices how many invoices, all due on one day
 * @param tags labels of the debtor
 * @param risk how likely the debtor is to pay late
 */
record Profile(Money amount, int invoices, Set<String> tags, Optional<Rate> risk) {

    static Profile of(Money amount) {
        return new Profile(amount, 1, Set.of(), Optional.empty());
    }
}
