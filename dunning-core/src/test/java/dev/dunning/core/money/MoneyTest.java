package dev.dunning.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final long LARGEST = 999_999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource({
        "EUR 1210.00, EUR, 121000",
        "EUR 0.00, EUR, 0",
        "EUR -0.50, EUR, -50",
        "JPY 1210, JPY, 1210",
        "TND 12.500, TND, 12500",
        "EUR 9999999999999999.99, EUR, 999999999999999999",
        "EUR -9999999999999999.99, EUR, -999999999999999999",
        "JPY 999999999999999999, JPY, 999999999999999999",
    })
    void reads_and_prints_the_same_text(String text, String currency, long minorUnits) {
        Money money = Money.parse(text);

        assertThat(money).isEqualTo(Money.ofMinor(Currency.getInstance(currency), minorUnits));
        assertThat(money).hasToString(text);
    }

    @Test
    void is_made_from_a_currency_and_an_amount() {
        assertThat(Money.of("EUR", "1210.00")).isEqualTo(Money.parse("EUR 1210.00"));
        assertThat(Money.of("EUR", "1210.00").amount()).isEqualTo("1210.00");
        assertThat(Money.of("EUR", "-0.05").amount()).isEqualTo("-0.05");
        assertThat(Money.of("JPY", "7").amount()).isEqualTo("7");
    }

    @Test
    void knows_no_negative_zero() {
        assertThat(Money.parse("EUR -0.00")).hasToString("EUR 0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1210",
                "1210.0",
                "1210.000",
                "1210,00",
                "1.210,00",
                "1 210.00",
                " 1210.00",
                "1210.00 ",
                "+1210.00",
                "--1.00",
                "1.2E3",
                "1E99999999",
                "0x10.00",
                ".50",
                "1.",
                "",
                "-",
                "NaN",
                "\u0661\u0662.\u0663\u0664",
            })
    void refuses_any_other_way_to_write_euros(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("EUR", amount))
                .withMessage("`" + amount + "` is not an amount in EUR."
                        + " Write digits, a point and exactly 2 decimals, such as `1210.00`.");
    }

    @Test
    void refuses_decimals_where_the_currency_has_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("JPY 12.00"))
                .withMessage("`12.00` is not an amount in JPY. Write digits only, such as `1210`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000000.00", "-10000000000000000.00", "0000000000000000000.00"})
    void refuses_more_than_eighteen_digits(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("EUR", amount))
                .withMessage("`" + amount + "` is too long for an amount. Write at most 18 digits, decimals included:"
                        + " `9999999999999999.99` is the largest in EUR.");
    }

    @Test
    void says_what_the_largest_amount_of_a_currency_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("JPY 1000000000000000000"))
                .withMessageEndingWith("`999999999999999999` is the largest in JPY.");
    }

    @Test
    void refuses_a_flood_of_digits_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("EUR", "9".repeat(10_000_000)))
                .withMessage("`" + "9".repeat(60)
                        + "...` is too long for an amount. Write at most 18 digits, decimals included:"
                        + " `9999999999999999.99` is the largest in EUR.");
    }

    @Test
    void refuses_a_flood_of_other_signs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("EUR", " ".repeat(21)))
                .withMessageEndingWith("is too long for an amount. Write at most 18 digits, decimals included:"
                        + " `9999999999999999.99` is the largest in EUR.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "", "1210.00", "EUR1210.00", " 1210.00"})
    void refuses_a_text_that_does_not_begin_with_a_currency_and_a_space(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("`" + text + "` is not an amount."
                        + " Write a currency, one space and the amount, such as `EUR 1210.00`.");
    }

    @Test
    void refuses_a_second_space() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("EUR  1.00"))
                .withMessageStartingWith("` 1.00` is not an amount in EUR.");
    }

    @ParameterizedTest
    @CsvSource({
        "EURO, `EURO` is not a known currency. Did you mean `EUR`?",
        "eur, `eur` is not a known currency. Did you mean `EUR`?",
        "EU, `EU` is not a known currency. Did you mean `EUR`?",
        "'', '`` is not a known currency. Use its code of three capitals, such as `EUR`.'",
        "dollars, '`dollars` is not a known currency. Use its code of three capitals, such as `EUR`.'",
    })
    void refuses_an_unknown_currency_and_helps(String currency, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(currency, "1.00"))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "XDR"})
    void refuses_a_currency_without_minor_units(String currency) {
        String message = "`" + currency + "` is not a currency with minor units."
                + " Use one that people pay invoices in, such as `EUR`.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.zero(Currency.getInstance(currency)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(currency, "1"))
                .withMessage(message);
    }

    @Test
    void adds_and_subtracts() {
        assertThat(eur("1210.00").plus(eur("40.00"))).isEqualTo(eur("1250.00"));
        assertThat(eur("1210.00").minus(eur("1250.01"))).isEqualTo(eur("-40.01"));
        assertThat(eur("1.00").negate()).isEqualTo(eur("-1.00"));
    }

    @Test
    void chooses_the_smaller_and_the_larger() {
        assertThat(eur("1.00").min(eur("2.00"))).isEqualTo(eur("1.00"));
        assertThat(eur("2.00").min(eur("1.00"))).isEqualTo(eur("1.00"));
        assertThat(eur("1.00").max(eur("2.00"))).isEqualTo(eur("2.00"));
        assertThat(eur("2.00").max(eur("1.00"))).isEqualTo(eur("2.00"));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, true, false, false", "0.00, false, true, false", "0.01, false, false, true"})
    void knows_its_sign(String amount, boolean negative, boolean zero, boolean positive) {
        assertThat(eur(amount).isNegative()).isEqualTo(negative);
        assertThat(eur(amount).isZero()).isEqualTo(zero);
        assertThat(eur(amount).isPositive()).isEqualTo(positive);
    }

    @Test
    void sums_amounts_from_zero() {
        List<Money> amounts = List.of(eur("1.10"), eur("2.20"), eur("-0.30"));

        assertThat(Money.sum(EUR, amounts)).isEqualTo(eur("3.00"));
        assertThat(amounts.stream().collect(Money.summing(EUR))).isEqualTo(eur("3.00"));
        assertThat(Money.sum(EUR, List.of())).isEqualTo(Money.zero(EUR));
        assertThat(Stream.<Money>empty().collect(Money.summing(EUR))).isEqualTo(Money.zero(EUR));
    }

    @Test
    void never_mixes_two_currencies() {
        Money euro = eur("1.00");
        Money dollar = Money.parse("USD 2.00");
        String message = "`EUR 1.00` and `USD 2.00` are in two currencies. Convert one of them first.";

        assertThatIllegalArgumentException().isThrownBy(() -> euro.plus(dollar)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro.compareTo(dollar))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> euro.minus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.max(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> euro.min(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(EUR, List.of(dollar)));
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 1, 3, HALF_UP, 0.33",
        "2.00, 1, 3, HALF_UP, 0.67",
        "0.01, 1, 2, HALF_UP, 0.01",
        "0.01, 1, 2, HALF_DOWN, 0.00",
        "-0.01, 1, 2, HALF_UP, -0.01",
        "0.05, 1, 2, HALF_EVEN, 0.02",
        "10.00, 3, -4, HALF_UP, -7.50",
        "10.00, 0, 7, HALF_UP, 0.00",
        "9999999999999999.99, 9223372036854775807, 9223372036854775807, HALF_UP, 9999999999999999.99",
    })
    void takes_a_fraction_and_rounds_once(
            String amount, long numerator, long denominator, RoundingMode rounding, String result) {
        assertThat(eur(amount).times(numerator, denominator, rounding)).isEqualTo(eur(result));
    }

    @ParameterizedTest
    @CsvSource({"735.54, 15, 110.33", "2500.01, 15, 375.00", "3333.33, 10.15, 338.33", "100.00, -0.88, -0.88"})
    void takes_a_percentage(String amount, String percent, String result) {
        assertThat(eur(amount).percent(Rate.parse(percent), RoundingMode.HALF_UP))
                .isEqualTo(eur(result));
    }

    @Test
    void rounds_only_as_it_is_told() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> eur("0.01").times(1, 2, RoundingMode.UNNECESSARY))
                .isNotInstanceOf(MoneyOverflowException.class);
    }

    @Test
    void does_not_divide_by_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eur("1.00").times(1, 0, RoundingMode.HALF_UP))
                .withMessage("Cannot divide EUR 1.00 by zero. Give a denominator other than 0.");
    }

    @Test
    void refuses_a_result_that_it_cannot_hold() {
        Money largest = Money.ofMinor(EUR, LARGEST);
        String message = "The amount in `EUR` needs more than 18 digits. Split it into smaller amounts.";

        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> largest.plus(eur("0.01")))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> largest.negate().minus(eur("0.01")))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> largest.times(2, 1, RoundingMode.HALF_UP))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> largest.times(Long.MAX_VALUE, 1, RoundingMode.HALF_UP))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> largest.times(Long.MIN_VALUE, 1, RoundingMode.HALF_UP))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> Money.ofMinor(EUR, Long.MIN_VALUE))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> Money.ofMinor(EUR, LARGEST + 1))
                .withMessage(message);
        assertThatExceptionOfType(MoneyOverflowException.class)
                .isThrownBy(() -> Money.ofMinor(EUR, -LARGEST - 1))
                .withMessage(message);
    }

    @Test
    void is_equal_by_currency_and_amount() {
        EqualsVerifier.forClass(Money.class)
                .withPrefabValues(Currency.class, EUR, Currency.getInstance("USD"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void prints_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(eur("1210.00")).hasToString("EUR 1210.00");
            assertThat(Money.parse("EUR 1210.00")).isEqualTo(eur("1210.00"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Money eur(String amount) {
        return Money.of("EUR", amount);
    }
}
