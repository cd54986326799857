package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.examples.cli.compare.DecisionLog;
import dev.dunning.examples.cli.compare.Difference;
import dev.dunning.examples.cli.run.RunFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two runs. */
@Command(
        name = "compare",
        description = "Prints who gets something else by a second run than by a first, and the totals of both.",
        footer = {
            "",
            "To compare two policies on one ledger, without writing anything: run SOURCE... --on DATE --policy P"
                    + " --compare-with Q",
            "To play two policies through with debtors who react: backtest --policy P --against Q SOURCE... --from DATE"
                    + " --until DATE"
        })
final class CompareCommand extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "NOW", description = "The folder of a run, or its decisions.ndjson.")
    private String now = "";

    @Parameters(index = "1", paramLabel = "THEN", description = "The folder of another run, or its decisions.ndjson.")
    private String then = "";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path first = log(now);
        Path second = log(then);
        Difference difference = new Difference();
        try (InputStream one = Files.newInputStream(first);
                InputStream other = Files.newInputStream(second)) {
            DecisionLog left = new DecisionLog(now, one, difference::now, difference::failedNow);
            DecisionLog right = new DecisionLog(then, other, difference::then, difference::failedThen);
            read(left, right);
        }
        terminal().print(difference, json);
        return DONE;
    }

    /** Line by line on both sides, so that what is the same is forgotten soon. */
    private static void read(DecisionLog left, DecisionLog right) throws IOException {
        boolean more = true;
        while (more) {
            more = left.readNext();
            more |= right.readNext();
        }
        List<String> faults =
                Stream.concat(left.faults().stream(), right.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new Unreadable(faults);
        }
    }

    private Path log(String name) {
        try {
            Path path = Path.of(name);
            if (RunFolder.isUnfinished(path)) {
                terminal().tell(name + ": this run is not finished; who is missing may not be decided yet.");
            }
            Path log = Files.isDirectory(path) ? path.resolve(RunFolder.DECISIONS) : path;
            if (Files.isRegularFile(log)) {
                return log;
            }
        } catch (InvalidPathException wrong) {
            throw new Unreadable(Issues.quote(name) + " is no name of a folder or file; check it.");
        }
        throw new Unreadable(Issues.quote(name) + " is neither the folder of a run, with a " + RunFolder.DECISIONS
                + ", nor such a file; check the name.");
    }
}
