package dev.dunning.core.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By how many days earlier forecasts missed, smallest first: positive is later than foretold.
 *
 * @param misses the misses, sorted; thinned out evenly where there are many
 */
record Spread(List<Double> misses) {

    private static final int MOST = 1_000;

    Spread {
        misses = List.copyOf(misses);
    }

    static Spread of(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int step = Math.max(1, (sorted.size() + MOST - 1) / MOST);
        return new Spread(IntStream.range(0, sorted.size())
                .filter(place -> place % step == step / 2)
                .mapToObj(sorted::get)
                .toList());
    }

    /** The miss that this share of those beyond a least one does not exceed; empty when none lies beyond. */
    Optional<Double> quantile(double share, double least) {
        int first = firstAbove(least);
        return misses.stream()
                .skip(first + (long) (share * (misses.size() - first)))
                .findFirst();
    }

    /** The share of forecasts that missed by more. */
    double shareAbove(double least) {
        return (misses.size() - firstAbove(least)) / (double) misses.size();
    }

    private int firstAbove(double least) {
        int low = 0;
        int high = misses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (misses.get(middle) > least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
