package dev.dunning.examples.cli;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.Job;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the main job on a ledger that ships with the program. */
@Command(name = "demo", description = "Decides the ledger of an invented Dutch firm on 23 November 2026.")
final class DemoCommand extends TerminalCommand {

    /** The day on which the invented firm looks at its ledger. */
    static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private static final String LEDGER = "ledger.ndjson";

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write; dunning-demo unless said otherwise.")
    private Path out = Path.of("dunning-demo");

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() throws IOException {
        try (InputStream ledger = ledger();
                Stream<LedgerEntry> entries = Sources.lines(LEDGER, ledger)) {
            return new LedgerRun(terminal(), job(), Optional.of(out), false).over(entries);
        }
    }

    private Job job() {
        return new Job(
                Engines.standard(),
                Optional.of(Letters.standard()),
                DAY,
                threads.threads(),
                Optional.empty(),
                new TreeMap<>());
    }

    private static InputStream ledger() {
        return Objects.requireNonNull(DemoCommand.class.getResourceAsStream("demo/" + LEDGER), LEDGER);
    }
}
