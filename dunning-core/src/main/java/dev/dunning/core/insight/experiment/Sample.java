package dev.dunning.core.insight.experiment;

/** Values between 0 and 1, kept as whole billionths, so that their order makes no difference. */
final class Sample {

    private static final double BILLION = 1e9;

    private long count;
    private long sum;
    private long squares;

    void add(double value) {
        count++;
        sum += Math.round(value * BILLION);
        squares += Math.round(value * value * BILLION);
    }

    long count() {
        return count;
    }

    double sum() {
        return sum / BILLION;
    }

    double mean() {
        return count == 0 ? 0 : sum() / count;
    }

    /** The variance of the mean; as if one value of 0 and one of 1 had been seen as well, so that it is never none. */
    double uncertainty() {
        double seen = count + 2.0;
        double middle = (sum() + 1) / seen;
        return ((squares / BILLION + 1) / seen - middle * middle) / Math.max(1, count);
    }
}
