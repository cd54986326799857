package dev.dunning.core.decision;

import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step that answers an occasion.
 *
 * @param step the step
 * @param occasion what it answers
 * @param day the day on which it comes
 * @param items what it names
 * @param obstacle why it does not come at all
 */
record Answer(StepDocument step, Occasion occasion, LocalDate day, List<Claimable> items, Optional<Reason> obstacle) {

    boolean isDue(LocalDate today) {
        return obstacle.isEmpty() && !day.isAfter(today);
    }

    Reason reason() {
        return obstacle.orElseGet(
                () -> Reason.of("step-is-not-due-yet").with("step", step.id()).with("day", day));
    }
}
