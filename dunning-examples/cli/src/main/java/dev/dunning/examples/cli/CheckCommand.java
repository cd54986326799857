package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.simulation.analysis.PolicyAnalysis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks house rules. */
@Command(
        name = "check",
        description = "Prints every fault of a policy, or, under a law, what a good colleague would notice about it.")
final class CheckCommand extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "POLICY", description = "A file, or a policy that is built in.")
    private String policy = "";

    @Option(names = "--law", paramLabel = "L", description = "The law to hold it against, such as NL.")
    private Optional<String> law = Optional.empty();

    @Option(names = "--debtor", paramLabel = "KIND", description = "Only what concerns: ${COMPLETION-CANDIDATES}.")
    private Optional<DebtorKind> debtor = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Look for texts in this language, such as nl, instead of those of the law's country.")
    private Optional<String> language = Optional.empty();

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
            return law.map(id -> under(rates.laws().get(id), document)).orElseGet(document::check);
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues();
        }
    }

    private List<Issue> under(Jurisdiction bound, PolicyDocument document) {
        PolicyAnalysis analysis = PolicyAnalysis.of(document, bound, kinds());
        List<Issue> wordless = new MissingTexts(document, language).issues(analysis.acts());
        return Stream.concat(analysis.issues().stream(), wordless.stream()).toList();
    }

    private Set<DebtorKind> kinds() {
        return debtor.map(Set::of).orElseGet(() -> Set.of(DebtorKind.values()));
    }
}
