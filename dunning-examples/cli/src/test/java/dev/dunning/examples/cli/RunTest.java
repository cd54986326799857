package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void chooseFolder() {
        out = folder.resolve("out");
    }

    @Test
    void a_ledger_of_lines_gives_a_line_each_in_the_same_order() {
        String ledger =
                Cli.file(folder, "ledger.ndjson", debtor("K-2") + "\n\n" + debtor("K-1") + "\r\n" + debtor("K-3"));
        Cli cli = run(ledger);

        assertThat(cli.status()).isZero();
        assertThat(decisions())
                .extracting(line -> line.substring(line.indexOf("K-"), line.indexOf("K-") + 3))
                .containsExactly("K-2", "K-1", "K-3");
        assertThat(out.resolve("messages/K-1-first-reminder-email.txt")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-10-01" | "2026-13-01" | invoices[0].due
            EUR 1210.00  | EUX 1210.00  | invoices[0].amount
            EUR 1210.00  | EUR 1E1000000000 | invoices[0].amount
            EUR 1210.00  | EUR 12.1     | invoices[0].amount
            "kind":"BUSINESS" | "kind":"BUSINES" | Did you mean `BUSINESS`?
            "invoices"   | "invoice"    | Did you mean `invoices`?
            "id":"K-1"   | "id":"K-1","id":"K-2" | `id`
            Bakkerij Smit | Bakkerij\\nSmit | debtor.name
            {"format"    | ["format"    | ledger.ndjson:2
            """)
    void a_broken_dossier_is_named_with_its_line_and_the_others_go_on(String right, String wrong, String told) {
        String broken = Cli.DOSSIER.replace(right, wrong);
        assertThat(broken).isNotEqualTo(Cli.DOSSIER);
        Cli cli = run(Cli.file(folder, "ledger.ndjson", debtor("K-8") + "\n" + broken + "\n" + debtor("K-9")));

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.errors()).isNotEmpty().allMatch(line -> line.startsWith("ledger.ndjson:2: "));
        assertThat(cli.err()).contains(told).doesNotContain("Exception", "Smit");
        assertThat(cli.out()).contains("Decided 2 of 3 dossiers");
        assertThat(decisions()).hasSize(3);
        assertThat(decisions().get(1)).contains("dunning-failure/1", "ledger.ndjson:2");
    }

    @Test
    void bytes_that_are_no_text_spoil_only_their_own_line() throws Exception {
        Path ledger = folder.resolve("ledger.ndjson");
        byte[] good = (debtor("K-1") + "\n").getBytes(StandardCharsets.UTF_8);
        try (var file = Files.newOutputStream(ledger)) {
            file.write(good);
            file.write(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}', '\n'});
            file.write(good);
        }
        Cli cli = run(ledger.toString());

        assertThat(cli.err()).isEqualTo("ledger.ndjson:2: this is not UTF-8 text; save it as UTF-8\n");
        assertThat(cli.out()).contains("Decided 2 of 3 dossiers");
    }

    @Test
    void a_missing_file_is_named_and_the_others_go_on() {
        Cli cli = run(
                Cli.file(folder, "one.json", Cli.DOSSIER),
                folder.resolve("gone.json").toString());

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("gone.json: there is no such file or folder; check the name\n");
        assertThat(cli.out()).contains("Decided 1 of 2 dossiers");
    }

    @Test
    void when_nothing_can_be_read_the_status_is_two() {
        assertThat(run(Cli.file(folder, "one.json", "{")).status()).isEqualTo(2);
    }

    @Test
    void standard_input_is_answered_line_by_line_and_writes_no_file() {
        Cli cli = Cli.withInput(debtor("K-1") + "\n{}\n" + debtor("K-2") + "\n", "run", "-", "--on", "2026-10-09");

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out().lines()).hasSize(3);
        assertThat(cli.out().lines().toList().get(0))
                .startsWith("{\"format\":\"dunning-decision/1\",\"debtor\":\"K-1\"");
        assertThat(cli.out().lines().toList().get(1)).contains("dunning-failure/1", "-:2");
        assertThat(cli.err()).contains("-:2: ", "Decided 2 of 3 dossiers");
        assertThat(Path.of("dunning-out")).doesNotExist();
    }

    @Test
    void hostile_names_are_shown_harmlessly() {
        String hostile = Cli.DOSSIER.replace("Bakkerij Smit", "<script>alert(1)</script>\\\"><img onerror=alert(1)>");
        Cli cli = run(Cli.file(folder, "ledger.ndjson", hostile));

        assertThat(cli.status()).isZero();
        assertThat(Cli.text(out.resolve("report.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<img");
        assertThat(Cli.text(out.resolve("messages/K-1-first-reminder-email.html")))
                .doesNotContain("<script", "<img");
    }

    @Test
    void ids_become_names_of_files_that_stay_inside() {
        String wild = Cli.DOSSIER.replace("\"K-1\"", "\"../../K 1:é\"");
        run(Cli.file(
                folder, "ledger.ndjson", wild + "\n" + Cli.DOSSIER.replace("\"K-1\"", "\"k-1\"") + "\n" + Cli.DOSSIER));

        assertThat(Cli.contents(out).keySet())
                .contains("messages/%2E%2E%2F%2E%2E%2FK%201%3A%C3%A9-first-reminder-email.txt")
                .contains("messages/k-1-first-reminder-email.txt", "messages/K-1-first-reminder-email_2.txt");
    }

    @Test
    void files_of_an_earlier_run_go_and_files_of_others_stay() {
        run(Cli.file(folder, "a.json", Cli.DOSSIER));
        Cli.file(out, "messages/mine.txt", "mine");
        Cli.file(out, "mine.txt", "mine");
        run(Cli.file(folder, "b.json", debtor("K-7")));

        assertThat(Cli.contents(out).keySet())
                .contains("mine.txt", "messages/mine.txt", "messages/K-7-first-reminder-email.txt")
                .doesNotContain("messages/K-1-first-reminder-email.txt");
    }

    @Test
    void a_file_of_somebody_else_is_never_overwritten() {
        Cli.file(out, "report.html", "mine");
        Cli cli = run(Cli.file(folder, "a.json", Cli.DOSSIER));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("report.html", "was not written by this program");
        assertThat(Cli.contents(out)).containsOnlyKeys("report.html");
        assertThat(Cli.text(out.resolve("report.html"))).isEqualTo("mine");
    }

    @Test
    void nothing_is_written_through_a_link() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("messages"), elsewhere);
        Cli cli = run(Cli.file(folder, "a.json", Cli.DOSSIER));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("messages", "is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void an_own_policy_is_followed_and_a_wrong_one_refused_at_once() {
        String policy = """
                {"format":"dunning-policy/1","id":"mine","steps":[
                 {"id":"hello","kind":"REMINDER","when":{"afterDue":1},"channels":["EMAIL"]}]}
                """;
        String ledger = Cli.file(folder, "a.json", Cli.DOSSIER);
        run(ledger, "--policy", Cli.file(folder, "mine.json", policy));
        assertThat(decisions().get(0)).contains("\"step\":\"hello\"", "\"policy\":\"mine\"");

        Cli wrong = run(ledger, "--policy", Cli.file(folder, "bad.json", policy.replace("channels", "chanels")));
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("bad.json: steps[0].chanels", "Did you mean `channels`?");
    }

    private List<String> decisions() {
        return Cli.text(out.resolve("decisions.ndjson")).lines().toList();
    }

    private static String debtor(String id) {
        return Cli.DOSSIER.replace("\"K-1\"", "\"" + id + "\"");
    }

    private Cli run(String... args) {
        String[] all = new String[args.length + 5];
        all[0] = "run";
        all[1] = "--on";
        all[2] = "2026-10-09";
        all[3] = "--out";
        all[4] = out.toString();
        System.arraycopy(args, 0, all, 5, args.length);
        return Cli.run(all);
    }

    @Test
    void a_letter_that_cannot_be_worded_asks_for_nothing_and_is_a_failure() {
        String broken = Cli.DOSSIER.replace("NL91ABNA0417164300", "NL92ABNA0417164300");
        String source = Cli.file(folder, "wrong.json", broken);
        Cli cli = Cli.run(
                "run",
                source,
                "--on",
                "2026-10-09",
                "--out",
                folder.resolve("out").toString());

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.out()).contains("Asked today nothing, in 0 letters.", "Letters without a text:");
    }

    @Test
    void an_empty_folder_is_named() {
        Path empty = folder.resolve("nothing");
        assertThat(empty.toFile().mkdir()).isTrue();
        Cli cli = Cli.run(
                "run",
                empty.toString(),
                "--on",
                "2026-10-09",
                "--out",
                folder.resolve("out").toString());

        assertThat(cli.out()).contains("nothing: this folder is empty: there is nothing to decide");
    }

    @Test
    void a_folder_where_a_file_is_meant_and_a_file_where_a_folder_is_meant_are_told() {
        String file = Cli.file(folder, "case.json", Cli.DOSSIER);
        Cli decide = Cli.run("decide", folder.toString(), "--on", "2026-10-09");
        Cli check = Cli.run("check", folder.toString());
        Cli out = Cli.run("run", file, "--on", "2026-10-09", "--out", file);

        assertThat(decide.err()).contains("this is a folder; name a file with one dossier");
        assertThat(check.err()).contains("this is a folder; name a file in it");
        assertThat(out.err()).contains("is a file, and many are written; name a folder with --out");
        assertThat(List.of(decide.status(), check.status(), out.status())).containsOnly(2);
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_the_reason() {
        String file = Cli.file(folder, "one.json", Cli.DOSSIER);
        Cli below = Cli.run("profile", file, "--on", "2026-10-09", "--out", file + "/a/b");

        assertThat(below.status()).isEqualTo(2);
        assertThat(below.errors())
                .last()
                .isEqualTo(file + "/a/b: cannot be made: " + file + " is a file; choose another folder with --out.");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "skipped: no /proc on this machine");
        assertThat(Cli.run("run", file, "--on", "2026-10-09", "--out", "/proc/nope")
                        .errors())
                .containsExactly(
                        "/proc/nope: cannot be made: /proc allows no new folder; choose another folder with --out.");
    }
}
