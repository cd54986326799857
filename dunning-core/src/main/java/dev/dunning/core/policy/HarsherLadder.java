package dev.dunning.core.policy;

import dev.dunning.core.notice.NoticeKind;
import java.util.List;
import java.util.Set;

/**
 * Where a policy could be harsher than another: it presses on a debtor with the same steps in the same order, none earlier,
 * shorter, dearer or sharper. It may end earlier, remind once more in between, and be friendly as often as it likes. What
 * cannot be compared counts as harsher.
 */
final class HarsherLadder {

    private static final Set<NoticeKind> PRESSING = Set.of(
            NoticeKind.REMINDER,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.HAND_OVER,
            NoticeKind.CALL,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.PLAN_BREACH);
    private static final Set<Trigger> AFTER_A_MESSAGE = Set.of(Trigger.AFTER_RESPOND_BY, Trigger.AFTER_PREVIOUS_STEP);

    private final PolicyDocument policy;
    private final PolicyDocument than;
    private final List<Harsher> points;

    HarsherLadder(PolicyDocument policy, PolicyDocument than, List<Harsher> points) {
        this.policy = policy;
        this.than = than;
        this.points = points;
    }

    void compare() {
        List<StepDocument> ladder =
                than.steps().stream().filter(HarsherLadder::isPressing).toList();
        int met = 0;
        for (int i = 0; i < policy.steps().size(); i++) {
            StepDocument step = policy.steps().get(i);
            boolean pairs = met < ladder.size() && ladder.get(met).kind() == step.kind();
            if (isPressing(step) && !(met > 0 && isOneMoreReminder(step, i, ladder, met))) {
                if (pairs) {
                    new HarsherStep("steps[" + i + "]", step, ladder.get(met), points).compare();
                    met++;
                } else {
                    unpaired("steps[" + i + "]", step);
                }
            }
        }
    }

    /** A reminder that waits for an earlier message, and after which everything still comes in its order. */
    private boolean isOneMoreReminder(StepDocument step, int place, List<StepDocument> ladder, int met) {
        long reminders = policy.steps().stream()
                .skip(place)
                .filter(later -> later.kind() == NoticeKind.REMINDER)
                .count();
        long asked = ladder.stream()
                .skip(met)
                .filter(later -> later.kind() == NoticeKind.REMINDER)
                .count();
        return step.kind() == NoticeKind.REMINDER
                && reminders > asked
                && AFTER_A_MESSAGE.contains(step.when().trigger())
                && step.costs() == StepCosts.NONE
                && !step.interest()
                && step.fee().isEmpty();
    }

    private void unpaired(String path, StepDocument step) {
        points.add(new Harsher(
                path,
                "the step `" + step.id() + "` has no counterpart in the same place of the policy `" + than.id() + "`"));
    }

    private static boolean isPressing(StepDocument step) {
        return PRESSING.contains(step.kind());
    }
}
