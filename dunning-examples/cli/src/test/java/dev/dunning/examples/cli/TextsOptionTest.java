package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host gives its own texts to the commands that word messages, also those of one arm of an experiment. */
class TextsOptionTest {

    private static final String WARM = "nl/formal/first-reminder@warm.mustache";
    private static final String SENTENCE = "Fijn dat u al zo lang klant bent.";

    private static final String TEXT = """
            {{salutation}},

            {{>behalf}}
            Fijn dat u al zo lang klant bent. Er staat nog **{{total}}** open.
            Wilt u dat bedrag uiterlijk **{{respondBy}}** betalen?

            {{>debts}}
            {{>pay}}
            {{>ways-out}}
            {{>otherwise}}

            Hebt u al betaald? Dan hoeft u niets meer te doen.
            Wij hebben betalingen verwerkt tot en met {{bookedThrough}}.

            {{>thanks}}
            """;

    private static final String POLICY = """
            {"format": "dunning-policy/1", "id": "%s", "steps": [
             {"id": "first-reminder", "kind": "REMINDER", "when": {"afterDue": 7}, "channels": ["EMAIL"]}]}""";

    private static final String POLICIES = "{\"format\": \"dunning-policies/1\", \"usual\": \"house\", \"policies\": ["
            + POLICY.formatted("house") + "," + POLICY.formatted("warm") + "]}";

    @TempDir
    private Path folder = Path.of("");

    private String texts = "";
    private String experiment = "";
    private String policies = "";
    private String ledger = "";

    @BeforeEach
    void write() {
        texts = folder.resolve("texts").toString();
        experiment = Cli.file(folder, "experiment.json", ExperimentLedger.experiment("house"));
        policies = Cli.file(folder, "policies.json", POLICIES);
        ledger = Cli.file(
                folder,
                "ledger.ndjson",
                IntStream.range(0, 12)
                        .mapToObj(i -> Cli.DOSSIER.replace("\"id\":\"K-1\"", "\"id\":\"K-" + i + "\""))
                        .collect(Collectors.joining("\n")));
    }

    private void own(String name, String text) {
        Cli.file(folder, "texts/" + name, text);
    }

    private Cli run(String... more) {
        List<String> all = new ArrayList<>(List.of("run", ledger, "--on", "2026-10-09"));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return Cli.run(all.toArray(String[]::new));
    }

    private Cli tried(String... more) {
        List<String> all = new ArrayList<>(List.of("--policies", policies, "--experiment", experiment));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    /** Whether each debtor's message has the sentence, by the arm that its notice records. */
    private Map<String, List<Boolean>> warmByArm() {
        Map<String, String> files = Cli.contents(folder.resolve("out"));
        return files.getOrDefault("decisions.ndjson", "")
                .lines()
                .collect(Collectors.groupingBy(
                        line -> line.contains("\"arm\":\"warm\"") ? "warm" : "as-now",
                        Collectors.mapping(line -> isWarm(line, files), Collectors.toList())));
    }

    private static boolean isWarm(String line, Map<String, String> files) {
        String debtor = line.replaceFirst(".*?\"debtor\":\"(K-[0-9]+)\".*", "$1");
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".txt"))
                .filter(file -> file.getKey().matches(".*\\b" + debtor + "\\b.*"))
                .map(file -> file.getValue().contains(SENTENCE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_debtors_of_an_arm_get_its_text_and_the_others_the_usual_one() {
        own(WARM, TEXT);

        assertThat(tried("--texts", texts).errors()).isEmpty();
        assertThat(warmByArm()).containsOnlyKeys("warm", "as-now");
        assertThat(warmByArm().get("warm")).containsOnly(true);
        assertThat(warmByArm().get("as-now")).containsOnly(false);
    }

    @Test
    void a_heading_of_the_arm_is_the_subject_of_its_messages() {
        own(
                "nl/lines.properties",
                "heading.first-reminder@warm=Even over {{#one}}factuur {{invoice.id}}{{/one}}{{#many}}facturen{{/many}}\n");
        String dossier = Cli.DOSSIER.replace(
                "\"country\":\"NL\",\"contacts\"",
                "\"country\":\"NL\",\"experiment\":{\"id\":\"words\",\"arm\":\"warm\"},\"contacts\"");

        assertThat(Cli.withInput(dossier, "compose", "-", "--on", "2026-10-09", "--texts", texts)
                        .out())
                .contains("\"subject\": \"Even over factuur 2026-113\"");
        assertThat(Cli.withInput(Cli.DOSSIER, "compose", "-", "--on", "2026-10-09", "--texts", texts)
                        .out())
                .contains("\"subject\": \"Herinnering voor factuur 2026-113\"");
    }

    @Test
    void a_text_that_does_not_say_what_it_must_is_refused_by_its_name() {
        own(WARM, TEXT.replace("{{>pay}}\n", ""));
        Cli cli = tried("--texts", texts);

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors())
                .startsWith("--texts: texts that would not say what they must:")
                .anyMatch(line -> line.startsWith(WARM + " does not say `how-to-pay`"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_text_is_refused_and_other_files_are_passed_over() {
        own("README.md", "# Ours");
        own("nl/formal/frist-reminder@warm.mustache", TEXT);

        assertThat(tried("--texts", texts).errors())
                .containsExactly(
                        "--texts: texts that no message would be worded with:",
                        "nl/formal/frist-reminder@warm.mustache: there is no text of this name; did you mean"
                                + " `nl/formal/first-reminder.mustache`?");
        assertThat(tried("--texts", folder.toString()).errors())
                .anyMatch(line -> line.startsWith("texts/nl/formal/frist-reminder@warm.mustache: "));
    }

    @Test
    void a_folder_without_texts_and_options_that_do_not_go_together_are_refused() {
        own("README.md", "# Ours");
        own("nl/broken.txt", "");

        assertThat(tried("--texts", texts).err()).startsWith("--texts: there is no .mustache and no .properties file");
        assertThat(tried("--texts", folder.resolve("none").toString()).err()).contains("name the folder of your texts");
        assertThat(Cli.withInput(Cli.DOSSIER, "run", "-", "--on", "2026-10-09", "--texts", texts)
                        .err())
                .startsWith("--texts: messages are worded with them, and `-` alone writes none");
        assertThat(Cli.run("run", ledger, "--on", "2026-10-09", "--texts", texts, "--compare-with", "brisk")
                        .err())
                .contains("--texts do not go with it");
        own("nl/words.properties", "regards=\\u00zz");
        assertThat(tried("--texts", texts).err()).startsWith("--texts: nl/words.properties cannot be read: ");
    }

    @Test
    void an_arm_without_another_policy_or_text_is_told() {
        own("nl/formal/first-reminder@warmer.mustache", TEXT);
        String caution =
                "The arm `warm` has the policy `house` and no text of its own, so that it tries nothing; name the"
                        + " folder of its texts with --texts.";

        assertThat(tried().errors()).containsExactly(caution);
        assertThat(tried("--texts", texts).errors()).containsExactly(caution);
        own("nl/lines.properties", "heading.first-reminder@warm=Een factuur\n");
        assertThat(tried("--texts", texts).errors()).isEmpty();
        experiment = Cli.file(folder, "experiment.json", ExperimentLedger.EXPERIMENT);
        assertThat(tried().errors()).isEmpty();
    }

    @Test
    void an_interrupted_run_does_not_go_on_with_other_texts() {
        own(WARM, TEXT);
        assertThat(tried("--texts", texts).status()).isZero();
        own(WARM, TEXT.replace(SENTENCE, "Dag."));

        assertThat(tried("--texts", texts, "--resume").err()).contains("`texts` is ");
    }

    @Test
    void adopting_an_arm_of_texts_says_that_the_policy_stays_and_where_the_texts_stand() {
        Cli cli = Cli.run("experiment", "adopt", experiment, "--arm", "warm", "--policies", policies);

        assertThat(cli.status()).isZero();
        assertThat(cli.errors())
                .containsExactly(
                        "There is no difference in the policy: the arm has `house` itself, and differs in its texts"
                                + " alone. They stand in the folder of `--texts` under names with `@warm`, such as"
                                + " nl/formal/first-reminder@warm.mustache, and as keys like heading.first-reminder@warm in"
                                + " nl/lines.properties. To adopt them, put them in the place of those without `@warm`.");
        assertThat(cli.out()).contains("\"id\": \"house\"");
        assertThat(Cli.run("experiment", "adopt", experiment, "--arm", "as-now", "--policies", policies)
                        .errors())
                .containsExactly("Nothing would change.");
    }
}
