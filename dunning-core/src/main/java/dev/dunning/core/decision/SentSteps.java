package dev.dunning.core.decision;

import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which steps of a policy an item has had. */
final class SentSteps {

    private final PolicyDocument policy;
    private final List<Sent> messages;
    private final TreeSet<Integer> had = new TreeSet<>();

    SentSteps(PolicyDocument policy, List<Sent> messages) {
        this.policy = policy;
        this.messages = messages;
        messages.forEach(this::count);
    }

    /** A step that the policy does not know counts by its kind, each time for one more step of that kind. */
    private void count(Sent message) {
        int index = indexOf(message.step());
        if (index >= 0) {
            had.add(index);
        } else {
            firstOfItsKind(message).ifPresent(had::add);
        }
    }

    private int indexOf(String step) {
        List<String> ids = policy.steps().stream().map(StepDocument::id).toList();
        return ids.indexOf(step);
    }

    private Optional<Integer> firstOfItsKind(Sent message) {
        List<StepDocument> steps = policy.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == message.kind() && !had.contains(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean contains(int index) {
        return had.contains(index);
    }

    /** The place of the last step that was sent, or -1. */
    int furthest() {
        return had.isEmpty() ? -1 : had.last();
    }

    /** The last message; of those on one day the one with the latest deadline. */
    Optional<Sent> last() {
        return last(messages);
    }

    static Optional<Sent> last(List<Sent> messages) {
        return messages.stream()
                .filter(message -> message.kind().needsDebt())
                .max(Comparator.comparing(Sent::on)
                        .thenComparing(message -> message.respondBy().orElse(message.on()))
                        .thenComparing(Sent::step));
    }
}
