package dev.dunning.templates.format;

import java.math.BigDecimal;

/** Which counts take the word for one. A count below zero takes the word of the same count above it. */
enum Plural {
    /** One written as one: zero days, 1.5 days and 1.0 days are many. */
    ONE {
        @Override
        boolean isOne(BigDecimal count) {
            return count.scale() <= 0 && count.abs().compareTo(BigDecimal.ONE) == 0;
        }
    },
    /** Everything less than two: zéro jour, 1,5 jour. */
    LESS_THAN_TWO {
        @Override
        boolean isOne(BigDecimal count) {
            return count.abs().compareTo(BigDecimal.valueOf(2)) < 0;
        }
    };

    abstract boolean isOne(BigDecimal count);

    String choose(BigDecimal count, String one, String other) {
        return isOne(count) ? one : other;
    }
}
