package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.insight.Experiment;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyBook;
import java.util.List;
import java.util.function.Function;

/** Reads policies and experiments that the command line names. */
final class PolicyBookFile {

    private PolicyBookFile() {}

    /**
     * Reads several policies.
     *
     * @throws Unreadable when they cannot be read, or have faults
     */
    static PolicyBook read(String name) {
        return read(name, DunningJson::policies);
    }

    /**
     * Reads an experiment.
     *
     * @throws Unreadable when it cannot be read, or has faults in itself
     */
    static Experiment experiment(String name) {
        return read(name, DunningJson::experiment);
    }

    /**
     * Reads an experiment that goes with some policies.
     *
     * @throws Unreadable when it cannot be read, or has faults
     */
    static Experiment experiment(String name, PolicyBook book) {
        Experiment experiment = experiment(name);
        refuse(name, experiment.check(book));
        return experiment;
    }

    private static <T> T read(String name, Function<String, T> reading) {
        String json = TextFile.read(name);
        try {
            return reading.apply(json);
        } catch (UnsoundDocumentException unsound) {
            refuse(name, unsound.issues());
            throw unsound;
        }
    }

    private static void refuse(String name, List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new Unreadable(
                    issues.stream().map(issue -> name + ": " + issue.line()).toList());
        }
    }
}
