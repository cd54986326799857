package dev.dunning.core.law;

import java.time.LocalDate;

/**
 * How often a table has a row at the least.
 *
 * <p>For example a rate that the law sets anew for each {@link #HALF_YEAR} has a row on every 1 January and 1 July, also
 * when it stays the same; then a row that was forgotten is seen.
 */
public enum Cadence {
    /** On 1 January and on 1 July. */
    HALF_YEAR(6),
    /** On 1 January. */
    YEAR(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The last day, not after the given one, on which a row is due. */
    public LocalDate onOrBefore(LocalDate day) {
        return LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / months * months, 1);
    }

    /** The first day after the given one on which a row is due. */
    public LocalDate after(LocalDate day) {
        return onOrBefore(day).plusMonths(months);
    }
}
