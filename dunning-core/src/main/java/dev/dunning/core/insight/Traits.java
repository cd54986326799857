package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What about an invoice moves the day on which it is paid, in days: its labels and its amount.
 *
 * @param byTag days for each label, by label
 * @param perDoubling days for an amount that is twice as large
 * @param typicalAmounts logarithm to base 2 of what is usual, by currency
 * @param least how many doublings an amount lies at most below that for the size to count; not positive
 * @param most how many it lies at most above it
 */
record Traits(
        SortedMap<String, Double> byTag,
        double perDoubling,
        SortedMap<String, Double> typicalAmounts,
        double least,
        double most) {

    static final Traits NONE = new Traits(new TreeMap<>(), 0, new TreeMap<>(), 0, 0);

    private static final double LN_2 = StrictMath.log(2);

    static double log(Settlement settlement) {
        return StrictMath.log((double) Math.max(1, settlement.amount().minorUnits())) / LN_2;
    }

    /** How many doublings the amount lies from what is usual, as far as that counts. */
    double size(Settlement settlement) {
        Double typical = typicalAmounts.get(settlement.amount().currency().getCurrencyCode());
        double size = typical == null ? 0 : log(settlement) - typical;
        return Math.max(least, Math.min(most, size));
    }

    double sizeEffect(Settlement settlement) {
        return perDoubling == 0 ? 0 : perDoubling * size(settlement);
    }

    /** The labels of an invoice that move the day, and by how much. */
    SortedMap<String, Double> tagEffects(Settlement settlement) {
        SortedMap<String, Double> known = new TreeMap<>(byTag);
        known.keySet().retainAll(settlement.tags());
        return known;
    }

    double effect(Settlement settlement) {
        double sum = sizeEffect(settlement);
        if (!byTag.isEmpty()) {
            for (String tag : settlement.tags()) {
                sum += byTag.getOrDefault(tag, 0.0);
            }
        }
        return sum;
    }
}
