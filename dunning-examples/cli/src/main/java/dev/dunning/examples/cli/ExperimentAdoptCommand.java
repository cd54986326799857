package dev.dunning.examples.cli;

import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.json.Change;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a person may adopt. */
@Command(
        name = "adopt",
        description = "Prints the policy of an arm under the name of the one that holds now, for a person to put in its"
                + " place, and on standard error what that would change. It changes nothing itself.")
final class ExperimentAdoptCommand extends TerminalCommand {

    private static final String NOT_SET = "not set";

    @Parameters(index = "0", paramLabel = "FILE", description = "The experiment.")
    private String file = "";

    @Option(names = "--arm", required = true, paramLabel = "X", description = "The arm.")
    private String arm = "";

    @Option(names = "--policies", required = true, paramLabel = "BOOK", description = "The policies of its arms.")
    private String policies = "";

    @Override
    public Integer call() {
        PolicyBook book = PolicyBookFile.read(policies);
        Experiment experiment = PolicyBookFile.experiment(file, book);
        PolicyDocument base = book.find(experiment.base()).orElseThrow();
        PolicyDocument adopted = experiment.adopt(arm, book);
        List<Change> changes = DunningJson.changes(base, adopted);
        changes.forEach(change -> terminal()
                .tell(change.path() + ": " + change.before().orElse(NOT_SET) + " -> "
                        + change.after().orElse(NOT_SET)));
        if (differsInTextsAlone(experiment)) {
            tellOfTexts(experiment);
        } else if (changes.isEmpty()) {
            terminal().tell("Nothing would change.");
        }
        terminal().print(DunningJson.write(adopted).stripTrailing());
        return DONE;
    }

    private boolean differsInTextsAlone(Experiment experiment) {
        return !arm.equals(experiment.control().id())
                && experiment
                        .arm(arm)
                        .filter(won -> won.policy().equals(experiment.base()))
                        .isPresent();
    }

    private void tellOfTexts(Experiment experiment) {
        String mark = "@" + arm;
        String sentence = "There is no difference in the policy: the arm has `" + experiment.base()
                + "` itself, and differs in its texts alone. ";
        String places = "They stand in the folder of `--texts` under names with `" + mark
                + "`, such as nl/formal/first-reminder" + mark + ".mustache, and as keys like heading.first-reminder"
                + mark
                + " in nl/lines.properties. ";
        terminal().tell(sentence + places + "To adopt them, put them in the place of those without `" + mark + "`.");
    }
}
