package dev.dunning.core.policy;

import dev.dunning.core.debtor.Channel;
import java.util.List;

/**
 * Where one more reminder could press: it stands in for the step behind it, so it is no sharper than that one and comes no
 * earlier; it comes once, in a light way that is known up to there, and leaves a week.
 */
final class HarsherReminder {

    private final String path;
    private final StepDocument step;
    private final PolicyDocument than;
    private final HarsherChannels channels;
    private final List<Harsher> points;

    HarsherReminder(
            String path, StepDocument step, PolicyDocument than, HarsherChannels channels, List<Harsher> points) {
        this.path = path;
        this.step = step;
        this.than = than;
        this.channels = channels;
        this.points = points;
    }

    void compare(List<StepDocument> ladder, int next) {
        List<StepDocument> behind = ladder.subList(next, ladder.size());
        int sure = (int)
                behind.stream().takeWhile(later -> !Pressure.isSure(later)).count();
        behind.stream()
                .limit(sure + 1L)
                .forEach(later -> new HarsherStep(path, step, later, channels, points).compare());
        forbid(
                "channels",
                isUnusual(ladder.subList(0, next + 1)),
                "goes out by a channel that is heavy or not used before");
        forbid("combine", step.combine() == Combine.ALL, "goes out in several ways at once");
        forbid("repeat", step.repeat().isPresent(), "comes more than once");
        forbid("respondWithin", step.respondWithin() < StepDocument.USUAL_DAYS, "leaves less than a week");
        forbid("costs", Pressure.asksMoney(step), "asks more than what is owed");
        forbid("kind", hurries(behind.get(0)), "would be followed at once by another step");
    }

    private boolean isUnusual(List<StepDocument> upToThere) {
        List<Channel> usual =
                upToThere.stream().flatMap(other -> other.channels().stream()).toList();
        return step.channels().stream().anyMatch(channel -> Pressure.isHeavy(channel) || !usual.contains(channel));
    }

    /** A demand waits for the deadline that the reminder prints; anything else may count from its day. */
    private static boolean hurries(StepDocument next) {
        return !next.kind().isDemand() && next.when().trigger() != Trigger.AFTER_RESPOND_BY;
    }

    private void forbid(String key, boolean isHarsher, String how) {
        if (isHarsher && !isTold(key)) {
            points.add(new Harsher(
                    path + "." + key,
                    "the reminder `" + step.id() + "`, which the policy `" + than.id() + "` does not have, " + how));
        }
    }

    private boolean isTold(String key) {
        return points.stream().anyMatch(point -> point.path().equals(path + "." + key));
    }
}
