package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What is printed reads back as the value it came from; the reader knows the country, but none of our tables. */
class ReadBackProperties {

    /** The sign between groups, then that before the decimals. */
    private static final Map<String, String> AMOUNTS = Map.ofEntries(
            Map.entry("nl-NL", ".,"),
            Map.entry("nl-BE", ".,"),
            Map.entry("en-GB", ",."),
            Map.entry("en-IE", ",."),
            Map.entry("en-US", ",."),
            Map.entry("de-DE", ".,"),
            Map.entry("de-AT", ".,"),
            Map.entry("de-CH", "’."),
            Map.entry("de-LI", "’."),
            Map.entry("fr-FR", "\u00A0,"),
            Map.entry("fr-BE", "\u00A0,"),
            Map.entry("fr-CH", "’."),
            Map.entry("fr-LU", ".,"));

    @Property
    void amounts(
            @ForAll("countries") Countries country,
            @ForAll("currencies") String currency,
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L) long cents) {
        Money money = Money.ofMinor(Currency.getInstance(currency), cents);
        String signs = AMOUNTS.get(country.toString());
        String digits = bare(country.format().money(money));
        assertThat(digits).matches("-?[0-9]{1,3}([" + signs.charAt(0) + "][0-9]{3})*[" + signs.charAt(1) + "][0-9]{2}");
        assertThat(plain(digits, signs)).isEqualTo(money.amount());
    }

    @Property
    void rates(
            @ForAll("countries") Countries country,
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long parts) {
        Rate rate = new Rate(parts);
        String amounts = AMOUNTS.get(country.toString());
        String signs = amounts.startsWith("’") ? "’," : amounts;
        assertThat(Rate.parse(plain(bare(country.format().rate(rate)), signs))).isEqualTo(rate);
    }

    @Property
    void dates(@ForAll("countries") Countries country, @ForAll @LongRange(min = -25_000, max = 60_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String pattern = pattern(country);
        String weekday = pattern.contains(",") || pattern.contains(".") ? "EEEE, " : "EEEE ";
        assertThat(read(country, pattern, country.format().date(day))).isEqualTo(day);
        assertThat(read(country, weekday + pattern, country.format().longDate(day)))
                .isEqualTo(day);
    }

    private static String pattern(Countries country) {
        return switch (country.language()) {
            case "de" -> "d. MMMM uuuu";
            case "en" -> country.country().equals("US") ? "MMMM d, uuuu" : "d MMMM uuuu";
            default -> "d MMMM uuuu";
        };
    }

    private static LocalDate read(Countries country, String pattern, String text) {
        return LocalDate.parse(text.replace("1er", "1"), DateTimeFormatter.ofPattern(pattern, country.locale()));
    }

    /** Without the sign or code of the currency and the space beside it. */
    private static String bare(String text) {
        boolean negative = text.contains("-");
        String digits = text.replaceAll("^[^0-9]+|[^0-9]+$", "");
        return negative ? "-" + digits : digits;
    }

    private static String plain(String digits, String signs) {
        return digits.replace(signs.substring(0, 1), "").replace(signs.charAt(1), '.');
    }

    @Provide
    Arbitrary<Countries> countries() {
        return Arbitraries.of(Countries.ALL);
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("EUR", "GBP", "USD", "CHF", "DKK", "PLN");
    }
}
