package dev.dunning.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.simulation.backtest.BacktestReport.Draw;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.BacktestReport.Verdict;
import dev.dunning.core.simulation.backtest.PolicyFigures;
import dev.dunning.core.simulation.backtest.Strength;
import dev.dunning.examples.cli.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a credit manager reads first. */
class BacktestVerdictTest {

    private static final BacktestTables ENGLISH = new BacktestTables(Words.in(Locale.ENGLISH));
    private static final Money HUNDRED = Money.parse("EUR 100.00");
    private static final Money NOTHING = Money.parse("EUR 0.00");
    private static final List<Strength> STRENGTHS =
            List.of(Strength.AS_STATED, Strength.HALVED, Strength.DOUBLED, Strength.NONE);
    private static final List<Ranking> ALL_A = List.of(Ranking.A, Ranking.A, Ranking.A);

    private static PolicyFigures figures(Money open) {
        return new PolicyFigures(
                open,
                NOTHING,
                open,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                List.of(),
                List.of(),
                1,
                Optional.empty(),
                BigDecimal.ONE);
    }

    /** A comparison in which A is two days sooner or later, by the rankings of each strength and of each draw. */
    private static List<String> verdict(String days, Verdict verdict, List<Ranking> strengths, List<Ranking> draws) {
        return ENGLISH.verdict(compared(days, verdict, strengths, draws));
    }

    private static InCurrency compared(String days, Verdict verdict, List<Ranking> strengths, List<Ranking> draws) {
        return compared(days, Optional.of(new BigDecimal("0.50")), verdict, strengths, draws);
    }

    private static InCurrency compared(
            String days, Optional<BigDecimal> margin, Verdict verdict, List<Ranking> strengths, List<Ranking> draws) {
        BigDecimal difference = new BigDecimal(days);
        List<Result> results = IntStream.range(0, strengths.size())
                .mapToObj(i -> new Result(
                        STRENGTHS.get(i), strengths.get(i), difference, margin, figures(HUNDRED), figures(HUNDRED)))
                .toList();
        List<Draw> drawn = IntStream.range(0, draws.size())
                .mapToObj(i -> new Draw(7 + i, draws.get(i), difference, margin))
                .toList();
        return new InCurrency(HUNDRED.currency(), verdict, results, drawn);
    }

    private static List<Ranking> strengths(Ranking stated, Ranking halved, Ranking doubled, Ranking none) {
        return List.of(stated, halved, doubled, none);
    }

    @Test
    void a_policy_that_is_sooner_beyond_chance_is_named_with_its_days() {
        List<Ranking> strengths = strengths(Ranking.A, Ranking.A, Ranking.A, Ranking.EQUAL);

        assertThat(verdict("-2.00", Verdict.HOLDS_IF_MESSAGES_WORK, strengths, ALL_A))
                .containsExactly(
                        "A brings money in sooner: on average it is open for 2.00 days less than under the other.",
                        "That is more than chance: chance alone makes a difference of up to 0.50 days.",
                        "It stays so whether messages work as stated below, half or twice as strongly; if they did"
                                + " nothing, both would bring in the same on the same days.",
                        "All 3 draws of chance say the same (seeds 7 to 9).");
    }

    @Test
    void what_is_too_close_says_how_close_and_under_which_assumption_it_is_not() {
        List<Ranking> strengths = strengths(Ranking.TOO_CLOSE, Ranking.TOO_CLOSE, Ranking.B, Ranking.EQUAL);

        assertThat(verdict("0.30", Verdict.DEPENDS_ON_ASSUMPTIONS, strengths, List.of(Ranking.TOO_CLOSE)))
                .containsExactly(
                        "Nobody can tell from this ledger which brings money in sooner.",
                        "On average money is open for 0.30 days less under B, and chance alone makes a difference of up to"
                                + " 0.50 days.",
                        "It hangs on how strongly messages work: if they work as"
                                + " stated below, it is too close to tell; half as strongly, it is too close to tell;"
                                + " twice as strongly, B is sooner; not at all, both are equal.",
                        "It rests on one draw of chance (seed 7), and another may say otherwise.");
    }

    @Test
    void draws_that_do_not_agree_settle_nothing() {
        List<Ranking> strengths = strengths(Ranking.A, Ranking.A, Ranking.A, Ranking.A);

        assertThat(verdict("-0.60", Verdict.HOLDS, strengths, List.of(Ranking.A, Ranking.TOO_CLOSE, Ranking.A)))
                .containsExactly(
                        "This ledger does not settle which brings money in sooner.",
                        "On average money is open for 0.60 days less under A, and chance alone makes a difference of up to"
                                + " 0.50 days, says the first draw.",
                        "That draw says the same whether messages work as stated below, half or twice as strongly, or not at"
                                + " all.",
                        "The draws of chance (seeds 7 to 9) do not agree: A is sooner in 2 of 3, it is too close to tell in"
                                + " 1 of 3.");
    }

    @Test
    void nor_does_a_ranking_that_hangs_on_an_assumption() {
        List<Ranking> strengths = strengths(Ranking.A, Ranking.TOO_CLOSE, Ranking.A, Ranking.EQUAL);

        assertThat(verdict("-0.60", Verdict.DEPENDS_ON_ASSUMPTIONS, strengths, ALL_A))
                .startsWith("This ledger does not settle which brings money in sooner.")
                .noneMatch(sentence -> sentence.contains("more than chance"));
    }

    @Test
    void two_policies_that_are_equal_are_no_matter_of_chance() {
        List<Ranking> equal = strengths(Ranking.EQUAL, Ranking.EQUAL, Ranking.EQUAL, Ranking.EQUAL);

        assertThat(verdict("0.00", Verdict.HOLDS, equal, equal.subList(0, 2)))
                .hasSize(3)
                .startsWith("Both bring in the same on the same days.")
                .endsWith("All 2 draws of chance say the same (seeds 7 to 8).");
    }

    @Test
    void a_currency_in_which_nothing_was_open_has_nothing_to_compare() {
        Result empty = new Result(
                Strength.AS_STATED,
                Ranking.EQUAL,
                BigDecimal.ZERO,
                Optional.of(BigDecimal.ZERO),
                figures(NOTHING),
                figures(NOTHING));

        assertThat(ENGLISH.verdict(new InCurrency(HUNDRED.currency(), Verdict.HOLDS, List.of(empty), List.of())))
                .containsExactly("Nothing was open and nothing was invoiced, so there is nothing to compare.");
    }

    private static String said(String language, InCurrency each) {
        return String.join(" ", new BacktestTables(Words.in(Locale.forLanguageTag(language))).verdict(each))
                .replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | A brengt het geld eerder binnen: het staat gemiddeld 2,00 dagen korter open dan bij het andere beleid. Dat is meer dan toeval: toeval alleen geeft een verschil van hoogstens 0,50 dagen. Dat blijft zo, of berichten nu werken zoals hieronder vermeld, half zo sterk, twee keer zo sterk of helemaal niet. Alle 3 trekkingen van het toeval zeggen hetzelfde (startgetallen 7 tot en met 9).
            de | Mit A geht das Geld früher ein: Im Durchschnitt ist es 2,00 Tage kürzer offen als mit der anderen. Das ist mehr als Zufall: Der Zufall allein macht höchstens 0,50 Tage aus. Das bleibt so, ob Nachrichten wie unten angegeben, halb oder doppelt so stark oder gar nicht wirken. Alle 3 Ziehungen des Zufalls sagen dasselbe (Startwerte 7 bis 9).
            fr | A fait rentrer l’argent plus tôt : en moyenne, il reste dû 2,00 jours de moins qu’avec l’autre. C’est plus que le hasard : à lui seul, il fait une différence de 0,50 jour au plus. Cela reste vrai, que les messages agissent comme indiqué plus bas, deux fois moins, deux fois plus ou aucunement. Les 3 tirages au sort disent la même chose (graines 7 à 9).
            """)
    void a_clear_verdict_is_told_in_the_language_asked_for(String language, String told) {
        assertThat(said(
                        language,
                        compared("-2.00", Verdict.HOLDS, strengths(Ranking.A, Ranking.A, Ranking.A, Ranking.A), ALL_A)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Dit grootboek geeft geen uitsluitsel over welk beleid het geld eerder binnenbrengt. Volgens de eerste trekking staat het geld bij B gemiddeld 0,30 dagen korter open, en geeft toeval alleen een verschil van hoogstens 0,50 dagen. Het hangt ervan af hoe sterk berichten werken: B is sneller als ze werken zoals hieronder vermeld; het verschil is te klein als ze half zo sterk werken; B is sneller als ze twee keer zo sterk werken; beide zijn gelijk als ze niets doen. De trekkingen van het toeval (startgetallen 7 tot en met 8) zijn het niet eens: B is sneller (1 van 2), het verschil is te klein (1 van 2).
            de | Diese Bücher lassen offen, womit das Geld früher eingeht. Nach der ersten Ziehung ist das Geld mit B im Durchschnitt 0,30 Tage kürzer offen, und der Zufall allein macht höchstens 0,50 Tage aus. Es hängt davon ab, wie stark Nachrichten wirken: B ist schneller, wenn sie wie unten angegeben wirken; es ist zu knapp, wenn sie halb so stark wirken; B ist schneller, wenn sie doppelt so stark wirken; beide sind gleich, wenn sie gar nicht wirken. Die Ziehungen des Zufalls (Startwerte 7 bis 8) sind sich nicht einig: B ist schneller (1 von 2), es ist zu knapp (1 von 2).
            fr | Cette comptabilité ne permet pas de trancher entre les deux. Selon le premier tirage, l’argent reste dû en moyenne 0,30 jour de moins avec B, et le hasard seul fait une différence de 0,50 jour au plus. Cela dépend de la force des messages : B est plus rapide s’ils agissent comme indiqué plus bas ; c’est trop serré s’ils agissent deux fois moins ; B est plus rapide s’ils agissent deux fois plus ; les deux sont égales s’ils n’ont aucun effet. Les tirages au sort (graines 7 à 8) ne concordent pas : B est plus rapide (1 sur 2), c’est trop serré (1 sur 2).
            """)
    void nothing_settled_is_told_in_the_language_asked_for(String language, String told) {
        assertThat(said(
                        language,
                        compared(
                                "0.30",
                                Verdict.DEPENDS_ON_ASSUMPTIONS,
                                strengths(Ranking.B, Ranking.TOO_CLOSE, Ranking.B, Ranking.EQUAL),
                                List.of(Ranking.B, Ranking.TOO_CLOSE))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | In the first draw money is open for 1.00 days less under B on average; one debtor cannot tell how much of that is chance.
            nl | In de eerste trekking staat het geld bij B gemiddeld 1,00 dagen korter open; hoeveel daarvan toeval is, is aan één klant niet te zien.
            de | In der ersten Ziehung ist das Geld mit B im Durchschnitt 1,00 Tage kürzer offen; wie viel davon Zufall ist, lässt sich an einem einzigen Kunden nicht erkennen.
            fr | Selon le premier tirage, l’argent reste dû en moyenne 1,00 jour de moins avec B ; un seul client ne permet pas de dire quelle part en revient au hasard.
            """)
    void no_figure_of_chance_is_told_where_nobody_knows_it(String language, String told) {
        List<Ranking> close = List.of(Ranking.TOO_CLOSE, Ranking.TOO_CLOSE);
        InCurrency alone = compared(
                "1.00",
                Optional.empty(),
                Verdict.HOLDS_IF_MESSAGES_WORK,
                strengths(Ranking.TOO_CLOSE, Ranking.TOO_CLOSE, Ranking.TOO_CLOSE, Ranking.EQUAL),
                close);

        assertThat(said(language, alone)).contains(told).doesNotContain("0.50", "0,50", "0.01", "0,01");
        assertThat(ENGLISH.variants(alone).get(1)).contains("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void every_verdict_can_be_told_in_every_language(String language) {
        for (Verdict verdict : Verdict.values()) {
            for (Ranking ranking : Ranking.values()) {
                for (List<Ranking> draws : List.of(List.of(ranking), List.of(ranking, Ranking.A))) {
                    assertThat(said(
                                    language,
                                    compared("-0.001", verdict, strengths(ranking, ranking, ranking, ranking), draws)))
                            .endsWith(".")
                            .doesNotContain("  ", "{");
                }
            }
        }
    }
}
