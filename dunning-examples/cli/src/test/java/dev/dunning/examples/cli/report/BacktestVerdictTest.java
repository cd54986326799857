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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a credit manager reads first. */
class BacktestVerdictTest {

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
        BigDecimal difference = new BigDecimal(days);
        BigDecimal margin = new BigDecimal("0.50");
        List<Result> results = IntStream.range(0, strengths.size())
                .mapToObj(i -> new Result(
                        STRENGTHS.get(i), strengths.get(i), difference, margin, figures(HUNDRED), figures(HUNDRED)))
                .toList();
        List<Draw> drawn = IntStream.range(0, draws.size())
                .mapToObj(i -> new Draw(7 + i, draws.get(i), difference, margin))
                .toList();
        return BacktestTables.verdict(new InCurrency(HUNDRED.currency(), verdict, results, drawn));
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
                BigDecimal.ZERO,
                figures(NOTHING),
                figures(NOTHING));

        assertThat(BacktestTables.verdict(new InCurrency(HUNDRED.currency(), Verdict.HOLDS, List.of(empty), List.of())))
                .containsExactly("Nothing was open and nothing was invoiced, so there is nothing to compare.");
    }
}
