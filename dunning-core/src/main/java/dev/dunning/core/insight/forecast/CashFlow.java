package dev.dunning.core.insight.forecast;

import java.util.Arrays;

/** When one sum may come in. */
final class CashFlow {

    private final long amount;
    private final double[] chances;

    /**
     * Describes one sum.
     *
     * @param amount the sum in minor units
     * @param chances the chance of each week, then that of all weeks after them, then that of the days before them which
     *     are not booked yet; what is missing to 1 has no week
     */
    CashFlow(long amount, double[] chances) {
        this.amount = amount;
        this.chances = chances;
    }

    /** One that comes in one place with a chance, and otherwise like another. */
    static CashFlow agreed(long amount, int place, double kept, double[] otherwise) {
        double[] chances =
                Arrays.stream(otherwise).map(chance -> chance * (1 - kept)).toArray();
        chances[place] += kept;
        return new CashFlow(amount, chances);
    }

    boolean mayComeIn(int week) {
        return chances[week] > 0;
    }

    double expected(int week) {
        return amount * chances[week];
    }

    double variance(int week) {
        return (double) amount * amount * chances[week] * (1 - chances[week]);
    }

    /** What is expected after the day of the forecast, in the weeks or later. */
    double toCome() {
        return amount * Arrays.stream(chances, 0, chances.length - 1).sum();
    }

    double withoutWeek() {
        return amount * Math.max(0, 1 - Arrays.stream(chances).sum());
    }
}
