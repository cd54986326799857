package dev.dunning.core.law;

import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sum of money that a law grants by the size of a debt.
 *
 * <p>For example in the United Kingdom 40 pounds below a debt of 1,000 pounds, 70 from there, and 100 from 10,000.
 *
 * @param bands the bands from low to high, at least one
 */
public record SumScale(List<Band> bands) {

    /**
     * A scale of sums; the bands are copied.
     *
     * @throws IllegalArgumentException if there are no bands, they are not in order, or stand in different currencies
     */
    public SumScale {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("A scale of sums needs a band. Give it one.");
        }
        for (int i = 1; i < bands.size(); i++) {
            requireHigher(bands.get(i - 1), bands.get(i));
        }
    }

    private static void requireHigher(Band lower, Band higher) {
        lower.sum().plus(higher.sum());
        boolean rises = higher.debt()
                .filter(start -> lower.debt()
                        .filter(other -> other.compareTo(start) >= 0)
                        .isEmpty())
                .isPresent();
        if (!rises) {
            throw new IllegalArgumentException("The band of " + higher.sum() + " does not begin above the band of "
                    + lower.sum() + ". List the bands from low to high.");
        }
    }

    /**
     * One band.
     *
     * @param debt where it begins; empty for every debt
     * @param inclusive whether a debt of exactly that size belongs to it
     * @param sum the sum
     */
    public record Band(Optional<Money> debt, boolean inclusive, Money sum) {

        private boolean holds(Money amount) {
            return debt.map(start -> amount.compareTo(start) > (inclusive ? -1 : 0))
                    .orElse(true);
        }

        @Override
        public String toString() {
            return debt.map(start -> (inclusive ? "from " : "above ") + start + ": ")
                            .orElse("")
                    + sum;
        }
    }

    /**
     * One sum for every debt.
     *
     * @param sum the sum
     * @return the scale
     */
    public static SumScale of(Money sum) {
        return new SumScale(List.of(new Band(Optional.empty(), true, sum)));
    }

    SumScale plus(Band higher) {
        List<Band> more = new ArrayList<>(bands);
        more.add(higher);
        return new SumScale(more);
    }

    /**
     * Gives the sum for a debt.
     *
     * @param debt the debt
     * @return the sum; where the debt is in another currency than the bands, the lowest, which is due in any case
     */
    public Money on(Money debt) {
        return bands.stream()
                .filter(band -> band.debt()
                        .filter(start -> !start.currency().equals(debt.currency()))
                        .isEmpty())
                .filter(band -> band.holds(debt))
                .reduce((lower, higher) -> higher)
                .orElse(bands.get(0))
                .sum();
    }

    @Override
    public String toString() {
        return bands.stream().map(Band::toString).collect(Collectors.joining(", "));
    }
}
