package dev.dunning.core.insight.experiment;

import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    /** Where two policies begin in different ways: the path, and for days both of them. */
    Optional<String> apartFrom(Opening other) {
        if (!policy.conventions().equals(other.policy.conventions())) {
            return Optional.of("`conventions`");
        } else if (!policy.limits().equals(other.policy.limits())) {
            return Optional.of("`limits`");
        } else if (!policy.adopt().equals(other.policy.adopt())) {
            return Optional.of("`adopt`");
        }
        for (int i = 0; i < Math.max(steps.size(), other.steps.size()); i++) {
            String path = "steps[" + i + "]";
            if (i >= steps.size() || i >= other.steps.size()) {
                return Optional.of("`" + path + "`");
            }
            Optional<String> apart = apart(path, steps.get(i), other.steps.get(i));
            if (apart.isPresent()) {
                return apart;
            }
        }
        return Optional.empty();
    }

    /** Where two steps reach others, or on another day. */
    private static Optional<String> apart(String path, StepDocument one, StepDocument other) {
        Optional<String> key = differingKey(one, other);
        String days = one.when().words() + " against " + other.when().words();
        return key.map(name -> "`" + path + "." + name + "`" + (name.equals("when") ? ": " + days : ""));
    }

    private static Optional<String> differingKey(StepDocument one, StepDocument other) {
        Map<String, Function<StepDocument, Object>> keys = new LinkedHashMap<>();
        keys.put("when", StepDocument::when);
        keys.put("kind", StepDocument::kind);
        keys.put("if", StepDocument::condition);
        keys.put("approval", StepDocument::approval);
        keys.put("combine", StepDocument::combine);
        keys.put("repeat", StepDocument::repeat);
        keys.put("channels", step -> Set.copyOf(step.channels()));
        return keys.entrySet().stream()
                .filter(key -> !key.getValue().apply(one).equals(key.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
