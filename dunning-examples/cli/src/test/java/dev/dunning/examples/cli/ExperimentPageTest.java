package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.examples.cli.ExperimentLedger.Arm;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentPageTest {

    private static final String PLANNED = ", \"planned\": 400";

    @TempDir
    private Path folder;

    private String page(String experiment, String ledger, String... more) {
        String file = Cli.file(folder, "experiment.json", experiment);
        String source = Cli.file(folder, "ledger.ndjson", ledger);
        return PageChecks.page(
                folder.resolve("out"),
                "experiment.html",
                Stream.of("experiment", "report", file, source, "--on", "2026-12-01"),
                more);
    }

    private static String fifty() {
        return ExperimentLedger.debtors(new Arm("as-now", 50, 48)) + ExperimentLedger.debtors(new Arm("warm", 50, 66));
    }

    @Test
    void the_verdict_comes_first_and_in_the_language_asked_for() {
        String words = PageChecks.words(page(ExperimentLedger.EXPERIMENT, fifty()));

        assertThat(words)
                .startsWith(" Dunning Experiment warmer-words Tuesday 1 December 2026 What can be said"
                        + " It is too early to say which arm is better.");
        assertThat(page(ExperimentLedger.EXPERIMENT, fifty(), "--language", "nl"))
                .contains("<p class=\"verdict\" lang=\"nl\">Het is te vroeg");
    }

    @Test
    void the_page_is_in_the_language_asked_for() {
        String page = page(ExperimentLedger.EXPERIMENT, fifty(), "--language", "fr");

        PageChecks.assertReadableByEverybody(page, "fr");
        assertThat(PageChecks.words(page))
                .startsWith(" Dunning Essai warmer-words mardi 1er décembre 2026 Ce que l’on peut dire")
                .contains("Mesurés 100 sur 400 clients prévus", "Observés après 30 jours")
                .contains("as-now 48 % (26,6 à 69,9) warm 66 % (43,3 à 84,5)")
                .contains("−100 % égal +100 %", "50 50 0 (fin à 8) 0 0")
                .contains("Rien de ce qui suit le 1er décembre 2026");
    }

    @Test
    void it_tells_how_many_are_measured_and_needed_and_that_looking_often_is_no_matter() {
        assertThat(PageChecks.words(page(ExperimentLedger.EXPERIMENT, fifty())))
                .contains("Measured 100 of 400 debtors that were planned")
                .contains("400 debtors are the plan; how many more are needed is reckoned from what was seen so far")
                .contains("All bounds hold with a certainty of 95% on all days together, however often one looks");
        assertThat(PageChecks.words(page(ExperimentLedger.EXPERIMENT.replace(PLANNED, ""), fifty())))
                .containsPattern("Measured 100 of [1-9][0-9]{2,3} debtors who show a difference of 10%");
    }

    @Test
    void each_arm_has_a_point_in_its_band_on_a_scale_from_nothing_to_all() {
        String page = page(ExperimentLedger.EXPERIMENT, fifty());

        assertThat(PageChecks.words(page))
                .contains("Debtors who paid all that the message named within 30 days Arm 0% 25% 50% 75% 100%")
                .contains("as-now 48% (26.6 to 69.9) warm 66% (43.3 to 84.5)")
                .contains("Share of a debtor's amount that came in within 30 days");
        assertThat(page).contains("x1=\"43.3%\" x2=\"84.5%\" y1=\"50%\" y2=\"50%\" class=\"band\"", "cx=\"66.0%\"");
    }

    @Test
    void a_difference_lies_left_or_right_of_none() {
        String page = page(ExperimentLedger.EXPERIMENT, fifty());

        assertThat(PageChecks.words(page)).contains("equal 100% more", "warm 18% (−13.7 to 49.7)");
        assertThat(page).contains("x1=\"43.2%\" x2=\"74.9%\"", "cx=\"59.0%\"", "class=\"zero\"");
    }

    @Test
    void an_arm_that_differs_in_its_texts_alone_has_its_difference_and_the_other_has_none() {
        String words = PageChecks.words(page(ExperimentLedger.experiment("house"), fifty()));

        assertThat(words).contains("warm 18% (−13.7 to 49.7)").doesNotContain("nobody measured yet");
    }

    @Test
    void harms_stand_beside_what_ends_the_experiment() {
        assertThat(PageChecks.words(page(ExperimentLedger.EXPERIMENT, fifty())))
                .contains(
                        "Complaints Left Broken plans as-now house 50 50 0 (8 end it) 0 0 warm warm 50 50 0 (8 end it)");
    }

    @Test
    void an_experiment_that_nobody_is_in_says_so_and_shows_no_chart() {
        String page = page(ExperimentLedger.EXPERIMENT, Cli.DOSSIER);

        assertThat(PageChecks.words(page))
                .contains("It is too early to say anything", "No debtor of this ledger takes part so far.");
        assertThat(page).doesNotContain("<table", "<circle");
    }

    @Test
    void messages_with_an_arm_that_is_not_in_the_experiment_are_told() {
        assertThat(PageChecks.words(
                        page(ExperimentLedger.EXPERIMENT, ExperimentLedger.debtors(new Arm("wram", 3, 100)))))
                .contains("an arm that the experiment does not know: 3, with “wram”.");
    }

    @Test
    void an_arm_whose_days_are_not_over_has_no_point() {
        String page = page(ExperimentLedger.EXPERIMENT.replace("{\"format\"", "{\"horizon\": 90, \"format\""), fifty());

        assertThat(PageChecks.words(page)).contains("as-now nobody measured yet", "as-now house 50 0 0 (8 end it)");
        assertThat(page).doesNotContain("<circle");
    }

    @Test
    void the_same_ledger_gives_the_same_bytes_for_everybody_to_read() {
        String first = page(ExperimentLedger.EXPERIMENT, fifty());

        assertThat(page(ExperimentLedger.EXPERIMENT, fifty())).isEqualTo(first);
        PageChecks.assertReadableByEverybody(first);
    }
}
