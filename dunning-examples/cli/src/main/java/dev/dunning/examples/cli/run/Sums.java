package dev.dunning.examples.cli.run;

import dev.dunning.core.money.Money;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums of amounts, one for each currency. A sum that is larger than an amount can be stays at the largest amount. */
public final class Sums {

    private static final BigInteger LARGEST = BigInteger.TEN.pow(18).subtract(BigInteger.ONE);

    private final Map<String, BigInteger> sums = new TreeMap<>();

    /** Makes sums of nothing. */
    public Sums() {}

    /**
     * Adds an amount.
     *
     * @param amount the amount, not negative
     */
    public void add(Money amount) {
        sums.merge(amount.currency().getCurrencyCode(), BigInteger.valueOf(amount.minorUnits()), BigInteger::add);
    }

    /**
     * Gives the sums.
     *
     * @return one amount for each currency, in order of their codes
     */
    public List<Money> amounts() {
        return sums.entrySet().stream()
                .map(sum -> amount(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static Money amount(String currency, BigInteger sum) {
        return Money.ofMinor(
                Currency.getInstance(currency),
                sum.min(LARGEST).max(LARGEST.negate()).longValueExact());
    }
}
