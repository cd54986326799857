package dev.dunning.core.insight.experiment;

import dev.dunning.core.money.Rate;

/**
 * A share in percent of the debtors, or a difference between two, with the bounds between which the truth lies.
 *
 * <p>The bounds hold on every day of the experiment at once, however often one looks, with the certainty that the report
 * states.
 *
 * @param value what was seen, to a tenth
 * @param low the lower bound, rounded down to a tenth
 * @param high the upper bound, rounded up to a tenth
 */
public record Interval(Rate value, Rate low, Rate high) {

    private static final double TENTHS = 1_000;
    private static final int TENTH = 1_000;

    /** A difference between two shares. */
    static Interval around(double value, double halfWidth) {
        return between(Math.max(-1, value - halfWidth), value, Math.min(1, value + halfWidth));
    }

    static Interval between(double low, double value, double high) {
        return new Interval(
                rate(StrictMath.rint(value * TENTHS)),
                rate(StrictMath.floor(low * TENTHS)),
                rate(StrictMath.ceil(high * TENTHS)));
    }

    private static Rate rate(double tenths) {
        return new Rate((long) (tenths * TENTH));
    }

    boolean isAboveNothing() {
        return low.millionths() > 0;
    }

    boolean isBelowNothing() {
        return high.millionths() < 0;
    }

    boolean isBelow(Rate bound) {
        return high.compareTo(bound) < 0;
    }
}
