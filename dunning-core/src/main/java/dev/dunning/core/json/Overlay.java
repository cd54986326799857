package dev.dunning.core.json;

import dev.dunning.core.policy.StepDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the steps of a policy together with those of the one it extends. */
final class Overlay {

    private Overlay() {}

    /** Steps of the same name take the place of the old ones; the others are put where they say. */
    static List<StepDocument> steps(List<StepDocument> base, Set<String> without, List<PlacedStep> written) {
        List<StepDocument> steps = new ArrayList<>(base);
        for (PlacedStep placed : written) {
            int same = indexOf(base, placed.step().id()) < 0
                    ? -1
                    : indexOf(steps, placed.step().id());
            if (same >= 0) {
                steps.set(same, placed.step());
            } else {
                int place = placed.before().map(id -> indexOf(steps, id)).orElse(-1);
                steps.add(place < 0 ? steps.size() : place, placed.step());
            }
        }
        steps.removeIf(step -> without.contains(step.id()));
        return steps;
    }

    private static int indexOf(List<StepDocument> steps, String id) {
        return steps.stream().map(StepDocument::id).toList().indexOf(id);
    }
}
