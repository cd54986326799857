package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtMostTest {

    @TempDir
    private Path folder;

    @Test
    void only_the_first_notices_of_a_creditor_go_out() throws Exception {
        Cli cli = run(ledger(), "--at-most", "2");

        assertThat(cli.status()).isZero();
        assertThat(letters())
                .containsExactly(
                        "K-1-first-reminder-email.html",
                        "K-1-first-reminder-email.txt",
                        "K-2-first-reminder-email.html",
                        "K-2-first-reminder-email.txt",
                        "L-1-first-reminder-email.html",
                        "L-1-first-reminder-email.txt");
        assertThat(cli.out())
                .contains("To send                     3", "To send on a later run      2", "in 3 letters")
                .contains("Asked today EUR 3630.00", "2 notices wait: ");
    }

    @Test
    void the_decisions_are_those_of_a_run_without_a_limit() {
        run(ledger());
        String all = Cli.text(folder.resolve("out/decisions.ndjson"));
        run(ledger(), "--at-most", "1");

        assertThat(Cli.text(folder.resolve("out/decisions.ndjson"))).isEqualTo(all);
        assertThat(Cli.text(folder.resolve("out/report.html")))
                .contains("To send on a later run", "id=\"to-send-later\"");
    }

    @Test
    void a_limit_that_is_not_reached_changes_nothing() throws Exception {
        Cli all = run(ledger());
        List<String> letters = letters();

        assertThat(run(ledger(), "--at-most", "100")).isEqualTo(all);
        assertThat(letters()).isEqualTo(letters).hasSize(10);
        assertThat(all.out()).doesNotContain("later run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "some"})
    void a_limit_that_makes_no_sense_is_refused(String limit) {
        assertThat(run(ledger(), "--at-most", limit).err()).contains("--at-most", "from 1 to 999999999");
    }

    @Test
    void without_messages_there_is_nothing_to_limit() {
        Cli cli = Cli.withInput(Cli.DOSSIER, "run", "-", "--on", "2026-10-09", "--at-most", "1");

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).startsWith("--at-most: ").contains("--out");
    }

    /** Four dossiers of one creditor and one of another. */
    private String ledger() {
        String other = Ledgers.business("L-1").replace("\"jansen\"", "\"smits\"");
        return Cli.file(
                folder,
                "ledger.ndjson",
                String.join(
                        "\n",
                        Ledgers.business("K-1"),
                        Ledgers.business("K-2"),
                        Ledgers.business("K-3"),
                        Ledgers.business("K-4"),
                        other));
    }

    private List<String> letters() throws Exception {
        try (var files = Files.list(folder.resolve("out/messages"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Cli run(String ledger, String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "run",
                    ledger,
                    "--on",
                    "2026-10-09",
                    "--out",
                    folder.resolve("out").toString()
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Cli.run(args);
    }
}
