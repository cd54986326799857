package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyBook;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an experiment with its policies. */
@Command(name = "check", description = "Prints every fault of an experiment and of its arms.")
final class ExperimentCheckCommand extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The experiment.")
    private String file = "";

    @Option(names = "--policies", required = true, paramLabel = "BOOK", description = "The policies of its arms.")
    private String policies = "";

    @Override
    public Integer call() {
        List<Issue> issues = issues(TextFile.read(file), PolicyBookFile.read(policies));
        issues.forEach(issue -> terminal().print(issue.severity() + " " + issue.line()));
        if (issues.isEmpty()) {
            terminal().print("No fault.");
        }
        return issues.isEmpty() ? DONE : FAILED;
    }

    private static List<Issue> issues(String json, PolicyBook book) {
        try {
            return DunningJson.experiment(json).check(book);
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues();
        }
    }
}
