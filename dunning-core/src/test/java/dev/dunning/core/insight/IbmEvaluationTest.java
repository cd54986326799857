package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dunning.core.insight.IbmLedger.Row;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Learned from real invoices before April 2013, judged by those issued after, each on the day of its issue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IbmEvaluationTest {

    private static final LocalDate LEARNED = LocalDate.of(2013, 3, 31);

    private List<Row> judged;
    private Map<String, Dossier> dossiers;
    private Experience experience;
    private Rivals rivals;
    private List<Prediction> ours;

    @BeforeAll
    void learn() {
        assumeTrue(IbmLedger.file().isPresent(), "skipped: no folder shared/data/ibm beside the project");
        List<Row> rows = IbmLedger.rows();
        judged = rows.stream().filter(row -> row.issued().isAfter(LEARNED)).toList();
        dossiers = IbmLedger.dossiers(rows);
        experience = Experience.learn(dossiers.values().stream(), LEARNED);
        rivals = new Rivals(rows, LEARNED);
        ours = judged.stream().map(row -> prediction(row, dossiers)).toList();
    }

    /** What is foretold in the morning of the day of issue. */
    private Prediction prediction(Row row, Map<String, Dossier> all) {
        Dossier dossier = all.get(row.customer());
        Dossier morning = Dossier.of(
                        dossier.creditor(), dossier.debtor(), dossier.invoices().toArray(Invoice[]::new))
                .with(dossier.history().stream()
                        .filter(event -> event.on().isBefore(row.issued()))
                        .toList());
        return experience.predict(morning, row.issued()).stream()
                .filter(prediction -> prediction.item().equals(row.invoice()))
                .findFirst()
                .orElseThrow();
    }

    private List<Double> chances() {
        return ours.stream()
                .map(prediction ->
                        prediction.chanceOfLatePayment().orElseThrow().millionths() / 1e6)
                .toList();
    }

    @Test
    void it_tells_late_payers_from_others_as_well_as_the_best_and_is_better_calibrated() {
        Score own = score("experience", chances());
        List<Score> others = List.of(
                score("customer's mean", judged.stream().map(rivals::share).toList()),
                score("logistic regression", rivals.logisticRegression(judged)),
                score("random forest", rivals.randomForest(judged)));

        assertThat(own.area()).isGreaterThan(0.88);
        assertThat(others).allSatisfy(other -> {
            assertThat(own.area()).as("%s against %s", own, other).isGreaterThan(other.area() - 0.02);
            assertThat(own.brier()).as("%s against %s", own, other).isLessThan(other.brier());
        });
    }

    @Test
    void the_expected_day_is_nearer_than_the_due_date_and_the_customers_mean_delay() {
        double own = mean(i -> ChronoUnit.DAYS.between(
                ours.get(i).expected().orElseThrow(), judged.get(i).paid()));
        double usual = mean(i -> judged.get(i).delay() - Math.round(rivals.meanDelay(judged.get(i))));

        tell("mean error in days " + own + ", with due date and mean delay " + usual);
        assertThat(own).as("mean error in days, against %s", usual).isLessThan(usual);
    }

    @Test
    void eight_of_ten_are_paid_between_the_early_and_the_late_day() {
        double within = mean(i -> !judged.get(i)
                                .paid()
                                .isBefore(ours.get(i).early().orElseThrow())
                        && !judged.get(i).paid().isAfter(ours.get(i).late().orElseThrow())
                ? 1
                : 0);

        tell("paid between the early and the late day " + within);
        assertThat(within).isBetween(0.72, 0.92);
    }

    @Test
    void another_future_changes_no_forecast() {
        Map<String, Dossier> other = IbmLedger.dossiers(IbmLedger.rows().stream()
                .map(row -> row.paid().isAfter(LEARNED) ? row.paidOn(row.paid().plusDays(400)) : row)
                .filter(row -> !row.issued().isAfter(LEARNED))
                .toList());
        Experience same = Experience.learn(other.values().stream(), LEARNED);

        assertThat(same.reliability()).isEqualTo(experience.reliability());
        other.forEach((id, dossier) ->
                assertThat(same.predict(dossier, LEARNED)).isEqualTo(experience.predict(dossiers.get(id), LEARNED)));
    }

    private double mean(java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, judged.size())
                .mapToDouble(value)
                .map(Math::abs)
                .average()
                .orElseThrow();
    }

    /** How well some chances fit: the area under the curve, the mean squared error, and the error of calibration. */
    private record Score(String name, double area, double brier, double calibration) {}

    private Score score(String name, List<Double> chances) {
        List<Boolean> late = judged.stream().map(Row::isLate).toList();
        double better = 0;
        double pairs = 0;
        for (int i = 0; i < late.size(); i++) {
            for (int j = 0; j < late.size(); j++) {
                if (late.get(i) && !late.get(j)) {
                    pairs++;
                    better += Double.compare(chances.get(i), chances.get(j)) / 2.0 + 0.5;
                }
            }
        }
        double brier = mean(i -> Math.pow(chances.get(i) - (late.get(i) ? 1 : 0), 2));
        double calibration = IntStream.range(0, 10)
                        .mapToDouble(band -> Math.abs(IntStream.range(0, late.size())
                                .filter(i -> Math.min(9, (int) (chances.get(i) * 10)) == band)
                                .mapToDouble(i -> chances.get(i) - (late.get(i) ? 1 : 0))
                                .sum()))
                        .sum()
                / late.size();
        Score score = new Score(name, better / pairs, brier, calibration);
        tell(score);
        return score;
    }

    /** The figures, for whoever asks with {@code -Dinsight.figures=true}. */
    private static void tell(Object figure) {
        if (Boolean.getBoolean("insight.figures")) {
            System.out.println(figure);
        }
    }
}
