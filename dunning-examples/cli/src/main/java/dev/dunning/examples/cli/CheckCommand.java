package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks house rules. */
@Command(
        name = "check",
        description = "Prints every fault of a policy, all advice, and what the law will forbid of it.")
final class CheckCommand extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "POLICY", description = "A file, or a policy that is built in.")
    private String policy = "";

    @Option(names = "--law", paramLabel = "L", description = "The law to hold it against, such as NL.")
    private Optional<String> law = Optional.empty();

    @Option(names = "--debtor", paramLabel = "KIND", description = "Only what concerns: ${COMPLETION-CANDIDATES}.")
    private Optional<DebtorKind> debtor = Optional.empty();

    @Mixin
    private RatesOption rates = new RatesOption();

    @Override
    public Integer call() {
        List<Issue> issues = issues();
        issues.forEach(issue -> terminal().print(issue.severity() + " " + issue.line()));
        if (issues.isEmpty()) {
            terminal().print("No fault and no advice.");
        }
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.FAULT) ? FAILED : DONE;
    }

    private List<Issue> issues() {
        try {
            PolicyDocument document = PolicyOption.read(policy);
            return law.map(id -> document.check(rates.laws().get(id), kinds())).orElseGet(document::check);
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues();
        }
    }

    private Set<DebtorKind> kinds() {
        return debtor.map(Set::of).orElseGet(() -> Set.of(DebtorKind.values()));
    }
}
