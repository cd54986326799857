package dev.dunning.examples.cli;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.report.ReportPage;
import dev.dunning.examples.cli.run.DecisionLines;
import dev.dunning.examples.cli.run.Job;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.examples.cli.run.Recall;
import dev.dunning.examples.cli.run.Run;
import dev.dunning.examples.cli.run.RunFolder;
import dev.dunning.examples.cli.run.Sink;
import dev.dunning.examples.cli.run.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs over a ledger, writes down what was asked for, and tells how it went. */
final class LedgerRun {

    private final Terminal terminal;
    private final Job job;
    private final Optional<Path> out;
    private final boolean live;
    private final Tally tally = new Tally();

    /**
     * Prepares a run.
     *
     * @param live whether decisions go to standard output as well, and the summary therefore elsewhere
     */
    LedgerRun(Terminal terminal, Job job, Optional<Path> out, boolean live) {
        this.terminal = terminal;
        this.job = job;
        this.out = out;
        this.live = live;
    }

    /** Decides everything and gives the status of the program. */
    int over(Stream<LedgerEntry> entries) throws IOException {
        if (out.isEmpty()) {
            decide(Recall.nothing(), List.of(), entries);
            return told();
        }
        OutputFolder folder = OutputFolder.open(out.get());
        try (RunFolder run = RunFolder.begin(folder, job)) {
            return written(folder, run, entries);
        }
    }

    /** Goes on where a run into the same folder was interrupted. */
    int goOn(Stream<LedgerEntry> entries) throws IOException {
        Path path = out.orElseThrow();
        OutputFolder folder = OutputFolder.open(path);
        if (RunFolder.isFinished(folder, job)) {
            terminal.print("This run is finished; there is nothing to go on with.");
            terminal.print("Report: " + path.resolve(RunFolder.REPORT));
            return TerminalCommand.DONE;
        } else if (!RunFolder.isBegun(folder)) {
            terminal.tell("No run was interrupted in " + path + "; it begins with the first dossier.");
        }
        try (RunFolder run = RunFolder.goOn(folder, job)) {
            return written(folder, run, entries);
        }
    }

    private int written(OutputFolder folder, RunFolder run, Stream<LedgerEntry> entries) throws IOException {
        List<Sink> sinks = new ArrayList<>(run.writers());
        sinks.add(new ReportPage(folder, job.on(), tally));
        decide(run.recall(), sinks, entries);
        run.finish();
        return told();
    }

    private void decide(Recall recall, List<Sink> writers, Stream<LedgerEntry> entries) throws IOException {
        List<Sink> sinks = new ArrayList<>(List.of(tally));
        if (live) {
            sinks.add(new DecisionLines(terminal.out(), true));
        }
        sinks.addAll(writers);
        try (Progress progress = Progress.start(live);
                entries) {
            sinks.add(progress);
            new Run(job, recall, sinks).over(entries);
        }
    }

    private int told() {
        tally.failures().forEach(terminal::tell);
        Consumer<String> teller = live ? terminal::tell : terminal::print;
        new Summary(tally, job.on(), out).lines().forEach(teller);
        int status = terminal.status(tally.decided(), tally.failed());
        return status == TerminalCommand.DONE && !tally.unworded().isEmpty() ? TerminalCommand.FAILED : status;
    }
}
