package dev.dunning.examples.cli;

import dev.dunning.examples.cli.compare.Difference;
import dev.dunning.examples.cli.compare.Standing;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.run.Answer;
import dev.dunning.examples.cli.run.Failure;
import dev.dunning.examples.cli.run.JsonLines;
import dev.dunning.examples.cli.run.TwoJobs;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Decides one ledger under two policies and tells who gets something else. */
final class PolicyComparison {

    private final Terminal terminal;
    private final TwoJobs jobs;
    private final boolean live;
    private final Difference difference = new Difference();
    private int decided;
    private int failed;

    /**
     * Prepares a comparison.
     *
     * @param live whether the ledger comes over standard input
     */
    PolicyComparison(Terminal terminal, TwoJobs jobs, boolean live) {
        this.terminal = terminal;
        this.jobs = jobs;
        this.live = live;
    }

    /** Compares, prints, and gives the status of the program. */
    int over(Stream<LedgerEntry> entries, boolean json) throws IOException {
        try (Progress progress = Progress.start(live);
                entries) {
            jobs.over(entries, pair -> {
                take(pair);
                progress.step();
            });
        }
        terminal.print(difference, json);
        return terminal.status(decided, failed);
    }

    private void take(TwoJobs.Pair pair) {
        Set<String> faults = new LinkedHashSet<>();
        take(pair.now(), difference::now, difference::failedNow, faults);
        take(pair.then(), difference::then, difference::failedThen, faults);
        faults.forEach(terminal::tell);
        decided += faults.isEmpty() ? 1 : 0;
        failed += faults.isEmpty() ? 0 : 1;
    }

    private static void take(Answer answer, Consumer<Standing> taker, Runnable failing, Set<String> faults) {
        if (answer instanceof Failure failure) {
            failing.run();
            failure.faults().forEach(fault -> faults.add(failure.place() + ": " + fault));
        } else {
            taker.accept(Standing.of(JsonLines.read(answer.line())));
        }
    }
}
