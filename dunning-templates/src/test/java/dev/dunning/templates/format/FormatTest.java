package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    private static final Format DUTCH = Format.of("nl").orElseThrow();
    private static final Format ENGLISH = Format.of("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR 0.00             | €~0,00                    | €0.00
            EUR 12.00            | €~12,00                   | €12.00
            EUR 1234.50          | €~1.234,50                | €1,234.50
            EUR -1234567.89      | €~-1.234.567,89           | -€1,234,567.89
            EUR 999.99           | €~999,99                  | €999.99
            EUR 1000.00          | €~1.000,00                | €1,000.00
            USD 12.00            | USD~12,00                 | USD~12.00
            JPY 1200             | JPY~1.200                 | JPY~1,200
            """)
    void writesMoney(String money, String dutch, String english) {
        assertThat(DUTCH.money(Money.parse(money)).replace('\u00A0', '~')).isEqualTo(dutch);
        assertThat(ENGLISH.money(Money.parse(money)).replace('\u00A0', '~')).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 99, 100, 12_345, 1_234_567, 99_999_999_999L})
    void agreesWithTheJdkOnMoney(long cents) {
        Money money = Money.ofMinor(Currency.getInstance("EUR"), cents);
        assertThat(DUTCH.money(money)).isEqualTo(jdk(new Locale("nl", "NL"), money));
        assertThat(ENGLISH.money(money)).isEqualTo(jdk(Locale.UK, money));
    }

    private static String jdk(Locale locale, Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        return format.format(new java.math.BigDecimal(money.amount()));
    }

    @Test
    void agreesWithTheJdkOnEveryDayOfALeapYear() {
        LocalDate.of(2028, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(day -> {
            assertThat(DUTCH.longDate(day)).isEqualTo(jdk(new Locale("nl", "NL"), day));
            assertThat(ENGLISH.longDate(day)).isEqualTo(jdk(Locale.UK, day));
        });
    }

    private static String jdk(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    @Test
    void writesDates() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(DUTCH.date(day)).isEqualTo("3 maart 2026");
        assertThat(DUTCH.longDate(day)).isEqualTo("dinsdag 3 maart 2026");
        assertThat(ENGLISH.longDate(day)).isEqualTo("Tuesday 3 March 2026");
    }

    @Test
    void writesRates() {
        assertThat(DUTCH.rate(Rate.parse("10.15"))).isEqualTo("10,15%");
        assertThat(ENGLISH.rate(Rate.parse("4.00"))).isEqualTo("4%");
        assertThat(DUTCH.rate(Rate.parse("-0.5"))).isEqualTo("-0,5%");
    }

    @Test
    void countsAndLists() {
        assertThat(DUTCH.count(1, "dag", "dagen")).isEqualTo("1 dag");
        assertThat(DUTCH.count(2, "dag", "dagen")).isEqualTo("2 dagen");
        assertThat(ENGLISH.count(0, "day", "days")).isEqualTo("0 days");
        assertThat(DUTCH.number(999_980)).isEqualTo("999.980");
        assertThat(ENGLISH.number(-1_000)).isEqualTo("-1,000");
        assertThat(DUTCH.list(List.of())).isEmpty();
        assertThat(DUTCH.list(List.of("A"))).isEqualTo("A");
        assertThat(DUTCH.list(List.of("A", "B"))).isEqualTo("A en B");
        assertThat(ENGLISH.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void knowsOnlyLanguagesWithATable() {
        assertThat(Format.of("xx")).isEmpty();
        assertThat(DUTCH.language()).isEqualTo("nl");
    }
}
