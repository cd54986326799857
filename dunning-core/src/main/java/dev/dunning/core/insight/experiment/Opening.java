package dev.dunning.core.insight.experiment;

import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What decides who gets a first message, and when: everything up to the first demand that goes to all. */
final class Opening {

    private final PolicyDocument policy;
    private final List<StepDocument> steps = new ArrayList<>();

    Opening(PolicyDocument policy) {
        this.policy = policy;
        for (StepDocument step : policy.steps()) {
            steps.add(step);
            if (step.kind().isDemand() && step.condition().isEmpty()) {
                break;
            }
        }
    }

    /** Where two policies begin in different ways, as a path. */
    Optional<String> apartFrom(Opening other) {
        if (!policy.conventions().equals(other.policy.conventions())) {
            return Optional.of("conventions");
        } else if (!policy.limits().equals(other.policy.limits())) {
            return Optional.of("limits");
        } else if (!policy.adopt().equals(other.policy.adopt())) {
            return Optional.of("adopt");
        }
        for (int i = 0; i < Math.max(steps.size(), other.steps.size()); i++) {
            if (i >= steps.size() || i >= other.steps.size() || !isAlike(steps.get(i), other.steps.get(i))) {
                return Optional.of("steps[" + i + "]");
            }
        }
        return Optional.empty();
    }

    /** Whether two steps reach the same debtors on the same day. */
    private static boolean isAlike(StepDocument one, StepDocument other) {
        return one.kind() == other.kind()
                && one.when().equals(other.when())
                && one.condition().equals(other.condition())
                && one.approval().equals(other.approval())
                && one.combine() == other.combine()
                && one.repeat().equals(other.repeat())
                && Set.copyOf(one.channels()).equals(Set.copyOf(other.channels()));
    }
}
