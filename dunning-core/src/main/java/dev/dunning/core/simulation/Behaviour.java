package dev.dunning.core.simulation;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;

/** What a debtor is assumed to do after each decision. */
@FunctionalInterface
public interface Behaviour {

    /**
     * Reacts.
     *
     * @param decision what was decided; everything it sends has been sent
     * @param dossier the facts, with everything that was sent and all earlier reactions
     * @return what the debtor does because of it, on the day of the decision or later
     */
    List<DunningEvent> after(Decision decision, Dossier dossier);

    /**
     * Does nothing at all.
     *
     * @return the behaviour
     */
    static Behaviour nothing() {
        return (decision, dossier) -> List.of();
    }

    /**
     * Pays everything that a demand asks, on its last good day.
     *
     * @param demand which demand, counted from 1
     * @return the behaviour
     * @throws IllegalArgumentException when the number is less than 1
     */
    static Behaviour payingAt(int demand) {
        return new PayingAt(demand);
    }

    /**
     * Agrees to the first payment plan that is offered, on the day after, and pays every instalment on its day.
     *
     * @return the behaviour
     */
    static Behaviour keepingPlan() {
        return new PayingInParts(Integer.MAX_VALUE);
    }

    /**
     * Agrees to the first payment plan that is offered, on the day after, pays some instalments and then nothing more.
     *
     * @param paid how many instalments are paid
     * @return the behaviour
     * @throws IllegalArgumentException when the number is negative
     */
    static Behaviour breakingPlanAfter(int paid) {
        return new PayingInParts(paid);
    }
}
