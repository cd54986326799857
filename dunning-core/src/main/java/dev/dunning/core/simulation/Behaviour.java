package dev.dunning.core.simulation;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
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
     * Acts while nothing is decided: what the debtor does before the engine is asked again.
     *
     * @param after the last day that was looked at, exclusive
     * @param until the last day before which the engine would not be asked, inclusive
     * @param dossier the facts, with everything that was assumed so far
     * @return what happens on the first day on which anything does; the engine is asked again on that day
     */
    default List<DunningEvent> meanwhile(LocalDate after, LocalDate until, Dossier dossier) {
        return List.of();
    }

    /**
     * Says what it is.
     *
     * @return the assumption; {@link Assumption.Kind#OTHER} unless said otherwise
     */
    default Assumption assumption() {
        return Assumption.of(Assumption.Kind.OTHER);
    }

    /**
     * Does nothing at all.
     *
     * @return the behaviour
     */
    static Behaviour nothing() {
        return new PayingNothing();
    }

    /**
     * Pays everything that a demand asks, on its last good day. Demands of one day count as one, and all of them are
     * paid; those that went out before count too.
     *
     * @param demand which demand, counted from 1
     * @return the behaviour
     * @throws IllegalArgumentException when the number is less than 1
     */
    static Behaviour payingAt(int demand) {
        return new PayingAt(demand);
    }

    /**
     * Pays every instalment on its day: of the payment plan that runs, or else of the first one that is offered, to which
     * the debtor agrees on the day after.
     *
     * @return the behaviour
     */
    static Behaviour keepingPlan() {
        return new PayingInParts(PayingInParts.ALL);
    }

    /**
     * Begins like {@link #keepingPlan()}, pays some instalments and then nothing more.
     *
     * @param paid how many instalments are paid
     * @return the behaviour
     * @throws IllegalArgumentException when the number is negative
     */
    static Behaviour breakingPlanAfter(int paid) {
        return new PayingInParts(paid);
    }
}
