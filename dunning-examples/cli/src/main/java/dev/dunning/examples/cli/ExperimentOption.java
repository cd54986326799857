package dev.dunning.examples.cli;

import dev.dunning.core.policy.PolicyBook;
import dev.dunning.examples.cli.run.Engines;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that choose between several policies. */
final class ExperimentOption {

    @Option(
            names = "--policies",
            paramLabel = "BOOK",
            description = "Several policies and for whom each is meant, instead of --policy.")
    private Optional<String> policies = Optional.empty();

    @Option(
            names = "--experiment",
            paramLabel = "FILE",
            description = "With --policies: put debtors into the arms of this experiment; notices record the arm.")
    private Optional<String> experiment = Optional.empty();

    boolean isGiven() {
        return policies.isPresent() || experiment.isPresent();
    }

    /**
     * Makes engines.
     *
     * @throws Unreadable when a file has faults, or the policies are missing
     */
    Engines engines(PolicyOption policy) {
        if (!isGiven()) {
            return policy.engines();
        }
        PolicyBook book = PolicyBookFile.read(policies.orElseThrow(() -> new Unreadable(
                "--experiment: its arms are policies; name the file in which they stand with --policies.")));
        return policy.engines(book, experiment.map(file -> PolicyBookFile.experiment(file, book)));
    }
}
