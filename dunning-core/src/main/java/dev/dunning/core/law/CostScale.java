package dev.dunning.core.law;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Collection costs by the size of the claim, as a law sets them.
 *
 * <p>For example the Dutch scale gives {@code EUR 40.00} on {@code EUR 150.00}, its minimum, and {@code EUR 425.00} on
 * {@code EUR 3000.00}.
 *
 * @param id the stable name of the scale, such as {@code nl-bik}
 * @param bands the bands from low to high, at least one, the first above zero
 * @param minimum the least that is due on any claim
 * @param maximum the most that is due on any claim, if there is a limit
 * @param source the law that sets the scale
 * @param from the first day on which the scale is in force
 */
public record CostScale(
        String id, List<Band> bands, Money minimum, Optional<Money> maximum, Citation source, LocalDate from) {

    /**
     * A scale of costs; the bands are copied.
     *
     * @throws IllegalArgumentException if there are no bands, the first is not above zero, they are not in order, two
     *     amounts are in different currencies, or the maximum is below the minimum
     */
    public CostScale {
        bands = List.copyOf(bands);
        requireFromZero(id, bands);
        requireRising(id, bands);
        bands.forEach(band -> band.above().plus(band.fixed()).plus(minimum));
        if (maximum.isPresent() && maximum.get().compareTo(minimum) < 0) {
            throw new IllegalArgumentException("The scale `" + id + "` has a maximum of " + maximum.get()
                    + ", below its minimum of " + minimum + ". Swap the two.");
        }
    }

    /**
     * The costs on a principal: those of the highest band that lies below it, no less than the minimum and no more than
     * the maximum, rounded half up to a minor unit. Nothing on a principal of zero or less.
     *
     * @throws IllegalArgumentException if the principal is in another currency
     */
    public Money on(Money principal) {
        return bands.stream()
                .filter(band -> band.above().compareTo(principal) < 0)
                .reduce((lower, higher) -> higher)
                .map(band -> bounded(band.on(principal)))
                .orElse(Money.zero(principal.currency()));
    }

    /**
     * What a scale asks above some amount.
     *
     * <p>For example {@code EUR 375.00} and 10 % of the part above {@code EUR 2500.00}. A principal of exactly
     * {@code above} still belongs to the band below.
     *
     * @param above where the band begins, exclusive; it ends, inclusive, where the next one begins
     * @param fixed the amount due anyway
     * @param rate the percentage of the part of the principal above {@code above}
     */
    public record Band(Money above, Money fixed, Rate rate) {

        private Money on(Money principal) {
            return fixed.plus(principal.minus(above).percent(rate, RoundingMode.HALF_UP));
        }
    }

    private Money bounded(Money costs) {
        Money atLeast = costs.max(minimum);
        return maximum.map(atLeast::min).orElse(atLeast);
    }

    private static void requireFromZero(String id, List<Band> bands) {
        if (bands.isEmpty() || !bands.get(0).above().isZero()) {
            throw new IllegalArgumentException(
                    "The scale `" + id + "` does not begin at zero. Give it a first band above 0.");
        }
    }

    private static void requireRising(String id, List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            Money lower = bands.get(i - 1).above();
            Money higher = bands.get(i).above();
            if (higher.compareTo(lower) <= 0) {
                throw new IllegalArgumentException("The scale `" + id + "` has a band above " + higher
                        + " after one above " + lower + ". List the bands from low to high.");
            }
        }
    }
}
