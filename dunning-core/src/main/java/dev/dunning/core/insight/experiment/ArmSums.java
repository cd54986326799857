package dev.dunning.core.insight.experiment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What was seen in one arm. */
final class ArmSums {

    private int debtors;
    private final Sample paid = new Sample();
    private final Sample amount = new Sample();
    private final Map<Harm, Sample> harms = new EnumMap<>(Harm.class);

    ArmSums() {
        for (Harm harm : Harm.values()) {
            harms.put(harm, new Sample());
        }
    }

    void add(Observation outcome) {
        debtors++;
        for (Harm harm : Harm.values()) {
            harm(harm).add(outcome.harms().contains(harm) ? 1 : 0);
        }
        if (outcome.isMeasured()) {
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
        return Objects.requireNonNull(harms.get(harm));
    }

    Map<Harm, Integer> cases() {
        Map<Harm, Integer> cases = new EnumMap<>(Harm.class);
        harms.forEach((harm, sample) -> cases.put(harm, (int) sample.sum()));
        return cases;
    }
}
