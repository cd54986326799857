package dev.dunning.core.money;

import dev.dunning.core.check.Issues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * An exact amount in one currency.
 *
 * <p>For example {@code Money.parse("EUR 1210.00").plus(Money.of("EUR", "40.00"))} is {@code EUR 1250.00}.
 *
 * <p>Amounts of two currencies never mix: adding or comparing them is refused. Nothing is rounded unless the caller
 * says how. An amount holds at most 18 digits, counted in minor units; a result that would need more is refused with a
 * {@link MoneyOverflowException}, so every amount prints as text that {@link #parse(String)} reads back.
 *
 * @param currency the currency, one with minor units, so gold ({@code XAU}) and the like are out
 * @param minorUnits the amount in the smallest unit of the currency: cents for EUR, whole yen for JPY
 */
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {
    private static final long LARGEST = 999_999_999_999_999_999L;
    private static final long MILLION = 1_000_000;

    /**
     * An amount from its minor units.
     *
     * @throws IllegalArgumentException if the currency has no minor units
     * @throws MoneyOverflowException if the amount needs more than 18 digits
     */
    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("`" + currency.getCurrencyCode()
                    + "` is not a currency with minor units. Use one that people pay invoices in, such as `EUR`.");
        }
        if (minorUnits > LARGEST || minorUnits < -LARGEST) {
            throw overflow(currency);
        }
    }

    /**
     * An amount from a currency code and a decimal number.
     *
     * <p>For example {@code Money.of("EUR", "1210.00")} or {@code Money.of("JPY", "1210")}.
     *
     * @param currency an ISO 4217 code in capitals
     * @param amount digits, with a point and exactly the decimals of the currency; a minus may stand in front
     * @throws IllegalArgumentException if the currency is unknown or has no minor units, or the amount is written in
     *     another way or has more than 18 digits
     */
    public static Money of(String currency, String amount) {
        Currency known = currencyOf(currency);
        return new Money(known, AmountText.minorUnits(amount, known));
    }

    /**
     * Reads an amount.
     *
     * <p>For example {@code EUR 1210.00}, {@code EUR -0.50}, {@code JPY 1210} or {@code TND 12.500}.
     *
     * @param text an ISO 4217 code in capitals, one space, and digits with a point and exactly the decimals of the
     *     currency; a minus may stand before the first digit
     * @throws IllegalArgumentException if the text is anything else or the amount has more than 18 digits
     */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space <= 0) {
            throw new IllegalArgumentException(Issues.quote(text)
                    + " is not an amount. Write a currency, one space and the amount, such as `EUR 1210.00`.");
        }
        return of(text.substring(0, space), text.substring(space + 1));
    }

    /**
     * Nothing, in a currency.
     *
     * @throws IllegalArgumentException if the currency has no minor units
     */
    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /**
     * An amount from its minor units.
     *
     * <p>For example {@code Money.ofMinor(Currency.getInstance("EUR"), 121000)} is {@code EUR 1210.00}.
     *
     * @throws IllegalArgumentException if the currency has no minor units
     * @throws MoneyOverflowException if the amount needs more than 18 digits
     */
    public static Money ofMinor(Currency currency, long minorUnits) {
        return new Money(currency, minorUnits);
    }

    /**
     * The sum of some amounts; zero if there are none.
     *
     * @throws IllegalArgumentException if an amount is in another currency
     * @throws MoneyOverflowException if the sum, or a sum on the way to it, needs more than 18 digits
     */
    public static Money sum(Currency currency, Iterable<Money> amounts) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /**
     * Sums a stream of amounts, like {@link #sum(Currency, Iterable)}.
     *
     * <p>For example {@code invoices.map(Invoice::amount).collect(Money.summing(currency))}.
     */
    public static Collector<Money, ?, Money> summing(Currency currency) {
        return Collectors.reducing(zero(currency), Money::plus);
    }

    /**
     * This amount and another together.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws MoneyOverflowException if the sum needs more than 18 digits
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(currency, minorUnits + other.minorUnits);
    }

    /**
     * This amount less another.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws MoneyOverflowException if the difference needs more than 18 digits
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(currency, minorUnits - other.minorUnits);
    }

    /** The same amount with the other sign. */
    public Money negate() {
        return new Money(currency, -minorUnits);
    }

    /**
     * The smaller of two amounts.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two amounts.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * This amount times a fraction: one exact product, one division, one rounding to a minor unit.
     *
     * <p>For example {@code Money.parse("EUR 1.00").times(1, 3, RoundingMode.HALF_UP)} is {@code EUR 0.33}.
     *
     * @param numerator the upper part of the fraction
     * @param denominator the lower part of the fraction, not zero
     * @param rounding what to do with less than a minor unit
     * @throws IllegalArgumentException if the denominator is zero
     * @throws MoneyOverflowException if the result needs more than 18 digits
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the result is not exact
     */
    public Money times(long numerator, long denominator, RoundingMode rounding) {
        if (denominator == 0) {
            throw new IllegalArgumentException("Cannot divide " + this + " by zero. Give a denominator other than 0.");
        }
        var product = BigInteger.valueOf(minorUnits).multiply(BigInteger.valueOf(numerator));
        var quotient = new BigDecimal(product).divide(BigDecimal.valueOf(denominator), 0, rounding);
        return exactly(quotient.toBigInteger());
    }

    /**
     * A percentage of this amount.
     *
     * <p>For example 15 % of {@code EUR 735.54}, rounded half up, is {@code EUR 110.33}.
     *
     * @param rate the percentage
     * @param rounding what to do with less than a minor unit
     * @throws MoneyOverflowException if the result needs more than 18 digits
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the result is not exact
     */
    public Money percent(Rate rate, RoundingMode rounding) {
        return times(rate.millionths(), MILLION, rounding);
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** Whether this is less than nothing. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** Whether this is more than nothing. */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /**
     * Orders amounts of one currency from small to large.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    /** The amount alone, as {@link #of(String, String)} reads it, such as {@code 1210.00}. */
    public String amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits())
                .toPlainString();
    }

    /** The text that {@link #parse(String)} reads, such as {@code EUR 1210.00}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount();
    }

    private Money exactly(BigInteger minor) {
        if (minor.bitLength() >= Long.SIZE) {
            throw overflow(currency);
        }
        return new Money(currency, minor.longValueExact());
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "`" + this + "` and `" + other + "` are in two currencies. Convert one of them first.");
        }
    }

    private static MoneyOverflowException overflow(Currency currency) {
        return new MoneyOverflowException("The amount in `" + currency.getCurrencyCode()
                + "` needs more than 18 digits. Split it into smaller amounts.");
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(Issues.quote(code) + " is not a known currency. " + hint(code), unknown);
        }
    }

    private static String hint(String code) {
        Collection<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        return Issues.nearest(code, codes)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("Use its code of three capitals, such as `EUR`.");
    }
}
