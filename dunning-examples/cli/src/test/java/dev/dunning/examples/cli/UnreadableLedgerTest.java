package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of which nothing can be read. */
class UnreadableLedgerTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecast --on 2026-10-09",
                "forecast --on 2026-10-09 --json",
                "worklist --on 2026-10-20",
                "profile --on 2026-10-09",
                "profile --on 2026-10-09 --debtor K-1",
                "backtest --against gentle --from 2026-10-01 --until 2026-12-31"
            })
    void nothing_but_its_fault_is_told(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add(1, Cli.file(folder, "one.ndjson", "{]\n"));
        Cli cli = Cli.run(args.toArray(String[]::new));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).hasSize(1).allMatch(line -> line.startsWith("one.ndjson:1: This is no JSON"));
        assertThat(cli.out()).isEmpty();
    }
}
