package dev.dunning.core.policy;

import java.util.Locale;

/**
 * When a step comes.
 *
 * @param trigger what it waits for
 * @param count how long
 * @param unit in what it counts
 */
public record When(Trigger trigger, int count, Unit unit) {

    /**
     * Counts in calendar days.
     *
     * @param trigger what it waits for
     * @param days how many days
     * @return when
     */
    public static When days(Trigger trigger, int days) {
        return new When(trigger, days, Unit.DAYS);
    }

    /**
     * Says it, for a fault that compares two steps.
     *
     * @return for example {@code 7 days after the due date}
     */
    public String words() {
        String units = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return count + " " + (count == 1 ? units.substring(0, units.length() - 1) : units) + " "
                + switch (trigger) {
                    case BEFORE_DUE -> "before the due date";
                    case AFTER_DUE -> "after the due date";
                    case AFTER_ISSUE -> "after the date of the invoice";
                    case END_OF_MONTH_AFTER_DUE -> "after the end of the month of the due date";
                    case AFTER_PREVIOUS_STEP -> "after the message before";
                    case AFTER_RESPOND_BY -> "after the deadline of the message before";
                    case AFTER_PAID -> "after the payment";
                    case AFTER_PROMISED -> "after a promise";
                    case AFTER_PROMISE_BROKEN -> "after a broken promise";
                    case AFTER_PLAN_AGREED -> "after a plan was agreed";
                    case AFTER_PLAN_BROKEN -> "after a missed instalment";
                    case AFTER_DISPUTED -> "after a dispute";
                    case AFTER_CONTACT -> "after a conversation";
                };
    }
}
