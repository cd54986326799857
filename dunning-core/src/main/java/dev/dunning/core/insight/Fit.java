package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds what is usual: every trait in turn takes the part of the delays that neither the debtors' own habits nor the other
 * traits explain, until nothing moves any more. A trait that few invoices have is held back.
 */
final class Fit {

    private static final int ROUNDS = 30;
    /** So many invoices have a label, and so many have not, before anything is learned from it. */
    private static final int LEAST_TAGGED = 30;

    private static final int MOST_TAGS = 20;
    private static final double HELD_BACK = 5;

    private final List<Row> rows = new ArrayList<>();
    private final List<Effect> habits = new ArrayList<>();
    private final SortedMap<String, Effect> byTag = new TreeMap<>();
    private final SortedMap<String, Double> typicalAmounts;
    private final Traits sizes;
    private final Effect size;
    private final Effect everybody;

    /** One settled invoice, and what nothing explains yet of its delay. */
    private static final class Row {
        private final double size;
        private double rest;

        private Row(double size, double rest) {
            this.size = size;
            this.rest = rest;
        }
    }

    /** One explanation: so many days for each unit of something. */
    private static final class Effect {
        private final List<Row> rows;
        private final ToDoubleFunction<Row> unit;
        private final double heldBack;
        private double days;

        private Effect(List<Row> rows, ToDoubleFunction<Row> unit, double heldBack) {
            this.rows = rows;
            this.unit = unit;
            this.heldBack = heldBack;
        }

        /** Takes what it can explain of the rest. */
        private void explain() {
            double sum = -heldBack * days;
            double weight = heldBack;
            for (Row row : rows) {
                double units = unit.applyAsDouble(row);
                sum += row.rest * units;
                weight += units * units;
            }
            double step = weight == 0 ? 0 : sum / weight;
            days += step;
            for (Row row : rows) {
                row.rest -= step * unit.applyAsDouble(row);
            }
        }
    }

    Fit(List<Past> debtors) {
        typicalAmounts = typicalAmounts(debtors);
        sizes = sizes(debtors);
        Map<String, List<Row>> tagged = new TreeMap<>();
        for (Past past : debtors) {
            List<Row> own = new ArrayList<>();
            for (Settlement settlement : past.settlements()) {
                Row row = new Row(sizes.size(settlement), Usual.bounded(past.delay(settlement)));
                own.add(row);
                settlement
                        .tags()
                        .forEach(tag -> tagged.computeIfAbsent(tag, name -> new ArrayList<>())
                                .add(row));
            }
            habits.add(new Effect(own, row -> 1, Share.OUTWEIGHS));
            rows.addAll(own);
        }
        size = new Effect(rows, row -> row.size, HELD_BACK);
        everybody = new Effect(rows, row -> 1, 0);
        tagged.forEach(this::consider);
    }

    /** The most frequent size is the middle one, so that a few large invoices do not count. */
    private static SortedMap<String, Double> typicalAmounts(List<Past> debtors) {
        SortedMap<String, List<Double>> sizes = new TreeMap<>();
        debtors.forEach(past -> past.settlements()
                .forEach(each -> sizes.computeIfAbsent(
                                each.amount().currency().getCurrencyCode(), code -> new ArrayList<>())
                        .add(Traits.log(each))));
        SortedMap<String, Double> typical = new TreeMap<>();
        sizes.forEach((code, all) -> typical.put(
                code, all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow()));
        return typical;
    }

    /** A size counts no further than that of the thirtieth largest invoice and that of the thirtieth smallest. */
    private Traits sizes(List<Past> debtors) {
        Traits any = new Traits(new TreeMap<>(), 0, typicalAmounts, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        List<Double> sorted = debtors.stream()
                .flatMap(past -> past.settlements().stream())
                .map(any::size)
                .sorted()
                .toList();
        return new Traits(
                new TreeMap<>(),
                0,
                typicalAmounts,
                Math.min(0, sorted.get(LEAST_TAGGED - 1)),
                Math.max(0, sorted.get(sorted.size() - LEAST_TAGGED)));
    }

    private void consider(String tag, List<Row> with) {
        boolean isTelling = with.size() >= LEAST_TAGGED && rows.size() - with.size() >= LEAST_TAGGED;
        if (isTelling && byTag.size() < MOST_TAGS) {
            byTag.put(tag, new Effect(with, row -> 1, HELD_BACK));
        }
    }

    /** The days that labels and sizes explain of all delays together. */
    private double explained() {
        double sum = rows.stream().mapToDouble(row -> row.size).sum() * size.days;
        for (Effect label : byTag.values()) {
            sum += label.rows.size() * label.days;
        }
        return sum;
    }

    Usual usual() {
        for (int round = 0; round < ROUNDS; round++) {
            habits.forEach(Effect::explain);
            everybody.explain();
            byTag.values().forEach(Effect::explain);
            size.explain();
        }
        SortedMap<String, Double> tags = new TreeMap<>();
        byTag.forEach((tag, effect) -> tags.put(tag, effect.days));
        return new Usual(
                everybody.days,
                new Traits(tags, size.days, typicalAmounts, sizes.least(), sizes.most()),
                everybody.days + explained() / rows.size());
    }
}
