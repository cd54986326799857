package dev.dunning.core.decision;

import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * A step that answers an occasion.
 *
 * @param step the step
 * @param occasion what it answers
 * @param day the day on which it comes
 * @param items what it names
 * @param obstacles why it does not come at all
 */
record Answer(StepDocument step, Occasion occasion, LocalDate day, List<Claimable> items, List<Reason> obstacles) {

    boolean isDue(LocalDate today) {
        return obstacles.isEmpty() && !day.isAfter(today);
    }

    /** Why it does not come today. */
    List<Reason> reasons() {
        return obstacles.isEmpty() ? List.of(reason()) : obstacles;
    }

    /** The day on which it comes. */
    Reason reason() {
        return Reason.of("step-is-not-due-yet").with("step", step.id()).with("day", day);
    }
}
