package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * The interest of one invoice over its first days.
 *
 * @param next the first day that it does not count yet
 * @param months after how many months interest was last added to the base
 * @param printed what the lines ask together
 * @param exact the same before rounding
 * @param capitalised how much of it bears interest
 */
record Accrued(LocalDate next, long months, Money printed, Parts exact, Parts capitalised) {

    Accrued capitalising(Parts amount, long after) {
        return new Accrued(next, after, printed, exact, amount);
    }

    Accrued plus(Parts share, Money amount) {
        return new Accrued(next, months, printed.plus(amount), exact.plus(share), capitalised);
    }

    Accrued until(LocalDate day) {
        return new Accrued(day, months, printed, exact, capitalised);
    }
}
