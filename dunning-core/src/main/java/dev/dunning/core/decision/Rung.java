package dev.dunning.core.decision;

import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where one step stands for one item.
 *
 * @param index place of the step in the policy, counted from 0
 * @param step the step
 * @param state where it stands
 * @param reasons why, at least one; the first is the one that counts
 * @param day the day on which it comes; absent when no day is known
 */
record Rung(int index, StepDocument step, State state, List<Reason> reasons, Optional<LocalDate> day) {

    enum State {
        /** Its day has come. */
        DUE,
        /** Its day will come, or only a new fact can bring it. */
        LATER,
        /** It was sent, or a later one was. */
        PAST,
        /** Its condition fails, or the law wants nothing of it. */
        PASSED_OVER
    }

    Reason reason() {
        return reasons.get(0);
    }

    boolean isDue() {
        return state == State.DUE;
    }

    boolean isLater() {
        return state == State.LATER;
    }
}
