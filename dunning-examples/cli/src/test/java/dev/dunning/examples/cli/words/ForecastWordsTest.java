package dev.dunning.examples.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner reads below a forecast. */
class ForecastWordsTest {

    private static final Money NOTHING = Money.parse("EUR 0.00");

    /** A forecast with something pledged, and so many promises and past weeks. */
    private static CashForecast forecast(String miss, int weeks, String mean, int kept, int promises, Money outside) {
        return new CashForecast(
                NOTHING.currency(),
                LocalDate.of(2026, 11, 20),
                Money.parse("EUR 4000.00"),
                outside,
                List.of(),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                outside,
                outside,
                promises < 0 ? NOTHING : Money.parse("EUR 1234.50"),
                Rate.parse("66.666"),
                kept,
                promises,
                Rate.parse(miss),
                weeks,
                Rate.parse(mean));
    }

    private static List<String> said(String language, CashForecast forecast) {
        return ForecastWords.in(Words.in(Locale.forLanguageTag(language)), forecast)
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | differed no more than that in 1 past weekly forecast of | On average, as much came in
            nl | in 1 eerdere weekprognose van dit grootboek niet meer dan dat. | Gemiddeld kwam er evenveel binnen
            de | in 1 früheren Wochenprognose aus diesen Büchern nicht stärker ab. | Im Durchschnitt ging so viel ein, wie
            fr | dans 1 prévision hebdomadaire passée de cette comptabilité, les | En moyenne, il est rentré autant que
            """)
    void weeks_that_differ_by_chance_alone_say_so(String language, String rests, String past) {
        List<String> said = said(language, forecast("0.4", 1, "0.4", 0, -1, NOTHING));

        assertThat(said).hasSize(3);
        assertThat(said.get(1)).contains(rests);
        assertThat(said.get(2)).startsWith(past);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | by 17%, as in 46 past weekly forecasts of | On average, 12% less came in | WARNING: on average, 26% more came in
            nl | dat hele weken 17% anders uitvallen dan verwacht, zoals in 46 eerdere weekprognoses | Gemiddeld kwam er 12% minder | LET OP: gemiddeld kwam er 26% meer
            de | ganze Wochen um 17 % anders ausfallen als erwartet, wie in 46 früheren Wochenprognosen | Im Durchschnitt ging 12 % weniger ein, | ACHTUNG: Im Durchschnitt ging 26 % mehr ein,
            fr | s’écartent de 17 % de ce qui était attendu, comme dans 46 prévisions hebdomadaires passées | En moyenne, il est rentré 12 % de moins | ATTENTION : en moyenne, il est rentré 26 % de plus
            """)
    void weeks_that_differ_together_say_by_how_much_and_warn(String language, String rests, String less, String much) {
        assertThat(said(language, forecast("17.3", 46, "-12", 0, -1, NOTHING)))
                .anyMatch(line -> line.contains(rests))
                .anyMatch(line -> line.startsWith(less));
        assertThat(said(language, forecast("17.3", 46, "26", 0, -1, NOTHING))).anyMatch(line -> line.startsWith(much));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EUR 1,234.50 of what is open is promised or in a plan. | 67% are assumed to be kept. | Of 3 promises and instalments whose day has come, 2 were kept. So 67% are reckoned
            nl | Van wat openstaat, is € 1.234,50 beloofd of in een regeling opgenomen. | aangenomen wordt dat 67% wordt nagekomen. | Van 3 beloften en termijnen waarvan de dag voorbij is, zijn er 2 nagekomen. Daarom wordt gerekend met 67%
            de | Vom Offenen sind 1.234,50 € zugesagt oder in einem Ratenplan. | angenommen wird, dass 67 % eingehalten werden. | Von 3 Zusagen und Raten, deren Tag vorbei ist, wurden 2 eingehalten. Deshalb wird mit 67 % gerechnet
            fr | De l’encours, 1 234,50 € font l’objet d’une promesse ou d’un échéancier. | on suppose que 67 % seront tenues. | Sur 3 promesses et échéances dont le jour est passé, 2 ont été tenues. On compte donc que 67 %
            """)
    void promises_are_told_with_what_is_made_of_them(String language, String pledged, String assumed, String seen) {
        assertThat(said(language, forecast("20", 0, "0", 0, 0, NOTHING)))
                .hasSize(3)
                .last()
                .asString()
                .startsWith(pledged)
                .endsWith(assumed);
        assertThat(said(language, forecast("20", 0, "0", 2, 3, NOTHING)))
                .last()
                .asString()
                .startsWith(pledged + " " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EUR 70.00 of what is open has probably come in by 20 November 2026 already | EUR 70.00 is expected of debtors | EUR 70.00 is owed by debtors
            nl | Van wat openstaat, is € 70,00 op 20 november 2026 waarschijnlijk al binnen | € 70,00 wordt verwacht van klanten | € 70,00 is verschuldigd door klanten
            de | Vom Offenen sind 70,00 € bis zum 20. November 2026 wohl schon eingegangen | 70,00 € werden von Kunden erwartet | 70,00 € schulden Kunden
            fr | De l’encours, 70,00 € sont probablement déjà rentrés au 20 novembre 2026 | 70,00 € sont attendus de clients | 70,00 € sont dus par des clients
            """)
    void what_is_no_habit_is_told_with_its_amount(String language, String unbooked, String hard, String spokenFor) {
        List<String> said = said(language, forecast("20", 0, "0", 0, -1, Money.parse("EUR 70.00")));

        assertThat(said).hasSize(5);
        assertThat(said.get(2)).startsWith(unbooked);
        assertThat(said.get(3)).startsWith(hard);
        assertThat(said.get(4)).startsWith(spokenFor);
    }
}
