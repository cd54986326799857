package dev.dunning.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class MoneyProperties {
    private static final long LARGEST = 999_999_999_999_999_999L;

    @Property
    void every_amount_prints_as_text_that_reads_back(@ForAll("anyMoney") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.of(money.currency().getCurrencyCode(), money.amount())).isEqualTo(money);
    }

    @Property
    void text_that_is_not_an_amount_is_refused_and_nothing_else_happens(@ForAll String text) {
        assertThat(accepts(text)).isEqualTo(text.matches("EUR -?[0-9]{1,16}\\.[0-9]{2}"));
    }

    @Property
    void text_that_is_nearly_an_amount_is_read_or_refused(@ForAll("nearlyAmounts") String text) {
        assertThat(accepts(text)).isEqualTo(text.matches("EUR -?[0-9]{1,16}\\.[0-9]{2}"));
    }

    @Property
    void addition_does_not_care_about_order(
            @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("euros") Money c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void subtraction_undoes_addition(@ForAll("euros") Money a, @ForAll("euros") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negate()).isZero()).isTrue();
    }

    @Property
    void a_sum_is_that_of_its_minor_units(
            @ForAll @NotEmpty @Size(max = 20) List<@LongRange(max = 1L << 40) Long> units) {
        Currency euro = Currency.getInstance("EUR");
        List<Money> amounts =
                units.stream().map(unit -> Money.ofMinor(euro, unit)).toList();

        assertThat(Money.sum(euro, amounts).minorUnits())
                .isEqualTo(units.stream().mapToLong(Long::longValue).sum());
        assertThat(amounts.stream().collect(Money.summing(euro))).isEqualTo(Money.sum(euro, amounts));
    }

    @Property
    void order_follows_the_minor_units(@ForAll("euros") Money a, @ForAll("euros") Money b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(a.minorUnits(), b.minorUnits()));
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void a_fraction_is_the_exact_quotient_rounded_once(
            @ForAll("euros") Money money,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator,
            @ForAll("roundings") RoundingMode rounding) {
        BigDecimal exact =
                new BigDecimal(BigInteger.valueOf(money.minorUnits()).multiply(BigInteger.valueOf(numerator)));

        assertThat(money.times(numerator, denominator, rounding).minorUnits())
                .isEqualTo(exact.divide(BigDecimal.valueOf(denominator), 0, rounding)
                        .longValueExact());
    }

    @Property
    void rounding_loses_less_than_one_minor_unit(
            @ForAll("euros") Money money, @ForAll @LongRange(min = 1, max = 10_000) long parts) {
        Money part = money.times(1, parts, RoundingMode.HALF_UP);

        assertThat(Math.abs(part.minorUnits() * parts - money.minorUnits()) * 2).isLessThanOrEqualTo(parts);
    }

    @Property
    void all_of_a_hundred_percent_is_the_amount(@ForAll("anyMoney") Money money) {
        assertThat(money.percent(Rate.ofPercent(100), RoundingMode.UNNECESSARY)).isEqualTo(money);
        assertThat(money.percent(new Rate(0), RoundingMode.UNNECESSARY).isZero())
                .isTrue();
    }

    @Property
    void a_result_is_right_or_refused_but_never_wrong(@ForAll("anyMoney") Money money, @ForAll long factor) {
        BigInteger exact = BigInteger.valueOf(money.minorUnits()).multiply(BigInteger.valueOf(factor));
        boolean fits = exact.abs().compareTo(BigInteger.valueOf(LARGEST)) <= 0;
        try {
            assertThat(money.times(factor, 1, RoundingMode.UNNECESSARY).minorUnits())
                    .isEqualTo(exact.longValueExact());
            assertThat(fits).isTrue();
        } catch (MoneyOverflowException refused) {
            assertThat(fits).isFalse();
        }
    }

    @Provide
    Arbitrary<Money> anyMoney() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("EUR", "JPY", "TND", "USD", "CHF", "CLF").map(Currency::getInstance);
        return Combinators.combine(currencies, Arbitraries.longs().between(-LARGEST, LARGEST))
                .as(Money::ofMinor);
    }

    @Provide
    Arbitrary<Money> euros() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(units -> Money.ofMinor(Currency.getInstance("EUR"), units));
    }

    @Provide
    Arbitrary<String> nearlyAmounts() {
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789.,-+ eE").ofMaxLength(22);
        Arbitrary<String> plain = Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(19),
                        Arbitraries.strings().numeric().ofMaxLength(3))
                .as((sign, whole, cents) -> sign + whole + "." + cents);
        return Arbitraries.oneOf(digits, plain).map(amount -> "EUR " + amount);
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    private static boolean accepts(String text) {
        try {
            return !Money.parse(text).currency().getCurrencyCode().isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
