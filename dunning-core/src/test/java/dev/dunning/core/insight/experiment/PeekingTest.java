package dev.dunning.core.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.insight.experiment.ExperimentReport.Verdict;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thousand experiments on debtors whose behaviour is known, each looked at every day; the seeds are fixed. */
class PeekingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final int LOOKS = 40;
    private static final int FEW = 1_200;
    private static final int MANY = 10_000;

    private static Experiment experiment(int debtors, Map<Harm, Integer> stopAt) {
        return new Experiment(
                "known",
                DAY,
                DAY.plusYears(1),
                "house",
                List.of(new Variant("as-now", "house", 1), new Variant("warm", "warm", 1)),
                30,
                Rate.ofPercent(5),
                Optional.of(debtors),
                stopAt,
                Ext.NONE);
    }

    /** How many of the debtors of one arm pay, and how many complain, from 0 to 1. */
    private record Truth(double pays, double complains) {

        private Observation outcome(String arm, SplittableRandom random) {
            boolean paid = random.nextDouble() < pays;
            Set<Harm> harms = random.nextDouble() < complains ? Set.of(Harm.COMPLAINT) : Set.of();
            return new Observation(arm, true, paid, paid ? 1 : random.nextDouble(), harms);
        }

        private double amount() {
            return pays + (1 - pays) / 2;
        }
    }

    /** What a thousand experiments came to: how many were ever wrong, and how they ended. */
    private static final class Tally {
        private int paidMissed;
        private int amountMissed;
        private int shareMissed;
        private final Map<Verdict, Integer> ends = new EnumMap<>(Verdict.class);

        private int ended(Verdict verdict) {
            return ends.getOrDefault(verdict, 0);
        }
    }

    private static boolean holds(Interval bounds, double truth) {
        return bounds.low().millionths() <= truth * 1e6 + 1 && bounds.high().millionths() >= truth * 1e6 - 1;
    }

    private static Tally repeated(int repetitions, Experiment experiment, Truth now, Truth warm) {
        Tally tally = new Tally();
        for (int seed = 0; seed < repetitions; seed++) {
            one(experiment, now, warm, new SplittableRandom(seed), tally);
        }
        return tally;
    }

    private static void one(Experiment experiment, Truth now, Truth warm, SplittableRandom random, Tally tally) {
        Evaluation evaluation = new Evaluation(experiment);
        boolean paid = true;
        boolean amount = true;
        boolean share = true;
        Verdict end = Verdict.TOO_EARLY;
        for (int day = 0; day < LOOKS; day++) {
            for (int i = 0; i < experiment.planned().orElseThrow() / LOOKS; i++) {
                boolean isWarm = random.nextBoolean();
                evaluation.add(isWarm ? warm.outcome("warm", random) : now.outcome("as-now", random));
            }
            ExperimentReport report = evaluation.report(DAY.plusDays(day));
            ArmResult result = report.result("warm").orElseThrow();
            if (result.paidMore().isPresent()) {
                paid &= holds(result.paidMore().get(), warm.pays() - now.pays());
                amount &= holds(result.amountMore().orElseThrow(), warm.amount() - now.amount());
                share &= holds(result.paid().orElseThrow(), warm.pays());
            }
            end = end == Verdict.TOO_EARLY ? report.verdict() : end;
        }
        tally.paidMissed += paid ? 0 : 1;
        tally.amountMissed += amount ? 0 : 1;
        tally.shareMissed += share ? 0 : 1;
        tally.ends.merge(end, 1, Integer::sum);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.62", "0.97, 0.97"})
    void the_bounds_hold_the_truth_on_all_days_together_in_95_of_100_experiments(double now, double warm) {
        Tally tally = repeated(1_000, experiment(FEW, Map.of()), new Truth(now, 0.01), new Truth(warm, 0.01));

        assertThat(tally.paidMissed).isLessThanOrEqualTo(50);
        assertThat(tally.amountMissed).isLessThanOrEqualTo(50);
        assertThat(tally.shareMissed).isLessThanOrEqualTo(50);
    }

    @Test
    void who_looks_every_day_and_stops_at_the_first_winner_finds_one_among_equals_in_at_most_5_of_100() {
        Tally tally = repeated(1_000, experiment(MANY, Map.of()), new Truth(0.6, 0.01), new Truth(0.6, 0.01));

        assertThat(tally.paidMissed).isLessThanOrEqualTo(50);
        assertThat(tally.ended(Verdict.BETTER)).isLessThanOrEqualTo(50);
        assertThat(tally.ended(Verdict.STOPPED)).isLessThanOrEqualTo(50);
    }

    @Test
    void an_arm_that_is_much_better_is_found() {
        Tally tally = repeated(100, experiment(FEW, Map.of()), new Truth(0.5, 0.01), new Truth(0.65, 0.01));

        assertThat(tally.ended(Verdict.BETTER)).isGreaterThan(90);
    }

    @Test
    void an_arm_of_which_more_complain_is_stopped_although_more_of_it_pay() {
        Tally tally = repeated(100, experiment(FEW, Map.of()), new Truth(0.5, 0.01), new Truth(0.55, 0.08));

        assertThat(tally.ended(Verdict.STOPPED)).isGreaterThan(80);
    }

    @Test
    void a_limit_on_complaints_ends_an_experiment_in_which_all_complain_alike() {
        Tally tally =
                repeated(100, experiment(FEW, Map.of(Harm.COMPLAINT, 5)), new Truth(0.5, 0.05), new Truth(0.5, 0.05));

        assertThat(tally.ended(Verdict.STOPPED)).isGreaterThan(95);
    }
}
