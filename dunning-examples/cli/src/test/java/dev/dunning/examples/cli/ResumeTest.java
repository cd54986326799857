package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.CaseFile;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.examples.cli.run.Run;
import dev.dunning.examples.cli.run.RunFolder;
import dev.dunning.examples.cli.run.Sink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest extends InterruptedRun {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.3, 0.5, 0.99, 1})
    void a_run_that_was_interrupted_anywhere_ends_as_if_it_had_not_been(double part) {
        Cli whole = run();
        Map<String, String> expected = Cli.contents(out);
        interrupt(part);
        Cli resumed = run("--resume");

        assertThat(resumed).isEqualTo(whole);
        assertThat(Cli.contents(out)).isEqualTo(expected).containsKey("run.json");
    }

    @Test
    void a_report_that_shows_only_some_is_the_same_too() {
        text = Ledgers.mixed(360);
        Cli whole = run();
        Map<String, String> expected = Cli.contents(out);
        interrupt(0.8);

        assertThat(run("--resume", "--threads", "7")).isEqualTo(whole);
        assertThat(Cli.contents(out)).isEqualTo(expected);
        assertThat(expected.get("report.html")).contains("more, in decisions.ndjson.");
    }

    @Test
    void what_was_done_is_not_done_again() throws Exception {
        interrupt(0.5);
        int before = lines("decisions.ndjson").size();
        Path letter = out.resolve("messages/K-1-first-reminder-email.txt");
        Files.writeString(letter, "this was sent");
        run("--resume");

        assertThat(before).isBetween(10, 21);
        assertThat(letter).hasContent("this was sent");
    }

    @Test
    void lines_that_are_torn_or_not_noted_are_written_again() throws Exception {
        run();
        Map<String, String> expected = Cli.contents(out);

        interrupt(0.5);
        append("decisions.ndjson", "{\"format\":\"dunning-deci");
        append("progress.ndjson", "{\"input\"");
        run("--resume");
        assertThat(Cli.contents(out)).isEqualTo(expected);

        interrupt(0.5);
        keepLines("progress.ndjson", 12);
        run("--resume");
        assertThat(Cli.contents(out)).isEqualTo(expected);

        interrupt(0.5);
        keepLines("decisions.ndjson", 9);
        run("--resume");
        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    @Test
    void a_run_can_be_interrupted_again_and_again() {
        run();
        Map<String, String> expected = Cli.contents(out);
        interrupt(0.2);
        for (double part : new double[] {0.4, 0.1, 0.7}) {
            InputStream ledger = new BrokenStream(text, (int) (text.length() * part));
            assertThatThrownBy(() -> ledgerRun().goOn(Sources.lines("ledger.ndjson", ledger)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be read on after line ");
        }
        run("--resume");

        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    @Test
    void what_went_out_before_counts_for_the_limit() {
        atMost = Optional.of(12);
        Cli whole = run("--at-most", "12");
        Map<String, String> expected = Cli.contents(out);
        for (double part : new double[] {0.2, 0.6}) {
            interrupt(part);

            assertThat(run("--at-most", "12", "--resume")).isEqualTo(whole);
            assertThat(Cli.contents(out)).isEqualTo(expected);
        }
    }

    @Test
    void what_is_not_finished_is_told_when_it_is_compared() {
        interrupt(0.5);
        String part = out.toString();

        assertThat(Cli.run("compare", part, part).err()).contains("this run is not finished");
        assertThat(Cli.run("compare", part, part).out()).contains("Everybody gets the same.");
    }

    @Test
    void a_disk_that_is_full_is_only_an_interruption() throws Exception {
        run();
        Map<String, String> expected = Cli.contents(out);
        remove(out);
        try (RunFolder run = RunFolder.begin(OutputFolder.open(out), job())) {
            List<Sink> sinks = new ArrayList<>(run.writers());
            sinks.add(1, new Full(20));
            InputStream ledger = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            Run broken = new Run(job(), run.recall(), sinks);
            assertThatThrownBy(() -> broken.over(Sources.lines("ledger.ndjson", ledger)))
                    .hasMessage("the disk is full");
        }
        run("--resume");

        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    private static final class Full implements Sink {
        private int left;

        Full(int left) {
            this.left = left;
        }

        @Override
        public void decided(CaseFile file) throws IOException {
            if (left-- == 0) {
                throw new IOException("the disk is full");
            }
        }
    }

    @Test
    void a_finished_run_says_so_and_an_unknown_one_begins() {
        Cli begun = run("--resume");
        assertThat(begun.err()).contains("No run was interrupted in ", "it begins with the first dossier.");
        assertThat(begun.out()).contains("Decided 34 of 40 dossiers");

        Map<String, String> before = Cli.contents(out);
        Cli finished = run("--resume");
        assertThat(finished.status()).isZero();
        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).contains("This run is finished", "report.html");
        assertThat(Cli.contents(out)).isEqualTo(before);
    }

    @Test
    void a_run_without_resume_begins_anew() {
        run();
        Map<String, String> expected = Cli.contents(out);
        interrupt(0.5);
        run();

        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    private void append(String file, String torn) throws IOException {
        Files.writeString(out.resolve(file), torn, StandardOpenOption.APPEND);
    }

    private void keepLines(String file, int number) throws IOException {
        Files.write(out.resolve(file), lines(file).subList(0, number));
    }
}
