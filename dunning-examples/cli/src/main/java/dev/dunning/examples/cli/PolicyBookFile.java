package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyBook;
import java.util.List;

/** Reads policies and experiments that the command line names. */
final class PolicyBookFile {

    private PolicyBookFile() {}

    /**
     * Reads several policies.
     *
     * @throws Unreadable when they cannot be read, or have faults
     */
    static PolicyBook read(String name) {
        return TextFile.read(name, json -> DunningJson.policies(json));
    }

    /**
     * Reads an experiment.
     *
     * @throws Unreadable when it cannot be read, or has faults in itself
     */
    static Experiment experiment(String name) {
        return TextFile.read(name, DunningJson::experiment);
    }

    /**
     * Reads an experiment that goes with some policies.
     *
     * @throws Unreadable when it cannot be read, or has faults
     */
    static Experiment experiment(String name, PolicyBook book) {
        Experiment experiment = experiment(name);
        List<Issue> faults = experiment.check(book);
        if (!faults.isEmpty()) {
            throw Unreadable.of(name, faults);
        }
        return experiment;
    }
}
