package dev.dunning.core.policy;

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
}
