package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.examples.cli.run.Engines;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option that says which house rules to follow. */
final class PolicyOption {

    private static final String STANDARD = "standard";

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = "A policy that is built in, or a file; `standard` unless said otherwise.")
    private Optional<String> policy = Optional.empty();

    @Mixin
    private RatesOption rates = new RatesOption();

    /**
     * Makes engines for the policy.
     *
     * @throws Unreadable when there is no such policy, or it has faults
     */
    Engines engines() {
        return engines(policy.orElse(STANDARD));
    }

    /**
     * Makes engines for several policies and the same rates.
     *
     * @throws Unreadable when a single policy is named as well
     */
    Engines engines(PolicyBook book, Optional<Experiment> experiment) {
        if (policy.isPresent()) {
            throw new Unreadable("--policy: --policies says which policies hold; leave one of the two out.");
        }
        return new Engines(book, experiment, rates.laws());
    }

    /**
     * Makes engines for another policy and the same rates.
     *
     * @throws Unreadable when there is no such policy, or it has faults
     */
    Engines engines(String other) {
        return new Engines(sound(other), rates.laws());
    }

    private static PolicyDocument sound(String name) {
        PolicyDocument document = document(name);
        List<Issue> faults = document.check().stream()
                .filter(issue -> issue.severity() == Severity.FAULT)
                .toList();
        if (!faults.isEmpty()) {
            throw Unreadable.of(name, faults);
        }
        return document;
    }

    /**
     * Finds a policy.
     *
     * @throws Unreadable when there is none, or it cannot be read
     */
    static PolicyDocument document(String name) {
        try {
            return read(name);
        } catch (UnsoundDocumentException unsound) {
            throw Unreadable.of(name, unsound.issues());
        }
    }

    /**
     * Finds a policy.
     *
     * @throws Unreadable when there is none
     * @throws UnsoundDocumentException when the document is wrong
     */
    static PolicyDocument read(String name) {
        Optional<PolicyDocument> builtin = Policies.find(name);
        if (builtin.isPresent()) {
            return builtin.get();
        } else if (!isFile(name)) {
            throw new Unreadable(name + ": neither a policy that is built in nor a file; " + remedy(name));
        }
        return DunningJson.policy(TextFile.read(name));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private static String remedy(String name) {
        List<String> ids = Policies.builtin().stream().map(PolicyDocument::id).toList();
        return Issues.nearest(name, ids)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("choose one of " + String.join(", ", ids) + ", or name a file.");
    }
}
