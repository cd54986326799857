package dev.dunning.core.insight;

/** Values between 0 and 1, kept as their sums. */
final class Sample {

    private long count;
    private double sum;
    private double squares;

    void add(double value) {
        count++;
        sum += value;
        squares += value * value;
    }

    long count() {
        return count;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** The variance of the mean; as if one value of 0 and one of 1 had been seen as well, so that it is never none. */
    double uncertainty() {
        double seen = count + 2.0;
        double middle = (sum + 1) / seen;
        return ((squares + 1) / seen - middle * middle) / Math.max(1, count);
    }
}
