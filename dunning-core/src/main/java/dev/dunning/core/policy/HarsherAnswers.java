package dev.dunning.core.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where what answers a debtor could be harsher: each answer has a counterpart, or is a friendly one more. */
final class HarsherAnswers {

    private final PolicyDocument policy;
    private final PolicyDocument than;
    private final HarsherChannels channels;
    private final List<Harsher> points;
    private final Set<Trigger> added = EnumSet.noneOf(Trigger.class);

    HarsherAnswers(PolicyDocument policy, PolicyDocument than, List<Harsher> points) {
        this.policy = policy;
        this.than = than;
        this.channels = new HarsherChannels(policy, than);
        this.points = points;
    }

    void compare() {
        List<StepDocument> others =
                new ArrayList<>(than.steps().stream().filter(Pressure::isAnswer).toList());
        for (int i = 0; i < policy.steps().size(); i++) {
            StepDocument step = policy.steps().get(i);
            if (Pressure.isAnswer(step)) {
                Optional<StepDocument> other = counterpart(step, others);
                other.ifPresent(others::remove);
                answer("steps[" + i + "]", step, other);
            }
        }
        others.stream()
                .filter(other -> Pressure.OWED.contains(other.kind()))
                .forEach(other -> points.add(new Harsher(
                        "steps", "the step `" + other.id() + "` of the policy `" + than.id() + "` is left out")));
    }

    private Optional<StepDocument> counterpart(StepDocument step, List<StepDocument> others) {
        List<StepDocument> alike = others.stream()
                .filter(other -> other.kind() == step.kind()
                        && other.when().trigger() == step.when().trigger())
                .toList();
        return alike.stream()
                .filter(other -> other.id().equals(step.id()))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(other -> policy.step(other.id()).isEmpty()
                                && than.step(step.id()).isEmpty())
                        .findFirst());
    }

    private void answer(String path, StepDocument step, Optional<StepDocument> other) {
        boolean isWelcome = Pressure.isNote(step) && !Pressure.presses(step);
        if (other.isPresent()) {
            HarsherStep pair = new HarsherStep(path, step, other.get(), channels, points);
            if (isWelcome) {
                pair.manner();
            } else {
                pair.compare();
            }
        } else if (!isWelcome
                || than.step(step.id()).isPresent()
                || !added.add(step.when().trigger())) {
            points.add(new Harsher(
                    path, "the step `" + step.id() + "` has no counterpart in the policy `" + than.id() + "`"));
        }
    }
}
