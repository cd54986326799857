package dev.dunning.core.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.simulation.backtest.BacktestReport.Draw;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.BacktestReport.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktestTest {

    private static final DunningEngine PROMPT = TrueWorld.reminding(3, 17);
    private static final DunningEngine LATE = TrueWorld.reminding(30);

    private static final List<Dossier> BOOK = new TrueWorld(1, 0.05, 0.05).book(12);
    private static final BacktestReport REPORT =
            backtest(BOOK, 9, Backtest.USUAL_DRAWS).compare(PROMPT, LATE, BOOK.stream());
    private static final List<Result> VARIANTS = REPORT.currencies().get(0).variants();

    private static Backtest backtest(List<Dossier> book, long seed) {
        return backtest(book, seed, 1);
    }

    private static Backtest backtest(List<Dossier> book, long seed, int draws) {
        Experience experience = Experience.learn(book.stream(), TrueWorld.FROM);
        return new Backtest(TrueWorld.FROM, TrueWorld.UNTIL, Reactions.assumed(experience), seed, draws);
    }

    private static List<Dossier> book(int debtors) {
        return new TrueWorld(1, 0.05, 0.05).book(debtors);
    }

    private static InCurrency compare(DunningEngine a, DunningEngine b, List<Dossier> book) {
        return backtest(book, 1).compare(a, b, book.stream()).currencies().get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_policy_that_is_better_in_truth_is_ranked_first(long seed) {
        TrueWorld world = new TrueWorld(seed, 0.03, 0.09);
        List<Dossier> book = world.book(20);
        assertThat(world.moneyDays(PROMPT, book)).isGreaterThan(world.moneyDays(LATE, book));

        InCurrency there = backtest(book, seed)
                .compare(PROMPT, LATE, book.stream())
                .currencies()
                .get(0);
        assertThat(there.ranking()).isEqualTo(Ranking.A);
        assertThat(there.verdict()).isEqualTo(Verdict.HOLDS_IF_MESSAGES_WORK);
    }

    @Test
    void the_order_of_the_two_makes_no_difference() {
        assertThat(compare(LATE, PROMPT, BOOK).ranking()).isEqualTo(Ranking.B);
    }

    @Test
    void a_policy_does_not_differ_from_itself() {
        InCurrency same = compare(PROMPT, TrueWorld.reminding(3, 17), book(6));

        assertThat(same.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(same.variants()).hasSize(4).allSatisfy(result -> {
            assertThat(result.ranking()).isEqualTo(Ranking.EQUAL);
            assertThat(result.difference()).isZero();
            assertThat(result.margin().orElseThrow()).isZero();
            assertThat(result.a()).isEqualTo(result.b());
        });
    }

    @Test
    void one_debtor_cannot_tell_how_much_chance_makes() {
        InCurrency alone = compare(PROMPT, LATE, book(1));

        assertThat(alone.ranking()).isEqualTo(Ranking.TOO_CLOSE);
        assertThat(alone.variants().get(0).difference()).isNotZero();
        assertThat(alone.variants())
                .allSatisfy(result -> assertThat(result.margin()).isEmpty());
        assertThat(alone.draws()).allSatisfy(draw -> assertThat(draw.margin()).isEmpty());
    }

    @Test
    void where_one_of_two_debtors_differs_twice_the_error_is_twice_the_difference() {
        Dossier one = book(1).get(0);
        Invoice old = Invoice.of("old", Money.parse("EUR 5.00"), TrueWorld.FROM.minusDays(60), TrueWorld.FROM);
        Dossier paid = Dossier.of(one.creditor(), Debtor.business("K-paid", "Another", "NL"), old)
                .judgedBy("NONE")
                .with(DunningEvent.paid("p", TrueWorld.FROM.minusDays(30), "old", old.amount()));
        Result stated = compare(PROMPT, LATE, List.of(one, paid)).variants().get(0);

        assertThat(stated.difference()).isNotZero();
        assertThat(stated.margin().orElseThrow())
                .isCloseTo(stated.difference().abs().multiply(BigDecimal.valueOf(2)), within(new BigDecimal("0.02")));
        assertThat(stated.ranking()).isEqualTo(Ranking.TOO_CLOSE);
    }

    @Test
    void where_messages_do_nothing_all_policies_bring_in_the_same() {
        Result silent = VARIANTS.stream()
                .filter(result -> result.strength() == Strength.NONE)
                .findFirst()
                .orElseThrow();

        assertThat(silent.ranking()).isEqualTo(Ranking.EQUAL);
        assertThat(silent.a().paid()).isEqualTo(silent.b().paid());
        assertThat(silent.a().sent()).isGreaterThan(silent.b().sent());
    }

    @Test
    void stronger_effects_bring_money_in_sooner() {
        assertThat(VARIANTS)
                .extracting(Result::strength)
                .containsExactly(Strength.AS_STATED, Strength.HALVED, Strength.DOUBLED, Strength.NONE);
        assertThat(VARIANTS.get(2).a().daysOpen())
                .isLessThan(VARIANTS.get(0).a().daysOpen());
        assertThat(VARIANTS.get(0).a().daysOpen())
                .isLessThan(VARIANTS.get(1).a().daysOpen());
        assertThat(VARIANTS.get(1).a().daysOpen())
                .isLessThan(VARIANTS.get(3).a().daysOpen());
    }

    @Test
    void neither_the_order_nor_the_number_of_threads_makes_a_difference() throws Exception {
        List<Dossier> book = new ArrayList<>(BOOK);
        Collections.reverse(book);
        ForkJoinPool eight = new ForkJoinPool(8);
        BacktestReport many = eight.submit(() -> new Backtest(TrueWorld.FROM, TrueWorld.UNTIL, REPORT.reactions(), 9)
                        .compare(PROMPT, LATE, book.parallelStream()))
                .get();
        eight.shutdown();

        assertThat(many).isEqualTo(REPORT);
        assertThat(backtest(book, 10)
                        .compare(PROMPT, LATE, book.stream())
                        .currencies()
                        .get(0)
                        .variants())
                .isNotEqualTo(VARIANTS);
    }

    @Test
    void what_happened_after_the_first_day_is_hidden() {
        List<Dossier> book = book(4);
        List<Dossier> later = book.stream()
                .map(dossier -> dossier.with(DunningEvent.paidOnAccount(
                        "later",
                        TrueWorld.FROM.plusDays(1),
                        dossier.invoices().get(5).amount())))
                .toList();

        assertThat(compare(PROMPT, LATE, later)).isEqualTo(compare(PROMPT, LATE, book));
    }

    @Test
    void what_is_in_dispute_is_not_paid() {
        List<Dossier> book = book(4).stream()
                .map(dossier -> dossier.with(dossier.invoices().stream()
                        .map(invoice -> new Disputed(
                                Entry.on(TrueWorld.FROM), invoice.id(), Optional.empty(), Optional.empty()))
                        .toList()))
                .toList();

        assertThat(compare(PROMPT, LATE, book).variants().get(2).a().paid().isZero())
                .isTrue();
    }

    @Test
    void the_shares_of_the_steps_add_up_to_everything_that_was_paid() {
        PolicyFigures figures = VARIANTS.get(0).a();

        assertThat(figures.resolved()).extracting(PolicyFigures.Resolved::step).hasSizeBetween(2, 3);
        assertThat(figures.resolved().stream()
                        .mapToInt(PolicyFigures.Resolved::invoices)
                        .sum())
                .isEqualTo(figures.invoicesPaid());
        assertThat(figures.resolved().stream()
                        .mapToLong(step -> step.amount().minorUnits())
                        .sum())
                .isEqualTo(figures.paid().minorUnits());
        assertThat(figures.lateness()).isPresent();
    }

    @Test
    void effects_are_estimated_where_enough_invoices_had_the_step() {
        Reactions reactions = Reactions.assumed(Experience.none(TrueWorld.FROM))
                .estimatedFrom(List.of(
                        new StepEffect("known", 30, 15, Rate.ofPercent(50), Optional.of(Rate.ofPercent(30))),
                        new StepEffect("rare", 29, 15, Rate.ofPercent(52), Optional.of(Rate.ofPercent(30))),
                        new StepEffect("useless", 100, 10, Rate.ofPercent(10), Optional.of(Rate.ofPercent(30))),
                        new StepEffect("alone", 100, 10, Rate.ofPercent(10), Optional.empty())));

        assertThat(reactions.byStep()).containsOnlyKeys("known", "useless");
        Effect known = Map.copyOf(reactions.byStep()).getOrDefault("known", Effect.assumed(0));
        assertThat(known.basis()).isEqualTo(Effect.Basis.ESTIMATED);
        assertThat(known.items()).isEqualTo(30);
        assertThat(known.raise()).isBetween(Rate.ofPercent(90), Rate.ofPercent(98));
        assertThat(reactions.byStep().get("useless").raise()).isLessThan(Rate.ofPercent(0));
        assertThat(reactions.byKind()).containsKey(NoticeKind.REMINDER);
        assertThat(reactions.assumptions())
                .extracting(reason -> reason.rule().id())
                .contains("backtest-effects-are-estimated", "backtest-has-no-answers", "backtest-without-habits");
    }

    @Test
    void a_dossier_that_is_refused_is_left_out_and_counted() {
        Dossier good = book(1).get(0);
        Dossier twice = Dossier.of(
                good.creditor(),
                good.debtor(),
                good.invoices().get(0),
                good.invoices().get(0));
        BacktestReport report = backtest(List.of(good), 1).compare(PROMPT, LATE, Stream.of(good, twice));

        assertThat(report.dossiers()).isEqualTo(1);
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.assumptions()).isNotEmpty().doesNotHaveDuplicates().allMatch(Reason.class::isInstance);
    }

    @Test
    void each_draw_of_chance_says_what_the_seed_of_its_own_would() {
        List<Draw> draws = REPORT.currencies().get(0).draws();
        Result tenth = backtest(BOOK, 10)
                .compare(PROMPT, LATE, BOOK.stream())
                .currencies()
                .get(0)
                .variants()
                .get(0);

        assertThat(draws).extracting(Draw::seed).containsExactly(9L, 10L, 11L);
        assertThat(draws.get(0))
                .returns(VARIANTS.get(0).ranking(), Draw::ranking)
                .returns(VARIANTS.get(0).difference(), Draw::difference)
                .returns(VARIANTS.get(0).margin(), Draw::margin);
        assertThat(draws.get(1)).isEqualTo(new Draw(10, tenth.ranking(), tenth.difference(), tenth.margin()));
        assertThat(draws.get(1).difference()).isNotEqualTo(draws.get(0).difference());
    }

    @Test
    void where_there_is_nothing_to_compare_nothing_is_assumed() {
        BacktestReport empty = backtest(BOOK, 1).compare(PROMPT, LATE, Stream.of());
        Dossier paid = book(1).get(0);
        BacktestReport closed =
                backtest(BOOK, 1).compare(PROMPT, LATE, Stream.of(Dossier.of(paid.creditor(), paid.debtor())));

        for (BacktestReport report : List.of(empty, closed)) {
            assertThat(report.isEmpty()).isTrue();
            assertThat(report.assumptions()).isEmpty();
        }
        assertThat(REPORT.isEmpty()).isFalse();
    }

    @Test
    void without_a_draw_there_is_nothing_to_see() {
        assertThatThrownBy(() -> new Backtest(TrueWorld.FROM, TrueWorld.UNTIL, REPORT.reactions(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`0` draws");
    }

    @Test
    void the_last_day_lies_after_the_first() {
        Reactions reactions = Reactions.assumed(Experience.none(TrueWorld.FROM));

        assertThatThrownBy(() -> new Backtest(TrueWorld.FROM, TrueWorld.FROM, reactions, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`2026-03-02`");
    }
}
