package dev.dunning.core.policy;

import dev.dunning.core.money.Money;
import java.util.List;
import java.util.Optional;

/** Where the conventions and limits of a policy could be harsher than those of another. */
final class HarsherLimits {

    private final PolicyDocument policy;
    private final PolicyDocument than;
    private final List<Harsher> points;

    HarsherLimits(PolicyDocument policy, PolicyDocument than, List<Harsher> points) {
        this.policy = policy;
        this.than = than;
        this.points = points;
    }

    void compare() {
        Conventions mine = policy.conventions();
        Conventions other = than.conventions();
        Limits limits = policy.limits();
        Limits others = than.limits();
        forbid("conventions", !mine.equals(withMine(other, mine)), "differs in its conventions from");
        forbid(
                "conventions",
                mine.transitDays() < other.transitDays()
                        || mine.cureDays() < other.cureDays()
                        || mine.respiteDays() < other.respiteDays()
                        || isLess(mine.minimumBalance(), other.minimumBalance()),
                "waits less than");
        forbid(
                "limits.daysBetweenMessages",
                isLess(limits.daysBetweenMessages(), others.daysBetweenMessages()),
                "leaves less time between messages than");
        forbid(
                "limits.messagesPerWeek",
                isMore(limits.messagesPerWeek(), others.messagesPerWeek()),
                "allows more messages a week than");
        forbid("limits.callsPerWeek", isMore(limits.callsPerWeek(), others.callsPerWeek()), "allows more calls than");
        forbid(
                "limits.brokenPromises",
                isMore(others.brokenPromises(), limits.brokenPromises()),
                "believes fewer promises than");
        forbid("adopt", !policy.adopt().equals(than.adopt()), "takes in old invoices in another way than");
    }

    /** What may be gentler is taken from this policy, so that only the rest is compared. */
    private static Conventions withMine(Conventions other, Conventions mine) {
        return new Conventions(
                other.firstDay(),
                other.catchUp(),
                other.grouping(),
                other.intervalScope(),
                other.credits(),
                other.allocation(),
                mine.minimumBalance(),
                mine.transitDays(),
                other.heldDays(),
                mine.cureDays(),
                mine.respiteDays(),
                mine.ext());
    }

    private void forbid(String path, boolean isHarsher, String how) {
        if (isHarsher) {
            points.add(
                    new Harsher(path, "the policy `" + policy.id() + "` " + how + " the policy `" + than.id() + "`"));
        }
    }

    /** Amounts in two currencies cannot be compared. */
    private static boolean isLess(Money mine, Money other) {
        return !mine.currency().equals(other.currency()) || mine.compareTo(other) < 0;
    }

    private static boolean isLess(Optional<Integer> mine, Optional<Integer> other) {
        return other.isPresent() && mine.filter(count -> count >= other.get()).isEmpty();
    }

    private static boolean isMore(Optional<Integer> mine, Optional<Integer> other) {
        return other.isPresent() && mine.filter(count -> count <= other.get()).isEmpty();
    }
}
