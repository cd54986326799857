package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import java.util.Optional;

/**
 * What a reminder may cost the debtor.
 *
 * @param most the most one reminder may cost; empty where only the contract sets it
 * @param needsClause whether the fee must have been agreed
 * @param afterDays the least days between the due date and a reminder that costs
 * @param count the most reminders of an invoice that may cost; empty without a limit
 * @param daysBetween the least days between two reminders that cost
 * @param fromDueDate for regular deliveries the number of the unpaid due date in a calendar year from which a reminder may
 *     cost; 1 everywhere else
 * @param source the law
 */
public record FeeRule(
        Optional<Money> most,
        boolean needsClause,
        int afterDays,
        Optional<Integer> count,
        int daysBetween,
        int fromDueDate,
        Citation source) {

    /**
     * Tells whether no reminder may cost anything.
     *
     * @return true when the most is nothing
     */
    public boolean isForbidden() {
        return most.filter(money -> !money.isPositive()).isPresent();
    }
}
