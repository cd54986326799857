package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not be gone on with. */
class ResumeRefusalTest extends InterruptedRun {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --at-most | 5 | `atMost` is "all" there and "5" now
            --policy | POLICY | `policy` is "standard/1" there and "mine" now
            --rates | RATES | `lawsMark` is
            --on | 2026-10-10 | `on` is "2026-10-09" there and "2026-10-10" now
            """)
    void a_run_of_another_kind_is_not_gone_on_with(String option, String value, String told) {
        interrupt(0.5);
        Map<String, String> before = Cli.contents(out);
        Cli cli = run("--resume", option, file(value));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).hasSize(1);
        assertThat(cli.err()).startsWith("run.json: ").contains(told, "begin anew without --resume");
        assertThat(Cli.contents(out)).isEqualTo(before);
    }

    private String file(String value) {
        return switch (value) {
            case "POLICY" -> Cli.file(folder, "mine.json", """
                    {"format":"dunning-policy/1","id":"mine","steps":[
                     {"id":"hello","kind":"REMINDER","when":{"afterDue":1},"channels":["EMAIL"]}]}
                    """);
            case "RATES" -> Cli.file(folder, "rates.json", """
                    {"format":"dunning-rates/1","id":"nl-civil","source":{"law":"BW","article":"6:120(1)"},
                     "knownThrough":"2027-06-30","rows":[{"from":"2020-01-01","percent":"4"}]}
                    """);
            default -> value;
        };
    }

    @Test
    void a_ledger_that_changed_is_not_gone_on_with() {
        interrupt(0.5);
        String before = text;

        text = before.replaceFirst("EUR 1210.00", "EUR 1210.01");
        assertThat(run("--resume").err())
                .isEqualTo("decisions.ndjson: line 1 answers something else than ledger.ndjson:1 says now;"
                        + " give the same sources in the same order, or begin anew without --resume.\n");

        text = before.lines().limit(3).reduce("", (all, line) -> all + line + "\n");
        assertThat(run("--resume").err()).contains("the sources only 3 dossiers");

        text = before;
        assertThat(run("--resume").out()).contains("Decided 34 of 40 dossiers");
    }

    @Test
    void answers_that_changed_are_not_gone_on_with() throws Exception {
        interrupt(0.5);
        Path decisions = out.resolve("decisions.ndjson");
        Files.writeString(decisions, Files.readString(decisions).replaceFirst("K-1\"", "K-0\""));

        assertThat(run("--resume").err()).contains("decisions.ndjson: line 1 is not what the run wrote there");
    }

    @Test
    void a_letter_that_is_gone_is_told() throws Exception {
        interrupt(0.5);
        Files.delete(out.resolve("messages/K-1-first-reminder-email.txt"));

        assertThat(run("--resume").err()).contains("messages/K-1-first-reminder-email.txt: ", "is gone");
    }

    @Test
    void standard_input_cannot_be_gone_on_with() {
        Cli cli = Cli.run("run", "-", "--on", "2026-10-09", "--resume", "--out", out.toString());

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).startsWith("--resume: ");
    }
}
