package dev.dunning.core.insight;

import java.math.BigDecimal;

/**
 * A number of days as a statistic, exact to a tenth: negative is before the due date, positive after it.
 *
 * @param tenths tenths of a day
 */
public record Days(long tenths) implements Comparable<Days> {

    /** No day at all. */
    public static final Days ZERO = new Days(0);

    private static final int TEN = 10;

    /**
     * Rounds to a tenth of a day, half up.
     *
     * @param days the days
     * @return the nearest tenth
     */
    public static Days of(double days) {
        return new Days(Math.round(days * TEN));
    }

    /**
     * Gives the nearest whole day, half up.
     *
     * @return whole days
     */
    public long whole() {
        return Math.floorDiv(tenths + TEN / 2, TEN);
    }

    /**
     * Gives it as a number.
     *
     * @return days with one decimal
     */
    public BigDecimal number() {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Override
    public int compareTo(Days other) {
        return Long.compare(tenths, other.tenths);
    }

    /** Writes one decimal, such as {@code -2.5}. */
    @Override
    public String toString() {
        return number().toPlainString();
    }
}
