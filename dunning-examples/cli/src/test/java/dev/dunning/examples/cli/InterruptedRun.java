package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.Job;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger, and a run over it that can be broken off. */
abstract class InterruptedRun {

    private static final LocalDate DAY = LocalDate.parse("2026-10-09");

    @TempDir
    Path folder;

    Path out = Path.of("out");
    Optional<Integer> atMost = Optional.empty();
    String text = Ledgers.mixed(40);

    @BeforeEach
    void chooseFolder() {
        out = folder.resolve("out");
    }

    /** Runs as a shell would, on the same day unless another one is named. */
    Cli run(String... more) {
        String ledger = Cli.file(folder, "ledger.ndjson", text);
        List<String> args = new ArrayList<>(List.of("run", ledger, "--out", out.toString()));
        args.addAll(List.of(more));
        if (!args.contains("--on")) {
            args.addAll(List.of("--on", DAY.toString()));
        }
        return Cli.run(args.toArray(String[]::new));
    }

    /** Begins the run and breaks it off when a part of the ledger was read. */
    void interrupt(double part) {
        remove(out);
        InputStream ledger = new BrokenStream(text, (int) (text.length() * part));
        assertThatThrownBy(() -> ledgerRun().over(Sources.lines("ledger.ndjson", ledger)))
                .isInstanceOf(IOException.class);
        assertThat(out.resolve("report.html")).doesNotExist();
    }

    LedgerRun ledgerRun() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, InputStream.nullInputStream());
        return new LedgerRun(terminal, job(), Optional.of(out), false);
    }

    Job job() {
        return new Job(Engines.standard(), Optional.of(Letters.standard()), DAY, 3, atMost, new TreeMap<>());
    }

    List<String> lines(String file) {
        return Cli.text(out.resolve(file)).lines().toList();
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
