package dev.dunning.core.insight.experiment;

/**
 * How far the difference between two arms can be from the truth on any day, however often one looks.
 *
 * <p>The bounds are those of a normal mixture (Robbins 1970; for estimated variances Waudby-Smith and others 2021): the
 * chance that the truth is outside them on any day at all is at most {@code alpha}, for estimates that come near a normal
 * distribution. They are narrowest when the planned information is reached, and wider than an ordinary interval on every
 * day.
 *
 * @param tuning how much information counts for little
 * @param alpha the chance of an error that is accepted
 */
record ConfidenceSequence(double tuning, double alpha) {

    /** An accepted error of five in a hundred. */
    static final double ALPHA = 0.05;

    /** Divides the planned information: near the best for an error of five in a hundred. */
    private static final double PART = 8;

    /** The greatest variance of a value between 0 and 1. */
    private static final double GREATEST = 0.25;

    /** For a plan in which two arms get so many debtors, and the error is shared by some questions. */
    static ConfidenceSequence planned(double debtors, double others, int questions) {
        return new ConfidenceSequence(information(debtors, others) / PART, ALPHA / questions);
    }

    private static double information(double debtors, double others) {
        return 1 / (GREATEST * (1 / debtors + 1 / others));
    }

    /** Half the width of the bounds around an estimate with this variance. */
    double halfWidth(double variance) {
        double seen = 1 / variance;
        double spread = (seen + tuning) * StrictMath.log((seen + tuning) / (tuning * alpha * alpha));
        return StrictMath.sqrt(spread) / seen;
    }

    /** How many debtors in both of two equal arms bring the bounds of their difference down to a margin, at most. */
    static double needed(double margin) {
        double information = (1 + 1 / PART) * StrictMath.log((1 + PART) / (ALPHA * ALPHA)) / (margin * margin);
        return information * GREATEST * 4;
    }

    /** How many times as many debtors bring the bounds down to a width; at most a thousand. */
    double times(double variance, double width) {
        double times = 1;
        while (times < 1_000 && halfWidth(variance / times) > width) {
            times *= 1.05;
        }
        return times;
    }
}
