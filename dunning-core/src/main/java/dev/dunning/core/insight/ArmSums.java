package dev.dunning.core.insight;

import java.util.EnumMap;
import java.util.Map;

/** What was seen in one arm. */
final class ArmSums {

    private int debtors;
    private final Sample paid = new Sample();
    private final Sample amount = new Sample();
    private final Map<Harm, Sample> harms = new EnumMap<>(Harm.class);
    private final Map<Harm, Integer> cases = new EnumMap<>(Harm.class);

    ArmSums() {
        for (Harm harm : Harm.values()) {
            harms.put(harm, new Sample());
            cases.put(harm, 0);
        }
    }

    void add(Outcome outcome) {
        debtors++;
        for (Harm harm : Harm.values()) {
            boolean happened = outcome.harms().contains(harm);
            harm(harm).add(happened ? 1 : 0);
            cases.merge(harm, happened ? 1 : 0, Integer::sum);
        }
        if (outcome.isOver()) {
            paid.add(outcome.paid() ? 1 : 0);
            amount.add(outcome.share());
        }
    }

    int debtors() {
        return debtors;
    }

    Sample paid() {
        return paid;
    }

    Sample amount() {
        return amount;
    }

    Sample harm(Harm harm) {
        return java.util.Objects.requireNonNull(harms.get(harm));
    }

    Map<Harm, Integer> cases() {
        return cases;
    }
}
