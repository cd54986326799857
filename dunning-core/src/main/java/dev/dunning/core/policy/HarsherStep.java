package dev.dunning.core.policy;

import dev.dunning.core.debtor.Channel;
import java.util.List;
import java.util.Set;

/** Where a step could be harsher than its counterpart in another policy. */
final class HarsherStep {

    private static final Set<Channel> HEAVY =
            Set.of(Channel.REGISTERED_EMAIL, Channel.REGISTERED_LETTER, Channel.VOICE, Channel.PHONE);

    private final String path;
    private final StepDocument step;
    private final StepDocument than;
    private final List<Harsher> points;

    HarsherStep(String path, StepDocument step, StepDocument than, List<Harsher> points) {
        this.path = path;
        this.step = step;
        this.than = than;
        this.points = points;
    }

    void compare() {
        when();
        forbid("respondWithin", step.respondWithin() < than.respondWithin(), "leaves less time than");
        forbid("tone", step.tone().compareTo(than.tone()) > 0, "sounds sharper than");
        forbid("interest", step.interest() && !than.interest(), "asks interest, unlike");
        forbid("costs", step.costs() != StepCosts.NONE && step.costs() != than.costs(), "asks costs, unlike");
        forbid("fee", step.fee().isPresent() && !step.fee().equals(than.fee()), "asks another fee than");
        forbid("approval", !isApproved(), "needs less approval than");
        forbid("if", !step.condition().equals(than.condition()), "has another condition than");
        forbid("to", !step.to().equals(than.to()), "hands over to another than");
        forbid("repeat", isRepeatedMore(), "is repeated more than");
        forbid("offerPlan", step.offerPlan().isEmpty() && than.offerPlan().isPresent(), "offers no plan, unlike");
        forbid("channels", isHeavier(), "uses a heavier channel than");
    }

    /** Days are named, so that nobody has to look them up in two policies. */
    private void when() {
        When when = step.when();
        When other = than.when();
        boolean isComparable = when.trigger() == other.trigger() && when.unit() == other.unit();
        if (!isComparable || when.count() < other.count()) {
            points.add(new Harsher(
                    path + ".when",
                    "the step `" + step.id() + "` (" + when.words() + ") "
                            + (isComparable ? "comes earlier than" : "cannot be compared with") + " the step `"
                            + than.id() + "` (" + other.words() + ")"));
        }
    }

    private void forbid(String key, boolean isHarsher, String how) {
        if (isHarsher) {
            points.add(new Harsher(
                    path + "." + key, "the step `" + step.id() + "` " + how + " the step `" + than.id() + "`"));
        }
    }

    private boolean isApproved() {
        return step.approval().equals(than.approval()) || step.approval().equals(Approval.ALWAYS);
    }

    private boolean isRepeatedMore() {
        return step.repeat()
                .filter(again -> than.repeat()
                        .filter(other -> again.every() >= other.every() && again.times() <= other.times())
                        .isEmpty())
                .isPresent();
    }

    private boolean isHeavier() {
        List<Channel> known = than.channels();
        boolean newHeavy =
                step.channels().stream().anyMatch(channel -> HEAVY.contains(channel) && !known.contains(channel));
        return newHeavy || (step.combine() == Combine.ALL && than.combine() != Combine.ALL);
    }
}
