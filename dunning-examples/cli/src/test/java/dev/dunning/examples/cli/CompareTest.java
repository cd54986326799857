package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {

    @TempDir
    private Path folder;

    private String ledger = "";
    private String slow = "";

    @BeforeEach
    void writeLedger() {
        String young = Ledgers.business("K-2").replace("\"2026-10-01\"", "\"2026-11-01\"");
        ledger = Cli.file(
                folder,
                "ledger.ndjson",
                String.join("\n", Ledgers.business("K-1"), young, Ledgers.business("K-3"), Ledgers.business("K-3")));
        slow = Cli.file(folder, "slow.json", """
                {"format":"dunning-policy/1","id":"slow","steps":[
                 {"id":"first-reminder","kind":"REMINDER","when":{"afterDue":20},"channels":["EMAIL"]}]}
                """);
    }

    @Test
    void two_runs_show_who_gets_what_now_and_then() {
        Cli cli = Cli.run("compare", run("now"), run("then", "--policy", slow));

        assertThat(cli.err()).isEmpty();
        assertThat(cli.status()).isZero();
        assertThat(cli.out().lines().toList())
                .startsWith(
                        "Now:  4 decisions, on 2026-10-09, policy standard/1",
                        "Then: 4 decisions, on 2026-10-09, policy slow",
                        "4 dossiers get another answer.",
                        "")
                .anyMatch(line -> line.matches("K-1 +now +ACT +first-reminder +EMAIL +EUR 1210.00 +2026-10-16 .*"))
                .anyMatch(line -> line.matches(" +then +WAIT +2026-10-21"))
                .anyMatch(line -> line.matches("K-3 \\(2\\) +now +ACT .*"))
                .anyMatch(line -> line.matches("WAIT +1 +4"))
                .anyMatch(line -> line.matches("first-reminder +3 +EUR 3630.00 +0"));
    }

    @Test
    void the_same_run_shows_no_difference() {
        Cli cli = Cli.run("compare", run("now"), run("then"));

        assertThat(cli.out()).contains("Everybody gets the same.").doesNotContain("K-1");
    }

    @Test
    void only_what_differs_is_shown() {
        String other = ledger;
        String now = run("now");
        ledger = Cli.file(folder, "paid.ndjson", Cli.text(Path.of(other)).replaceFirst("EUR 1210.00", "EUR 1210.50"));
        Cli cli = Cli.run("compare", now + "/decisions.ndjson", run("then") + "/decisions.ndjson");

        assertThat(cli.out())
                .contains("1 dossier gets another answer.", "K-1", "EUR 1210.50")
                .doesNotContain("K-2", "K-3");
    }

    @Test
    void who_is_only_in_one_run_is_shown_too() {
        String now = run("now");
        ledger = Cli.file(folder, "other.ndjson", Ledgers.business("K-9") + "\n{}\n" + Ledgers.business("K-1"));
        Cli cli = Cli.run("compare", now, run("then"));

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("Then: 2 decisions, 1 failed");
        assertThat(cli.out().lines().toList())
                .anyMatch(line -> line.matches("K-9 +now +none"))
                .anyMatch(line -> line.matches("K-2 +now +WAIT .*"))
                .anyMatch(line -> line.matches(" +then +none"))
                .noneMatch(line -> line.startsWith("K-1"));
    }

    @Test
    void the_difference_can_be_read_by_a_program() {
        Cli cli = Cli.run("compare", run("now"), run("then", "--policy", slow), "--json");
        JsonNode tree = new JsonMapper().readTree(cli.out());

        assertThat(tree.path("format").asString()).isEqualTo("dunning-difference/1");
        assertThat(tree.at("/then/policy/0").asString()).isEqualTo("slow");
        assertThat(tree.at("/now/steps/0/notices").asInt()).isEqualTo(3);
        assertThat(tree.at("/now/steps/0/totals/0").asString()).isEqualTo("EUR 3630.00");
        assertThat(tree.path("different")).hasSize(4);
        assertThat(tree.at("/different/0/now/notices/0/total").asString()).isEqualTo("EUR 1210.00");
        assertThat(tree.at("/different/0/now/notices/0/ifUnpaid/step").asString())
                .isEqualTo("second-reminder");
        assertThat(tree.at("/different/0/then/until").asString()).isEqualTo("2026-10-21");
        assertThat(tree.at("/different/3/dossier").asInt()).isEqualTo(2);
    }

    @Test
    void one_ledger_under_two_policies_gives_the_same_difference_and_writes_nothing() {
        String expected =
                Cli.run("compare", run("now"), run("then", "--policy", slow)).out();
        for (String threads : List.of("1", "6")) {
            Cli cli = Cli.run("run", ledger, "--on", "2026-10-09", "--compare-with", slow, "--threads", threads);
            assertThat(cli.err()).isEmpty();
            assertThat(cli.status()).isZero();
            assertThat(cli.out()).isEqualTo(expected);
        }
        assertThat(Path.of("dunning-out")).doesNotExist();
    }

    @Test
    void a_dossier_that_fails_is_told_once_and_the_others_are_compared() {
        ledger = Cli.file(folder, "bad.ndjson", "{\n" + Ledgers.business("K-1"));
        Cli cli = Cli.run("run", ledger, "--on", "2026-10-09", "--compare-with", slow, "--json");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).hasSize(1).first().asString().startsWith("bad.ndjson:1: ");
        assertThat(cli.out()).contains("\"debtor\": \"K-1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --compare-with standard --out x | --compare-with: it writes nothing
            --compare-with standard --resume | --compare-with: it writes nothing
            --json | --json: it goes with --compare-with
            --compare-with nobody | nobody: neither a policy
            """)
    void options_that_do_not_go_together_are_refused(String options, String told) {
        Cli cli = Cli.run(("run|" + ledger + "|--on|2026-10-09|" + options.replace(' ', '|')).split("\\|"));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).hasSize(1).first().asString().startsWith(told);
    }

    @Test
    void what_is_no_run_is_told_line_by_line() {
        String now = run("now");
        String wrong = Cli.file(folder, "wrong.ndjson", """
                {"format":"dunning-decision/1"}
                {"format":"dunning-dossier/1"}
                {"format":"dunning-deci
                [1]
                """);
        Cli cli = Cli.run("compare", now, wrong);

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .hasSize(4)
                .allMatch(line -> line.contains("wrong.ndjson:") && line.contains("no decision as `run` writes it"));
        assertThat(Cli.run("compare", now, folder.toString()).err()).contains("neither the folder of a run");
        assertThat(Cli.run("compare", now, "gone").err()).contains("`gone` is neither");
    }

    @Test
    void hostile_names_are_shown_harmlessly() {
        String line = Cli.text(Path.of(run("now"), "decisions.ndjson"))
                .lines()
                .findFirst()
                .orElseThrow();
        String hostile = Cli.file(folder, "hostile.ndjson", line.replace("K-1", "\\u001b[31m\\n"));
        String none = Cli.file(folder, "none.ndjson", "");

        assertThat(Cli.run("compare", hostile, none).out()).doesNotContain("\u001b");
    }

    private String run(String name, String... more) {
        String out = folder.resolve(name).toString();
        String[] args = new String[6 + more.length];
        System.arraycopy(new String[] {"run", ledger, "--on", "2026-10-09", "--out", out}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        Cli.run(args);
        return out;
    }
}
