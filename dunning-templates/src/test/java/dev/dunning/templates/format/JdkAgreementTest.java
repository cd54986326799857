package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Ours and the JDK's figures agree in every country, apart from the differences that we chose. */
class JdkAgreementTest {

    /**
     * A difference that we chose.
     *
     * @param places the languages in countries it is about
     * @param subjects some of money, number, rate, date and longDate
     * @param theirs what the JDK writes, as a pattern
     * @param ours what we write instead
     * @param reason why
     */
    record Difference(String places, String subjects, String theirs, String ours, String reason) {

        boolean concerns(Countries country, String about) {
            return country.toString().matches(places) && Words.of(subjects).contains(about);
        }

        String applied(String text) {
            return text.replaceAll(theirs, ours);
        }
    }

    /** One thing, written by the JDK and by us. */
    record Sample(String subject, String theirs, String ours) {}

    static final List<Difference> CHOSEN = List.of(
            new Difference(
                    "fr-.*",
                    "money number",
                    "\u202F",
                    "\u00A0",
                    "one no-break space everywhere, the one that the writer of text messages replaces"),
            new Difference(
                    "fr-.*", "date longDate", "(^| )1 ", "$11er ", "the first of a month is an ordinal in French"),
            new Difference("fr-CH", "longDate", ", ", " ", "one French date in all countries"),
            new Difference(
                    "en-GB", "longDate", ", ", " ", "one date in both countries; the JDK has no comma in Ireland"),
            new Difference(
                    "de-AT",
                    "number",
                    "\u00A0",
                    ".",
                    "one sign between groups in a letter, for amounts and for others"),
            new Difference("de-CH", "money", "CHF-", "CHF\u00A0-", "the space stays when the amount is below zero"),
            new Difference("de-LI", "money", "^-CHF\u00A0", "CHF\u00A0-", "as in Switzerland"),
            new Difference(
                    "fr-CH",
                    "money number",
                    "[\u202F\u00A0](?=[0-9])",
                    "’",
                    "the apostrophe of Swiss invoices, as in German"),
            new Difference(
                    "fr-CH",
                    "money",
                    "^(.*)\u00A0CHF$",
                    "CHF\u00A0$1",
                    "amounts on Swiss invoices begin with the code"),
            new Difference(
                    "(de-CH|de-LI)", "rate", "\\.", ",", "the Swiss Federal Chancellery has a point in amounts only"),
            new Difference(
                    ".*-(CH|LI)", "rate", "%", "\u00A0%", "one German and one French percent sign in all countries"));

    private static final Map<String, String> CURRENCY = Map.of("GB", "GBP", "US", "USD", "CH", "CHF", "LI", "CHF");

    static final List<Countries> ALL = Countries.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void onEverything(Countries country) {
        samples(country)
                .forEach(sample -> assertThat(sample.ours())
                        .as("%s in %s", sample.subject(), country)
                        .isEqualTo(chosen(country, sample)));
    }

    @Test
    void everyDifferenceIsStillOne() {
        assertThat(CHOSEN)
                .allMatch(difference -> ALL.stream()
                        .anyMatch(country -> samples(country)
                                .anyMatch(sample -> difference.concerns(country, sample.subject())
                                        && !difference.applied(sample.theirs()).equals(sample.theirs()))));
    }

    private static String chosen(Countries country, Sample sample) {
        String text = sample.theirs();
        for (Difference difference : CHOSEN) {
            text = difference.concerns(country, sample.subject()) ? difference.applied(text) : text;
        }
        return text;
    }

    private static Stream<Sample> samples(Countries country) {
        return Stream.of(amounts(country), numbers(country), rates(country), days(country))
                .flatMap(Function.identity());
    }

    private static Stream<Sample> amounts(Countries country) {
        Currency currency = Currency.getInstance(CURRENCY.getOrDefault(country.country(), "EUR"));
        NumberFormat theirs = NumberFormat.getCurrencyInstance(country.locale());
        theirs.setCurrency(currency);
        return LongStream.of(0, 5, 99, 100, 12_345, -12_345, 99_999, 100_000, 1_234_567, -99_999_999_999L)
                .mapToObj(cents -> Money.ofMinor(currency, cents))
                .map(money -> new Sample(
                        "money",
                        theirs.format(new BigDecimal(money.amount())),
                        country.format().money(money)));
    }

    private static Stream<Sample> numbers(Countries country) {
        NumberFormat theirs = NumberFormat.getIntegerInstance(country.locale());
        return LongStream.of(0, 1, 999, 1_000, -1_000, 12_345, 999_999, 1_000_000, Long.MAX_VALUE, Long.MIN_VALUE)
                .mapToObj(number -> new Sample(
                        "number", theirs.format(number), country.format().number(number)));
    }

    private static Stream<Sample> rates(Countries country) {
        NumberFormat theirs = NumberFormat.getPercentInstance(country.locale());
        theirs.setMaximumFractionDigits(4);
        return LongStream.of(0, 60_000, 101_500, -8_800, 1, 999_999)
                .mapToObj(millionths -> new Sample(
                        "rate",
                        theirs.format(BigDecimal.valueOf(millionths, 6)),
                        country.format().rate(new Rate(millionths))));
    }

    private static Stream<Sample> days(Countries country) {
        DateTimeFormatter usual =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(country.locale());
        DateTimeFormatter full =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(country.locale());
        Format ours = country.format();
        return LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .flatMap(day -> Stream.of(
                        new Sample("date", usual.format(day), ours.date(day)),
                        new Sample("longDate", full.format(day), ours.longDate(day))));
    }
}
