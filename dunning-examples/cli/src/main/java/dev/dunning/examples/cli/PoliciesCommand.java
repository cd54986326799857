package dev.dunning.examples.cli;

import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.StepDocument;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows the policies that are built in. */
@Command(name = "policies", description = "Prints the policies that are built in, with their steps.")
final class PoliciesCommand extends TerminalCommand {

    @Override
    public Integer call() {
        Policies.builtin()
                .forEach(policy -> terminal()
                        .print(policy.citedAs() + "  "
                                + policy.steps().stream().map(StepDocument::id).collect(Collectors.joining(", "))));
        return DONE;
    }
}
