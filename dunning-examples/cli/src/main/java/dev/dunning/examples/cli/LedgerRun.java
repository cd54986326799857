package dev.dunning.examples.cli;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.report.ReportPage;
import dev.dunning.examples.cli.run.DecisionLines;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.MessageFiles;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.examples.cli.run.Run;
import dev.dunning.examples.cli.run.Sink;
import dev.dunning.examples.cli.run.Tally;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs over a ledger, writes down what was asked for, and tells how it went. */
final class LedgerRun {

    private final Terminal terminal;
    private final Engines engines;
    private final LocalDate on;
    private final Optional<Path> out;
    private final boolean live;
    private final Tally tally = new Tally();

    /**
     * Prepares a run.
     *
     * @param live whether decisions go to standard output as well, and the summary therefore elsewhere
     */
    LedgerRun(Terminal terminal, Engines engines, LocalDate on, Optional<Path> out, boolean live) {
        this.terminal = terminal;
        this.engines = engines;
        this.on = on;
        this.out = out;
        this.live = live;
    }

    /** Decides everything and gives the status of the program. */
    int over(Stream<LedgerEntry> entries) throws IOException {
        List<Sink> sinks = new ArrayList<>(List.of(tally));
        if (live) {
            sinks.add(new DecisionLines(terminal.out(), true));
        }
        if (out.isPresent()) {
            written(out.get(), sinks, entries);
        } else {
            decide(sinks, entries);
        }
        return told();
    }

    private void written(Path path, List<Sink> sinks, Stream<LedgerEntry> entries) throws IOException {
        OutputFolder folder = OutputFolder.open(path);
        try (OutputStream decisions = folder.create("decisions.ndjson")) {
            sinks.add(new DecisionLines(decisions, false));
            sinks.add(new MessageFiles(folder));
            sinks.add(new ReportPage(folder, on, tally));
            decide(sinks, entries);
        }
        folder.finish();
    }

    private void decide(List<Sink> sinks, Stream<LedgerEntry> entries) throws IOException {
        try (Progress progress = Progress.start(live);
                entries) {
            sinks.add(progress);
            new Run(engines, out.map(folder -> Letters.standard()), on, sinks).over(entries);
        }
    }

    private int told() {
        tally.failures().forEach(terminal::tell);
        Consumer<String> teller = live ? terminal::tell : terminal::print;
        new Summary(tally, on, out).lines().forEach(teller);
        if (tally.failed() == 0) {
            return TerminalCommand.DONE;
        }
        return tally.decided() > 0 ? TerminalCommand.FAILED : Terminal.WRONG;
    }
}
