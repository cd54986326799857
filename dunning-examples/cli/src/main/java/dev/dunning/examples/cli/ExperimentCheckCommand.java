package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.Variant;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an experiment with its policies. */
@Command(
        name = "check",
        description = "Prints every fault of an experiment and of its arms, and which arms differ in nothing.")
final class ExperimentCheckCommand extends TerminalCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The experiment.")
    private String file = "";

    @Option(names = "--policies", required = true, paramLabel = "BOOK", description = "The policies of its arms.")
    private String policies = "";

    @Mixin
    private TextsOption texts = new TextsOption();

    @Override
    public Integer call() {
        SortedMap<String, String> own = texts.sources();
        List<Issue> issues = issues(TextFile.read(file), PolicyBookFile.read(policies), own);
        issues.forEach(issue -> terminal().print(issue.severity() + " " + issue.line()));
        if (issues.isEmpty()) {
            terminal().print("No fault.");
        }
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.FAULT) ? FAILED : DONE;
    }

    private List<Issue> issues(String json, PolicyBook book, Map<String, String> own) {
        try {
            Experiment experiment = DunningJson.experiment(json);
            return Stream.concat(experiment.check(book).stream(), alike(experiment, book, own))
                    .toList();
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues();
        }
    }

    /** Arms with one policy differ in their texts, as far as these are known, or in nothing. */
    private Stream<Issue> alike(Experiment experiment, PolicyBook book, Map<String, String> own) {
        return experiment.alike(book).stream()
                .flatMap(arms -> arms.stream()
                        .map(Variant::id)
                        .collect(Collectors.groupingBy(
                                arm -> TextsOption.of(arm, own), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .filter(arms -> arms.size() > 1)
                .map(this::advice);
    }

    private Issue advice(List<String> arms) {
        String names = arms.stream().map(Issues::quote).collect(Collectors.joining(", "));
        return texts.isGiven()
                ? Issue.advice(
                        "arms-are-alike",
                        "arms",
                        "the arms " + names
                                + " differ in nothing, neither in policy nor in texts: what differs is chance",
                        "keep them to see how much chance makes, or give each its own policy or texts")
                : Issue.advice(
                        "arms-are-alike",
                        "arms",
                        "the policies of the arms " + names
                                + " say the same: unless their texts differ, what differs is" + " chance",
                        "name the folder of their texts with --texts, or keep them to see how much chance makes");
    }
}
