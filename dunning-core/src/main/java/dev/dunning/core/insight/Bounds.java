package dev.dunning.core.insight;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between which values a measure must lie; one that is unknown lies nowhere.
 *
 * @param atLeast the smallest, inclusive
 * @param atMost the largest, inclusive
 */
public record Bounds(Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {

    /**
     * Sets a lower bound.
     *
     * @param value the smallest, inclusive
     * @return the bounds
     */
    public static Bounds atLeast(int value) {
        return new Bounds(Optional.of(BigDecimal.valueOf(value)), Optional.empty());
    }

    /**
     * Sets an upper bound.
     *
     * @param value the largest, inclusive
     * @return the bounds
     */
    public static Bounds atMost(int value) {
        return new Bounds(Optional.empty(), Optional.of(BigDecimal.valueOf(value)));
    }

    boolean hold(BigDecimal value) {
        return atLeast.filter(least -> value.compareTo(least) < 0).isEmpty()
                && atMost.filter(most -> value.compareTo(most) > 0).isEmpty();
    }

    boolean areEmpty() {
        return atLeast.isEmpty() && atMost.isEmpty();
    }

    boolean areCrossed() {
        return atLeast.isPresent() && atMost.isPresent() && atLeast.get().compareTo(atMost.get()) > 0;
    }
}
