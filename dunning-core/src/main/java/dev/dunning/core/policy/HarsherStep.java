package dev.dunning.core.policy;

import dev.dunning.core.notice.NoticeKind;
import java.util.List;

/** Where a step could be harsher than its counterpart in another policy. */
final class HarsherStep {

    private final String path;
    private final StepDocument step;
    private final StepDocument than;
    private final HarsherChannels channels;
    private final List<Harsher> points;

    HarsherStep(String path, StepDocument step, StepDocument than, HarsherChannels channels, List<Harsher> points) {
        this.path = path;
        this.step = step;
        this.than = than;
        this.channels = channels;
        this.points = points;
    }

    void compare() {
        when();
        manner();
    }

    /** Everything but the day. */
    void manner() {
        forbid("respondWithin", step.respondWithin() < than.respondWithin(), "leaves less time than");
        forbid("tone", step.tone().compareTo(than.tone()) > 0, "sounds sharper than");
        forbid("interest", step.interest() && !than.interest(), "asks interest, unlike");
        forbid("costs", step.costs() != StepCosts.NONE && step.costs() != than.costs(), "asks costs, unlike");
        forbid("fee", step.fee().isPresent() && !step.fee().equals(than.fee()), "asks another fee than");
        forbid("approval", !isApproved(), "needs less approval than");
        forbid("if", !step.condition().equals(than.condition()), "has another condition than");
        forbid("to", !step.to().equals(than.to()), "hands over to another than");
        forbid("repeat", isRepeatedMore(), "is repeated more than");
        forbid("repeat", !isRepeatedMore() && lasts(step) < lasts(than), "is repeated for fewer days than");
        forbid("offerPlan", step.offerPlan().isEmpty() && than.offerPlan().isPresent(), "offers no plan, unlike");
        forbid("offerPlan", offersLess(), "offers a plan that is tighter than that of");
        forbid("channels", channels.isHeavier(step, than), "uses a heavier channel than");
    }

    /** Days are named, so that nobody has to look them up in two policies. */
    private void when() {
        When when = step.when();
        When other = than.when();
        boolean isComparable = when.trigger() == other.trigger() && when.unit() == other.unit();
        boolean isEarlier =
                other.trigger() == Trigger.BEFORE_DUE ? when.count() > other.count() : when.count() < other.count();
        boolean givesUpLater = step.kind() == NoticeKind.WRITE_OFF && !when.equals(other);
        if (!isComparable || isEarlier || givesUpLater) {
            String how = isEarlier ? "comes earlier than" : "comes later than";
            points.add(new Harsher(
                    path + ".when",
                    "the step `" + step.id() + "` (" + when.words() + ") "
                            + (isComparable ? how : "cannot be compared with") + " the step `" + than.id() + "` ("
                            + other.words() + ")"));
        }
    }

    private void forbid(String key, boolean isHarsher, String how) {
        if (isHarsher) {
            points.add(new Harsher(
                    path + "." + key, "the step `" + step.id() + "` " + how + " the step `" + than.id() + "`"));
        }
    }

    private boolean isApproved() {
        return step.approval().equals(than.approval())
                || step.approval().equals(Approval.ALWAYS)
                || than.approval().equals(Approval.NEVER);
    }

    private boolean isRepeatedMore() {
        return step.repeat()
                .filter(again -> than.repeat()
                        .filter(other -> again.every() >= other.every() && again.times() <= other.times())
                        .isEmpty())
                .isPresent();
    }

    /** Days from the first time to the last: what follows waits for it. */
    private static long lasts(StepDocument step) {
        return step.repeat()
                .map(again -> (long) again.every() * (again.times() - 1))
                .orElse(0L);
    }

    private boolean offersLess() {
        return step.offerPlan()
                .filter(plan -> than.offerPlan()
                        .filter(other -> !plan.isNoTighterThan(other))
                        .isPresent())
                .isPresent();
    }
}
