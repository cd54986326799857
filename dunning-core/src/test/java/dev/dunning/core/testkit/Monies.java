package dev.dunning.core.testkit;

import dev.dunning.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Amounts as they stand on invoices, mostly round; they shrink to a hundred. */
public final class Monies {

    /** Euro, the usual currency of the kit. */
    public static final Currency EUR = Currency.getInstance("EUR");

    private static final long MOST_MINOR_UNITS = 2_000_000;

    private Monies() {}

    /**
     * Makes positive amounts in euro.
     *
     * @return the amounts
     */
    public static Arbitrary<Money> amounts() {
        return amounts(EUR);
    }

    /**
     * Makes positive amounts.
     *
     * @param currency the currency
     * @return the amounts
     */
    public static Arbitrary<Money> amounts(Currency currency) {
        long hundred = whole(currency, 100).minorUnits();
        return Arbitraries.frequencyOf(
                Tuple.of(4, round(currency)),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(1, MOST_MINOR_UNITS)
                                .shrinkTowards(hundred)
                                .map(minor -> Money.ofMinor(currency, minor))));
    }

    /**
     * Makes round amounts from fifty to twenty-five thousand.
     *
     * @param currency the currency
     * @return the amounts
     */
    public static Arbitrary<Money> round(Currency currency) {
        return Arbitraries.of(100, 50, 200, 250, 1000, 1210, 2500, 10_000, 25_000)
                .map(units -> whole(currency, units));
    }

    /**
     * Makes one amount without a fraction.
     *
     * @param currency the currency
     * @param units how many euro, dollar or yen
     * @return the amount
     */
    public static Money whole(Currency currency, int units) {
        return Money.ofMinor(
                currency,
                BigDecimal.valueOf(units)
                        .movePointRight(currency.getDefaultFractionDigits())
                        .longValueExact());
    }
}
