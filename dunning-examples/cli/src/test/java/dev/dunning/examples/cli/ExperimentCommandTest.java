package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.examples.cli.ExperimentLedger.Arm;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCommandTest {

    private static final String STEP = """
            {"id": "first-reminder", "kind": "REMINDER", "when": {"afterDue": 7}, "tone": "%s", "channels": ["EMAIL"]}""";

    private static final String POLICIES =
            """
            {"format": "dunning-policies/1", "usual": "house", "policies": [
             {"format": "dunning-policy/1", "id": "house", "steps": [%s]},
             {"format": "dunning-policy/1", "id": "warm", "steps": [%s]},
             {"format": "dunning-policy/1", "id": "sharp", "steps": [%s]}]}""".formatted(STEP.formatted("NEUTRAL"), STEP.formatted("WARM"), STEP.formatted("FORMAL"));

    @TempDir
    private Path folder = Path.of("");

    private String experiment = "";
    private String policies = "";

    @BeforeEach
    void write() {
        experiment = Cli.file(folder, "experiment.json", ExperimentLedger.EXPERIMENT);
        policies = Cli.file(folder, "policies.json", POLICIES);
    }

    private Cli report(int debtors, String... more) {
        String ledger = Cli.file(
                folder,
                "ledger.ndjson",
                ExperimentLedger.debtors(new Arm("as-now", debtors, 48))
                        + ExperimentLedger.debtors(new Arm("warm", debtors, 66)));
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {"experiment", "report", experiment, ledger, "--on", "2026-12-01"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Cli.run(all);
    }

    @Test
    void a_sound_experiment_has_no_fault_and_a_harsher_arm_is_one() {
        Cli sound = Cli.run("experiment", "check", experiment, "--policies", policies);
        String harsher = Cli.file(folder, "harsher.json", ExperimentLedger.experiment("sharp"));
        Cli fault = Cli.run("experiment", "check", harsher, "--policies", policies);

        assertThat(sound).isEqualTo(new Cli(0, "No fault.\n", ""));
        assertThat(fault.status()).isEqualTo(1);
        assertThat(fault.out())
                .startsWith("FAULT arms[1].policy: The policy `sharp` presses harder than the policy `house`: the step"
                        + " `first-reminder` sounds sharper than the step");
    }

    @Test
    void arms_that_differ_in_nothing_are_told_and_no_fault() {
        String alike = Cli.file(folder, "alike.json", ExperimentLedger.experiment("house"));
        String twins = Cli.file(folder, "twins.json", POLICIES.replace("WARM", "NEUTRAL"));

        assertThat(Cli.run("experiment", "check", alike, "--policies", policies))
                .isEqualTo(new Cli(
                        0,
                        "ADVICE arms: The policies of the arms `as-now`, `warm` say the same: unless their texts differ,"
                                + " what differs is chance. Name the folder of their texts with --texts, or keep them to"
                                + " see how much chance makes.\n",
                        ""));
        assertThat(Cli.run("experiment", "check", experiment, "--policies", twins)
                        .out())
                .startsWith("ADVICE arms: The policies of the arms `as-now`, `warm` say the same");
    }

    @Test
    void texts_of_an_arm_are_a_difference_unless_both_arms_have_the_same() {
        String alike = Cli.file(folder, "alike.json", ExperimentLedger.experiment("house"));
        Path texts = folder.resolve("texts/nl/formal");
        Cli.file(texts, "first-reminder@warm.mustache", "Dear customer");
        String[] check = {
            "experiment",
            "check",
            alike,
            "--policies",
            policies,
            "--texts",
            folder.resolve("texts").toString()
        };

        assertThat(Cli.run(check)).isEqualTo(new Cli(0, "No fault.\n", ""));
        Cli.file(texts, "first-reminder@as-now.mustache", "Dear customer");
        assertThat(Cli.run(check).out())
                .startsWith("ADVICE arms: The arms `as-now`, `warm` differ in nothing, neither in policy nor in texts");
        assertThat(Cli.run(check).status()).isZero();
    }

    @Test
    void with_few_debtors_it_says_that_it_is_too_early() {
        Cli cli = report(50);

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out()).isEqualTo("""
                It is too early to say which arm is better. After 100 debtors whose days are over, about 180 more
                are needed if they go on paying like this.
                Arm “warm”: within 30 days 66% of the debtors paid, against 48% in arm “as-now”. The difference lies
                between −13.7% and 49.7% of the debtors, with a certainty of 95% however often one looks.

                arm     debtors  measured  paid                amount              complaints  left  broken plans
                as-now  50       50        48% (26.6 to 69.9)  48% (26.6 to 69.9)  0           0     0
                warm    50       50        66% (43.3 to 84.5)  66% (43.3 to 84.5)  0           0     0

                Paid: how many percent of the measured debtors paid all that they owed of the first message. Amount:
                the mean of the debtors’ shares of what they owed; each debtor counts the same, however much it
                owes, so that it is no percentage of the money.
                """);
    }

    @Test
    void with_many_it_names_the_better_arm_in_the_language_asked_for() {
        assertThat(report(400, "--language", "nl").out().replace('\u00A0', ' '))
                .startsWith("De groep ‘warm’ is beter.")
                .containsPattern(
                        "groep +klanten +gemeten +betaald +bedrag +klachten +vertrokken +niet nagekomen regelingen")
                .containsPattern("warm +400 +400 +66% \\([0-9]+(,[0-9])? tot [0-9]+(,[0-9])?\\)");
        assertThat(report(400, "--json").out())
                .contains(
                        "\"format\": \"dunning-experiment-report/1\"", "\"verdict\": \"BETTER\"", "\"arm\": \"warm\"");
    }

    @Test
    void a_dossier_that_cannot_be_read_is_told_and_the_others_count() {
        String broken = Cli.file(folder, "broken.ndjson", ExperimentLedger.debtors(new Arm("warm", 3, 100)) + "{}\n");
        Cli cli = Cli.run("experiment", "report", experiment, broken, "--on", "2026-12-01");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.err()).contains("broken.ndjson:4: ");
        assertThat(cli.out()).contains("It is too early to say anything");
    }

    @Test
    void messages_with_an_arm_that_is_not_in_the_experiment_are_told_and_not_passed_over() {
        String ledger = Cli.file(folder, "misspelt.ndjson", ExperimentLedger.debtors(new Arm("wram", 3, 100)));
        String[] report = {"experiment", "report", experiment, ledger, "--on", "2026-12-01", "--json"};

        assertThat(Cli.run(Arrays.copyOf(report, 6)).out().replace('\n', ' '))
                .contains(" an arm that the experiment does not know: 3, with “wram”. They count for nothing here.");
        assertThat(Cli.run(report).out()).contains("\"cautions\": [", "\"experiment-does-not-know-the-arm\"");
    }

    @Test
    void where_nothing_can_be_read_nothing_is_reported_but_the_fault() {
        String broken = Cli.file(folder, "broken.ndjson", "{}\n");
        String out = folder.resolve("out").toString();
        Cli cli = Cli.run("experiment", "report", experiment, broken, "--on", "2026-12-01", "--out", out);

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("broken.ndjson:1: ");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void what_a_person_may_adopt_stands_in_the_place_of_the_policy_that_holds() {
        Cli cli = Cli.run("experiment", "adopt", experiment, "--arm", "warm", "--policies", policies);

        assertThat(cli.status()).isZero();
        assertThat(cli.err()).isEqualTo("steps[0].tone: not set -> \"WARM\"\n");
        assertThat(cli.out()).contains("\"id\": \"house\"", "\"tone\": \"WARM\"");
        assertThat(Cli.run("experiment", "adopt", experiment, "--arm", "hot", "--policies", policies))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "The experiment `warmer-words` has no arm `hot` whose policy is known. Its arms are `as-now`,"
                                + " `warm`\n"));
    }

    @Test
    void a_run_puts_debtors_into_arms_and_records_them() {
        Cli cli = Cli.withInput(
                Cli.DOSSIER, "run", "-", "--on", "2026-10-09", "--policies", policies, "--experiment", experiment);

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).containsPattern("\"experiment\":\\{\"id\":\"warmer-words\",\"arm\":\"(as-now|warm)\"}");
        assertThat(Cli.withInput(Cli.DOSSIER, "run", "-", "--on", "2026-10-09", "--policies", policies)
                        .out())
                .contains("\"policy\":\"house\"")
                .doesNotContain("warmer-words");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        assertThat(Cli.withInput(Cli.DOSSIER, "run", "-", "--on", "2026-10-09", "--experiment", experiment)
                        .errors())
                .containsExactly(
                        "--experiment: its arms are policies; name the file in which they stand with --policies.");
        assertThat(Cli.withInput(
                                Cli.DOSSIER,
                                "run",
                                "-",
                                "--on",
                                "2026-10-09",
                                "--policies",
                                policies,
                                "--policy",
                                "standard")
                        .errors())
                .containsExactly("--policy: --policies says which policies hold; leave one of the two out.");
        assertThat(Cli.run("experiment").err()).startsWith("Say what to do: check, report or adopt. Try");
    }
}
