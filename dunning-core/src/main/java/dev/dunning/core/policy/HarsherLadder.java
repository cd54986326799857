package dev.dunning.core.policy;

import dev.dunning.core.notice.NoticeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a ladder could be harsher than another: it presses on a debtor with the same steps in the same order, none earlier,
 * shorter, dearer or sharper. It may end earlier, remind once more in between, and be friendly once more in between. What
 * cannot be compared counts as harsher.
 */
final class HarsherLadder {

    private final PolicyDocument policy;
    private final PolicyDocument than;
    private final HarsherChannels channels;
    private final List<Harsher> points;
    private final List<StepDocument> ladder;
    private final List<Integer> notes = new ArrayList<>();
    private boolean remindedOnceMore;
    private boolean isApart;
    private int met;

    HarsherLadder(PolicyDocument policy, PolicyDocument than, List<Harsher> points) {
        this.policy = policy;
        this.than = than;
        this.channels = new HarsherChannels(policy, than);
        this.points = points;
        this.ladder = than.steps().stream().filter(HarsherLadder::isPressing).toList();
    }

    void compare() {
        for (int i = 0; i < policy.steps().size(); i++) {
            StepDocument step = policy.steps().get(i);
            if (isPressing(step)) {
                pressing(i, step);
            } else if (!Pressure.isAnswer(step)) {
                notes.add(i);
            }
        }
        if (!isApart) {
            new HarsherNotes(policy, than, points).compare(notes, met, true);
            keepsWriteOff();
        }
    }

    private void pressing(int place, StepDocument step) {
        String path = "steps[" + place + "]";
        if (isOneMoreReminder(step, place)) {
            new HarsherReminder(path, step, than, channels, points).compare(ladder, met);
            remindedOnceMore = true;
        } else if (met < ladder.size() && ladder.get(met).kind() == step.kind()) {
            named(path, step, ladder.get(met));
            new HarsherStep(path, step, ladder.get(met), channels, points).compare();
            new HarsherNotes(policy, than, points).compare(notes, met, false);
            notes.clear();
            remindedOnceMore = false;
            met++;
        } else {
            isApart = true;
            points.add(new Harsher(
                    path,
                    "the step `" + step.id() + "` has no counterpart in the same place of the policy `" + than.id()
                            + "`"));
        }
    }

    /** One more reminder before a step, after which everything still comes in its order. */
    private boolean isOneMoreReminder(StepDocument step, int place) {
        long reminders = policy.steps().stream()
                .skip(place)
                .filter(later -> isPressing(later) && later.kind() == NoticeKind.REMINDER)
                .count();
        long asked = ladder.stream()
                .skip(met)
                .filter(later -> later.kind() == NoticeKind.REMINDER)
                .count();
        return step.kind() == NoticeKind.REMINDER
                && reminders > asked
                && !remindedOnceMore
                && met > 0
                && met < ladder.size()
                && ladder.get(met - 1).kind() == NoticeKind.REMINDER
                && than.step(step.id()).isEmpty();
    }

    /** A message that was sent takes the step of its name, and everything before that is over. */
    private void named(String path, StepDocument step, StepDocument other) {
        boolean isRenamed = !step.id().equals(other.id());
        if (isRenamed && (than.step(step.id()).isPresent() || other.repeat().isPresent())) {
            points.add(new Harsher(
                    path + ".id", "the step `" + step.id() + "` stands where the step `" + other.id() + "` stood"));
        }
    }

    private void keepsWriteOff() {
        long mine = policy.steps().stream()
                .filter(step -> step.kind() == NoticeKind.WRITE_OFF)
                .count();
        ladder.stream()
                .filter(step -> step.kind() == NoticeKind.WRITE_OFF)
                .skip(mine)
                .findFirst()
                .ifPresent(step -> points.add(
                        new Harsher("steps", "the step `" + step.id() + "` of `" + than.id() + "` is left out")));
    }

    static boolean isPressing(StepDocument step) {
        return !Pressure.isAnswer(step) && !Pressure.isNote(step);
    }
}
