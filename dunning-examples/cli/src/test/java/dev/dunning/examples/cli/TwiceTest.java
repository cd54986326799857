package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.examples.cli.ExperimentLedger.Arm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A debtor who stands in a ledger twice. */
class TwiceTest {

    @TempDir
    private Path folder = Path.of("");

    private String once = "";
    private String twice = "";

    @BeforeEach
    void write() {
        String ledger = Histories.ledger(8);
        once = Cli.file(folder, "once.ndjson", ledger);
        twice = Cli.file(
                folder, "twice.ndjson", ledger + ledger.lines().findFirst().orElseThrow() + "\n");
    }

    private static Cli told(String command, String ledger) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add(1, ledger);
        return Cli.run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecast --on 2026-10-09",
                "worklist --on 2026-10-20",
                "profile --on 2026-10-09",
                "profile --on 2026-10-09 --debtor K-0",
                "backtest --against gentle --from 2026-10-01 --until 2026-12-31"
            })
    void it_is_told_once_and_counted_once(String command) {
        Cli cli = told(command, twice);

        assertThat(cli.errors())
                .containsExactly(
                        "twice.ndjson:9: debtor `K-0` of creditor `jansen` in EUR stands at twice.ndjson:1 already,"
                                + " so this dossier is left out; put its invoices and events into one dossier");
        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).isEqualTo(told(command, once).out());
    }

    @Test
    void the_figures_of_a_page_count_it_once() {
        String out = folder.resolve("out").toString();
        told("profile --on 2026-10-09 --out " + out, once);
        String expected = Cli.text(folder.resolve("out/insight.html"));
        told("profile --on 2026-10-09 --out " + out, twice);

        assertThat(Cli.text(folder.resolve("out/insight.html"))).isEqualTo(expected);
    }

    @Test
    void an_experiment_counts_it_once() {
        String experiment = Cli.file(folder, "experiment.json", ExperimentLedger.EXPERIMENT);
        String debtors =
                ExperimentLedger.debtors(new Arm("as-now", 30, 48)) + ExperimentLedger.debtors(new Arm("warm", 30, 66));
        String single = Cli.file(folder, "single.ndjson", debtors);
        String both = Cli.file(folder, "both.ndjson", debtors + debtors);
        Cli cli = Cli.run("experiment", "report", experiment, both, "--on", "2026-12-01");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).hasSize(60);
        assertThat(cli.out())
                .isEqualTo(Cli.run("experiment", "report", experiment, single, "--on", "2026-12-01")
                        .out());
    }

    @Test
    void rows_of_a_debtor_in_one_table_are_one_dossier() {
        String table = Cli.file(folder, "table.csv", Ledgers.habits());

        assertThat(Cli.run("forecast", table, "--on", "2026-03-01").status()).isZero();
        assertThat(Cli.run("forecast", table, table, "--on", "2026-03-01").errors())
                .filteredOn(line -> line.contains("stands at table.csv:"))
                .hasSize(8);
    }
}
