package dev.dunning.core.decision;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which steps of the ladder an item has had, and when. */
final class SentSteps {

    /** What never belongs to a ladder, where a policy does not know the step. */
    private static final Set<NoticeKind> BESIDE = EnumSet.of(
            NoticeKind.SEND_COPY,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.PLAN_BREACH,
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT,
            NoticeKind.THANK_YOU,
            NoticeKind.REPAIR_CALL,
            NoticeKind.CHECK_IN);

    private final PolicyDocument policy;
    private final List<Sent> messages = new ArrayList<>();
    private final TreeMap<Integer, TreeSet<LocalDate>> had = new TreeMap<>();

    /** The house rules of the item, and those of the debtor, by which answers are given. */
    SentSteps(PolicyDocument policy, PolicyDocument answers, List<Sent> own) {
        this.policy = policy;
        own.stream().filter(sent -> !isAnswer(answers, sent)).forEach(this::count);
    }

    private boolean isAnswer(PolicyDocument answers, Sent sent) {
        return policy.step(sent.step()).isEmpty()
                && answers.step(sent.step())
                        .filter(step -> step.when().trigger().isAnswer())
                        .isPresent();
    }

    /** A step that the policy does not know counts by its kind, each time for one more step of that kind. */
    private void count(Sent message) {
        int index = indexOf(message.step());
        if (index >= 0 ? isOnLadder(index) : !BESIDE.contains(message.kind())) {
            messages.add(message);
            int step = index >= 0 ? index : firstOfItsKind(message);
            if (step >= 0) {
                had.computeIfAbsent(step, key -> new TreeSet<>()).add(message.on());
            }
        }
    }

    private int indexOf(String step) {
        List<StepDocument> steps = policy.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOnLadder(int index) {
        return !policy.steps().get(index).when().trigger().isAnswer();
    }

    /** The first step of a kind that was not sent on an earlier day, else the last one, which then came once more. */
    private int firstOfItsKind(Sent message) {
        List<StepDocument> steps = policy.steps();
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == message.kind() && isOnLadder(i)) {
                last = i;
                if (!had.containsKey(i) || !had.get(i).first().isBefore(message.on())) {
                    return i;
                }
            }
        }
        return last;
    }

    boolean contains(int index) {
        return had.containsKey(index);
    }

    /** On how many days a step went out. */
    int times(int index) {
        return had.getOrDefault(index, new TreeSet<>()).size();
    }

    /** The last day on which a step went out. */
    Optional<LocalDate> lastDay(int index) {
        return Optional.ofNullable(had.get(index)).map(TreeSet::last);
    }

    /** The place of the last step that was sent, or -1. */
    int furthest() {
        return had.isEmpty() ? -1 : had.lastKey();
    }

    /** The last message of the ladder that needs a debt; of those on one day the one with the latest deadline. */
    Optional<Sent> last() {
        return last(messages);
    }

    /** The messages of the ladder on the day of the last one. */
    Stream<Sent> lastDay() {
        return last().stream()
                .flatMap(last -> messages.stream()
                        .filter(message ->
                                message.on().equals(last.on()) && message.kind().needsDebt()));
    }

    static Optional<Sent> last(List<Sent> messages) {
        return messages.stream()
                .filter(message -> message.kind().needsDebt())
                .max(Comparator.comparing(Sent::on)
                        .thenComparing(message -> message.respondBy().orElse(message.on()))
                        .thenComparing(Sent::step));
    }
}
