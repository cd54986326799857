package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperimentJsonTest {

    private static final PolicyBook BOOK = DunningJson.policies(Documents.text("experiment-policies.json"));

    @Test
    void what_is_written_reads_to_the_same_experiment() {
        for (String file : new String[] {"least-experiment.json", "rich-experiment.json"}) {
            Experiment experiment = DunningJson.experiment(Documents.text(file));
            String json = DunningJson.pretty(DunningJson.tree(experiment));

            assertThat(DunningJson.experiment(json)).isEqualTo(experiment);
            assertThat(SchemaTest.errors("experiment", json)).isEmpty();
            assertThat(experiment.check(BOOK)).isEmpty();
        }
    }

    @Test
    void what_is_left_out_has_its_default() {
        Experiment least = DunningJson.experiment(Documents.text("least-experiment.json"));

        assertThat(least.horizon()).isEqualTo(30);
        assertThat(least.arms().get(0).weight()).isEqualTo(1);
        assertThat(least.stopAt()).isEmpty();
        assertThat(DunningJson.experiment(Documents.text("rich-experiment.json"))
                        .stopAt())
                .containsEntry(Harm.BROKEN_PLAN, 4);
    }

    @Test
    void a_report_without_a_debtor_is_valid_and_says_that_it_is_too_early() {
        Experiment experiment = DunningJson.experiment(Documents.text("rich-experiment.json"));
        ExperimentReport report = ExperimentReport.of(experiment, Stream.of(), LocalDate.of(2026, 11, 1));
        String json = DunningJson.pretty(DunningJson.tree(report, Locale.ENGLISH));

        assertThat(SchemaTest.errors("experiment-report", json)).isEmpty();
        assertThat(json).contains("\"verdict\": \"TOO_EARLY\"", "nobody’s 21 days since the first message are over");
    }

    @Test
    void what_a_person_would_adopt_is_listed_place_by_place() {
        Experiment experiment = DunningJson.experiment(Documents.text("rich-experiment.json"));
        PolicyDocument house = BOOK.find("house").orElseThrow();

        assertThat(experiment.adopt("as-now", BOOK)).isEqualTo(house);
        assertThat(DunningJson.changes(house, experiment.adopt("warm", BOOK)))
                .containsExactly(
                        change("steps[0].tone", null, "\"WARM\""),
                        change("steps[1].when.afterRespondBy", "3", "5"),
                        change("steps[1].tone", "\"FIRM\"", null));
    }

    @Test
    void a_step_that_is_new_or_gone_changes_no_other() {
        PolicyDocument house = BOOK.find("house").orElseThrow();
        PolicyDocument shorter = BOOK.find("sharp").orElseThrow();

        assertThat(DunningJson.changes(house, shorter))
                .extracting(Change::path)
                .containsExactly("id", "steps[1]", "steps[0].tone");
        assertThat(DunningJson.changes(shorter, house))
                .extracting(Change::path)
                .containsExactly("id", "steps[0].tone", "steps[1]");
        assertThat(DunningJson.changes(house, house)).isEmpty();
    }

    private static Change change(
            String path,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        return new Change(path, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
