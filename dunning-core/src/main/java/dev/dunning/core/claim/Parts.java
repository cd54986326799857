package dev.dunning.core.claim;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount that was not rounded yet.
 *
 * @param count in parts of a minor unit, so small that the interest of a day on whole minor units is whole parts
 */
record Parts(BigInteger count) {

    static final Parts NONE = new Parts(BigInteger.ZERO);

    private static final long MILLION = 1_000_000;
    /** A multiple of every length a year can have, so that sums of segments stay exact. */
    private static final long COMMON_YEAR = 360L * 365 * 366 * (12 * 28) * (12 * 29) * (12 * 31);

    private static final BigInteger OF_MINOR_UNIT =
            BigInteger.valueOf(MILLION).multiply(BigInteger.valueOf(COMMON_YEAR));

    static Parts of(Money money) {
        return new Parts(BigInteger.valueOf(money.minorUnits()).multiply(OF_MINOR_UNIT));
    }

    boolean isNone() {
        return count.signum() == 0;
    }

    Parts plus(Parts other) {
        return new Parts(count.add(other.count));
    }

    /** What is left of this, never less than nothing. */
    Parts less(Parts other) {
        return new Parts(count.subtract(other.count).max(BigInteger.ZERO));
    }

    Parts min(Parts other) {
        return new Parts(count.min(other.count));
    }

    /** The interest on this at a yearly rate. */
    Parts interest(Rate rate, DayCount.Part days) {
        return new Parts(count.multiply(BigInteger.valueOf(rate.millionths()))
                .multiply(BigInteger.valueOf(days.days()))
                .multiply(BigInteger.valueOf(COMMON_YEAR / days.yearDays()))
                .divide(OF_MINOR_UNIT));
    }

    /** More than money can hold becomes the most of a number, which money refuses in words. */
    Money rounded(Currency currency) {
        BigDecimal minor = new BigDecimal(count).divide(new BigDecimal(OF_MINOR_UNIT), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(
                currency, minor.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact());
    }
}
