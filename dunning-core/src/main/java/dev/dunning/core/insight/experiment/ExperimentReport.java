package dev.dunning.core.insight.experiment;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an experiment shows on a day.
 *
 * <p>For example {@code ExperimentReport.of(experiment, ledger, today).verdict()}. Every debtor counts for the arm of its
 * first message, whatever happened since. All bounds hold with a certainty of {@value #CERTAINTY} percent on all days
 * together, so that looking every day is not rewarded; several arms share the error.
 *
 * @param experiment id of the experiment
 * @param on the day, at its end; nothing after it is looked at
 * @param arms what came of each arm, in the order of the experiment
 * @param verdict what follows from it
 * @param arm the arm that is better, that is worse, or that ends the experiment; absent otherwise
 * @param because why, in the order in which a person would tell it
 * @param cautions what should be looked at before the figures are believed, such as messages with an unknown arm
 */
public record ExperimentReport(
        String experiment,
        LocalDate on,
        List<ArmResult> arms,
        Verdict verdict,
        Optional<String> arm,
        List<Reason> because,
        List<Reason> cautions) {

    /** How certain the bounds are, in percent. */
    public static final int CERTAINTY = 95;

    /** What follows. */
    public enum Verdict {
        /** Nothing can be said yet. */
        TOO_EARLY,
        /** An arm is better, by a difference worth acting on. */
        BETTER,
        /** None is better, and an arm is certainly worse, by what is worth acting on: it should end. */
        WORSE,
        /** No arm is better by a difference worth acting on. */
        NO_WORTHWHILE_DIFFERENCE,
        /** An arm does harm, and the experiment has to end. */
        STOPPED
    }

    /** Copies the lists. */
    public ExperimentReport {
        arms = List.copyOf(arms);
        because = List.copyOf(because);
        cautions = List.copyOf(cautions);
    }

    /**
     * Evaluates an experiment, one dossier after the other.
     *
     * @param experiment the experiment, free of faults
     * @param ledger the dossiers, in any order; those that are not in it are passed over
     * @param on the day, at its end
     * @return the report
     */
    public static ExperimentReport of(Experiment experiment, Stream<Dossier> ledger, LocalDate on) {
        Evaluation evaluation = new Evaluation(experiment);
        ledger.forEachOrdered(dossier -> evaluation.add(dossier, on));
        return evaluation.report(on);
    }

    /**
     * Says how the shares of an arm are to be read, for a reader who sees the figures alone.
     *
     * @return a sentence or two, in any language
     */
    public static Reason explained() {
        return Reason.of("experiment-counts-each-debtor-once");
    }

    /**
     * Finds what came of an arm.
     *
     * @param id the arm
     * @return the result
     */
    public Optional<ArmResult> result(String id) {
        return arms.stream().filter(result -> result.arm().id().equals(id)).findFirst();
    }
}
