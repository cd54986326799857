package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row for each custom of a country; a {@code ~} stands for a no-break space. */
class CountryFormatTest {

    @ParameterizedTest(name = "in {0}, {1} is written {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nl-NL | EUR 1234.50     | €~1.234,50
            nl-NL | EUR -1234.50    | €~-1.234,50
            nl-NL | GBP 1234.50     | GBP~1.234,50
            nl-BE | EUR 1234.50     | €~1.234,50
            nl-BE | USD 1234.50     | USD~1.234,50
            en    | EUR 1234.50     | €1,234.50
            en    | GBP 1234.50     | GBP~1,234.50
            en    | USD 1234.50     | USD~1,234.50
            en-GB | GBP 1234.50     | £1,234.50
            en-GB | GBP -0.50       | -£0.50
            en-GB | EUR 1234.50     | €1,234.50
            en-GB | USD 1234.50     | USD~1,234.50
            en-IE | EUR 1234.50     | €1,234.50
            en-IE | GBP 12.00       | £12.00
            en-US | USD 1234.50     | $1,234.50
            en-US | USD -1234.50    | -$1,234.50
            en-US | EUR 1234567.89  | €1,234,567.89
            en-US | CHF 12.00       | CHF~12.00
            de-DE | EUR 1234.50     | 1.234,50~€
            de-DE | EUR -1234.50    | -1.234,50~€
            de-DE | CHF 1234.50     | 1.234,50~CHF
            de-DE | PLN 0.05        | 0,05~PLN
            de-AT | EUR 1234.50     | €~1.234,50
            de-AT | EUR -1234.50    | -€~1.234,50
            de-AT | CZK 1234.50     | CZK~1.234,50
            de-CH | CHF 1234.50     | CHF~1’234.50
            de-CH | CHF -1234.50    | CHF~-1’234.50
            de-CH | EUR 1234567.89  | EUR~1’234’567.89
            de-LI | CHF 1234.50     | CHF~1’234.50
            fr-FR | EUR 1234.50     | 1~234,50~€
            fr-FR | EUR -1234567.89 | -1~234~567,89~€
            fr-FR | USD 999.99      | 999,99~USD
            fr-FR | JPY 1234        | 1~234~JPY
            fr-BE | EUR 1234.50     | 1~234,50~€
            fr-LU | EUR 1234.50     | 1.234,50~€
            fr-CH | CHF 1234.50     | CHF~1’234.50
            fr-CH | EUR 0.00        | EUR~0.00
            """)
    void writesMoney(String place, String money, String text) {
        assertThat(shown(format(place).money(Money.parse(money)))).isEqualTo(text);
    }

    @ParameterizedTest(name = "in {0}, {1} is {2} or {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nl-NL | 2026-03-03 | 3 maart 2026     | dinsdag 3 maart 2026
            nl-BE | 2026-03-01 | 1 maart 2026     | zondag 1 maart 2026
            en    | 2026-03-03 | 3 March 2026     | Tuesday 3 March 2026
            en-GB | 2026-03-03 | 3 March 2026     | Tuesday 3 March 2026
            en-IE | 2026-12-31 | 31 December 2026 | Thursday 31 December 2026
            en-US | 2026-03-03 | March 3, 2026    | Tuesday, March 3, 2026
            de-DE | 2026-03-03 | 3. März 2026     | Dienstag, 3. März 2026
            de-DE | 2026-01-01 | 1. Januar 2026   | Donnerstag, 1. Januar 2026
            de-AT | 2026-01-01 | 1. Jänner 2026   | Donnerstag, 1. Jänner 2026
            de-AT | 2026-02-01 | 1. Februar 2026  | Sonntag, 1. Februar 2026
            de-CH | 2026-01-01 | 1. Januar 2026   | Donnerstag, 1. Januar 2026
            fr-FR | 2026-03-01 | 1er mars 2026    | dimanche 1er mars 2026
            fr-FR | 2026-03-03 | 3 mars 2026      | mardi 3 mars 2026
            fr-BE | 2026-08-11 | 11 août 2026     | mardi 11 août 2026
            fr-CH | 2026-02-01 | 1er février 2026 | dimanche 1er février 2026
            fr-LU | 2026-03-31 | 31 mars 2026     | mardi 31 mars 2026
            """)
    void writesDates(String place, LocalDate day, String date, String longDate) {
        assertThat(format(place).date(day)).isEqualTo(date);
        assertThat(format(place).longDate(day)).isEqualTo(longDate);
    }

    @ParameterizedTest(name = "in {0}, a rate of 10.15 is {1}, one of -0.5 is {2}, and 1234567 is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nl-NL | 10,15%  | -0,5%  | 1.234.567
            nl-BE | 10,15%  | -0,5%  | 1.234.567
            en-GB | 10.15%  | -0.5%  | 1,234,567
            en-US | 10.15%  | -0.5%  | 1,234,567
            de-DE | 10,15~% | -0,5~% | 1.234.567
            de-AT | 10,15~% | -0,5~% | 1.234.567
            de-CH | 10,15~% | -0,5~% | 1’234’567
            fr-FR | 10,15~% | -0,5~% | 1~234~567
            fr-CH | 10,15~% | -0,5~% | 1’234’567
            fr-LU | 10,15~% | -0,5~% | 1.234.567
            """)
    void writesRatesAndNumbers(String place, String rate, String below, String number) {
        assertThat(shown(format(place).rate(Rate.parse("10.15")))).isEqualTo(rate);
        assertThat(shown(format(place).rate(Rate.parse("-0.5")))).isEqualTo(below);
        assertThat(shown(format(place).number(1_234_567))).isEqualTo(number);
    }

    @ParameterizedTest(name = "in {0}, {1} takes the word for {2}")
    @CsvSource({
        "nl, 0, other",
        "nl, 1, one",
        "nl, 2, other",
        "nl, 5, other",
        "nl, 11, other",
        "nl, 21, other",
        "nl, 100, other",
        "nl, 1000000, other",
        "nl, 1.5, other",
        "nl, 1.0, other",
        "nl, -1, one",
        "en, 0, other",
        "en, 1, one",
        "en, 2, other",
        "en, 5, other",
        "en, 11, other",
        "en, 21, other",
        "en, 100, other",
        "en, 1000000, other",
        "en, 1.5, other",
        "en, 0.5, other",
        "en, -1, one",
        "de, 0, other",
        "de, 1, one",
        "de, 2, other",
        "de, 5, other",
        "de, 11, other",
        "de, 21, other",
        "de, 100, other",
        "de, 1000000, other",
        "de, 1.5, other",
        "de, -2, other",
        "de, -1, one",
        "fr, 0, one",
        "fr, 1, one",
        "fr, 2, other",
        "fr, 5, other",
        "fr, 11, other",
        "fr, 21, other",
        "fr, 100, other",
        "fr, 1000000, other",
        "fr, 1.5, one",
        "fr, 1.99, one",
        "fr, -1, one",
    })
    void choosesTheWord(String language, BigDecimal count, String word) {
        assertThat(format(language).count(count, "one", "other")).endsWith(" " + word);
    }

    @Test
    void countsAreWrittenTheWayOfTheCountry() {
        assertThat(format("fr-FR").count(0, "jour", "jours")).isEqualTo("0 jour");
        assertThat(format("fr-FR").count(new BigDecimal("1.5"), "jour", "jours"))
                .isEqualTo("1,5 jour");
        assertThat(shown(format("fr-FR").count(1_000_000, "jour", "jours"))).isEqualTo("1~000~000 jours");
        assertThat(format("de-DE").count(1, "Tag", "Tage")).isEqualTo("1 Tag");
        assertThat(format("en-US").count(1_000, "day", "days")).isEqualTo("1,000 days");
        assertThat(format("nl-BE").count(new BigDecimal("1.50"), "dag", "dagen"))
                .isEqualTo("1,50 dagen");
    }

    @ParameterizedTest(name = "in {0}, a list is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nl-BE | A, B en C",
                "en-GB | A, B and C",
                "en-US | A, B and C",
                "de-AT | A, B und C",
                "fr-BE | A, B et C",
            })
    void joinsLists(String place, String list) {
        assertThat(format(place).list(List.of("A", "B", "C"))).isEqualTo(list);
        assertThat(format(place).list(List.of("A", "B")))
                .isEqualTo(list.substring(3).replace('B', 'A').replace('C', 'B'));
        assertThat(format(place).list(List.of("A"))).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void aCountryWithoutCustomsOfItsOwnHasThoseOfTheLanguage(String language) {
        assertThat(Format.of(language, "ZZ")).isEqualTo(Format.of(language)).isPresent();
        assertThat(format(language).language()).isEqualTo(language);
    }

    @Test
    void aPartOfACountryIsReadAsTheCountry() {
        assertThat(Format.of("fr", "CH-VD")).isEqualTo(Format.of("fr", "CH"));
        assertThat(Format.of("pl", "PL")).isEmpty();
    }

    private static Format format(String place) {
        Countries pair = Countries.of(place);
        return Format.of(pair.language(), pair.country()).orElseThrow();
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '~');
    }
}
