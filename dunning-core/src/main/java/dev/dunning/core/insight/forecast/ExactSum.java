package dev.dunning.core.insight.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum of doubles that is the same in whatever order they come; not thread-safe. */
final class ExactSum {

    private BigDecimal sum = BigDecimal.ZERO;

    void add(double value) {
        sum = sum.add(new BigDecimal(value));
    }

    double value() {
        return sum.doubleValue();
    }

    BigDecimal exact() {
        return sum;
    }

    /** The nearest whole number, half up. */
    static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
