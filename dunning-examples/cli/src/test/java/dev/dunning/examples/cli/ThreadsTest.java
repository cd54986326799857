package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

    @TempDir
    private Path folder;

    @Test
    void any_number_of_threads_gives_the_same_bytes() {
        String ledger = Cli.file(folder, "ledger.ndjson", Ledgers.mixed(150));
        Cli one = run(ledger, "1");
        Cli eight = run(ledger, "8");

        assertThat(one.status()).isEqualTo(1);
        assertThat(one.out()).contains("Decided 129 of 150 dossiers");
        assertThat(eight).isEqualTo(one);
    }

    @Test
    void the_files_are_the_same_for_any_number_of_threads() {
        String ledger = Cli.file(folder, "ledger.ndjson", Ledgers.mixed(150));
        run(ledger, "1");
        var alone = Cli.contents(folder.resolve("out"));
        run(ledger, "8");

        assertThat(Cli.contents(folder.resolve("out"))).isEqualTo(alone).hasSizeGreaterThan(150);
    }

    @Test
    void the_demo_is_the_same_for_any_number_of_threads() {
        Cli.run("demo", "--threads", "1", "--out", folder.resolve("one").toString());
        Cli.run("demo", "--threads", "5", "--out", folder.resolve("five").toString());

        assertThat(Cli.contents(folder.resolve("five"))).isEqualTo(Cli.contents(folder.resolve("one")));
    }

    @Test
    void standard_input_is_answered_in_its_order() {
        String ledger = Ledgers.mixed(100);
        Cli one = Cli.withInput(ledger, "run", "-", "--on", "2026-10-09", "--threads", "1");

        assertThat(Cli.withInput(ledger, "run", "-", "--on", "2026-10-09", "--threads", "8"))
                .isEqualTo(one);
        assertThat(one.out().lines()).hasSize(100);
    }

    @Test
    void amounts_that_cannot_be_added_up_stop_nobody() {
        String huge = Cli.DOSSIER.replace("EUR 1210.00", "EUR 9999999999999999.99");
        Cli cli =
                run(Cli.file(folder, "ledger.ndjson", huge + "\n" + huge + "\n" + Ledgers.business("K-2") + "\n"), "2");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("Decided 3 of 3 dossiers", "Open EUR 9999999999999999.99,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1025", "99999999999"})
    void a_number_of_threads_that_makes_no_sense_is_refused(String threads) {
        Cli cli = run(Cli.file(folder, "ledger.ndjson", Cli.DOSSIER), threads);

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.errors()).hasSize(1);
        assertThat(cli.err()).contains("--threads", "from 1 to 1024");
    }

    private Cli run(String ledger, String threads) {
        String out = folder.resolve("out").toString();
        return Cli.run("run", ledger, "--on", "2026-10-09", "--threads", threads, "--out", out);
    }
}
