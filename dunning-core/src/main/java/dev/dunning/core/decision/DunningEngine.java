package dev.dunning.core.decision;

import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Decides what should happen today.
 *
 * <p>An engine is immutable and thread-safe, reads no clock, and has no side effect: the same dossier and day give the
 * same decision.
 */
public interface DunningEngine {

    /**
     * Makes an engine.
     *
     * @param policy the house rules, bound to a law
     * @return the engine
     */
    static DunningEngine of(DunningPolicy policy) {
        return new PolicyEngine(policy);
    }

    /**
     * Decides.
     *
     * @param dossier the facts; what lies after {@code today} is ignored
     * @param today the day, at its end: a payment booked that day counts
     * @return the decision
     * @throws dev.dunning.core.check.UnsoundDocumentException when the dossier has faults, naming all of them
     */
    Decision decide(Dossier dossier, LocalDate today);

    /**
     * Decides many, lazily and in order; a dossier that fails does not stop the others.
     *
     * @param dossiers the facts
     * @param today the day
     * @return an outcome for each dossier, in the same order
     */
    default Stream<Outcome> decideAll(Stream<Dossier> dossiers, LocalDate today) {
        return dossiers.map(dossier -> Outcome.of(this, dossier, today));
    }
}
