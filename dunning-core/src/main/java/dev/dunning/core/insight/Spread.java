package dev.dunning.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By how many days earlier forecasts missed, smallest first: positive is later than foretold. What is open says only that it
 * was not paid by now, and counts for those that stayed open as long (the estimate of Kaplan and Meier).
 *
 * @param misses the misses of what is paid sooner or later, each standing for as many invoices; thinned out where there are many
 * @param never how many more of that kind there are whose payment nobody saw
 */
record Spread(List<Double> misses, int never) {

    private static final int MOST = 1_000;

    /**
     * One forecast.
     *
     * @param days by how many days it missed; for what is open, so far
     * @param isPaid whether the invoice was paid
     */
    record Miss(double days, boolean isPaid) {

        /** Who paid on a day was still open before, like those of whom that day is the last that is known. */
        private static final Comparator<Miss> ORDER =
                Comparator.comparingDouble(Miss::days).thenComparing(Miss::isPaid, Comparator.reverseOrder());
    }

    Spread {
        misses = List.copyOf(misses);
    }

    static Spread of(List<Miss> all) {
        List<Miss> sorted = all.stream().sorted(Miss.ORDER).toList();
        int places = Math.min(MOST, sorted.size());
        List<Double> misses = new ArrayList<>();
        double open = 1;
        for (int place = 0; place < sorted.size(); place++) {
            Miss miss = sorted.get(place);
            if (miss.isPaid()) {
                open -= open / (sorted.size() - place);
                while (misses.size() < places && misses.size() + 0.5 < (1 - open) * places) {
                    misses.add(miss.days());
                }
            }
        }
        return new Spread(misses, places - misses.size());
    }

    /** The miss that this share of those beyond a least one does not exceed; empty when so many were not seen to be paid. */
    Optional<Double> quantile(double share, double least) {
        int first = firstAbove(least);
        return misses.stream().skip(first + (long) (share * (all() - first))).findFirst();
    }

    /** The share of forecasts that missed by more. */
    double shareAbove(double least) {
        return (all() - firstAbove(least)) / (double) all();
    }

    /** The share that stays open for longer than any was that was paid. */
    double shareNever() {
        return never / (double) all();
    }

    private int all() {
        return misses.size() + never;
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
