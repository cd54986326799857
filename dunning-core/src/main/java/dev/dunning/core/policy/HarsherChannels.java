package dev.dunning.core.policy;

import dev.dunning.core.debtor.Channel;
import java.util.List;

/** Whether a step could go out by a heavier channel than its counterpart, whichever of them can be used that day. */
final class HarsherChannels {

    private final PolicyDocument policy;
    private final PolicyDocument than;

    HarsherChannels(PolicyDocument policy, PolicyDocument than) {
        this.policy = policy;
        this.than = than;
    }

    boolean isHeavier(StepDocument step, StepDocument other) {
        List<Channel> heavy = step.channels().stream().filter(Pressure::isHeavy).toList();
        if (step.combine() == Combine.ALL) {
            return other.combine() != Combine.ALL || !other.channels().containsAll(step.channels());
        }
        if (other.combine() == Combine.ALL) {
            return !other.channels().containsAll(heavy);
        }
        if (step.combine() == Combine.FIRST_AVAILABLE && other.combine() == Combine.FIRST_AVAILABLE) {
            return heavy.stream().anyMatch(channel -> isPreferred(channel, step.channels(), other.channels()));
        }
        return !heavy.isEmpty() && !isTheSameChoice(step, other);
    }

    /** Whatever the other tries first must have been tried here too. */
    private static boolean isPreferred(Channel channel, List<Channel> mine, List<Channel> others) {
        int place = others.indexOf(channel);
        return place < 0 || !mine.subList(0, mine.indexOf(channel)).containsAll(others.subList(0, place));
    }

    /** What is chosen by earlier messages is the same only where these go out in the same way. */
    private boolean isTheSameChoice(StepDocument step, StepDocument other) {
        return step.combine() == other.combine()
                && step.channels().equals(other.channels())
                && (step.combine() == Combine.CHEAPEST || ways(policy).equals(ways(than)));
    }

    private static List<List<Object>> ways(PolicyDocument policy) {
        return policy.steps().stream()
                .map(step -> List.<Object>of(step.kind(), step.channels(), step.combine()))
                .toList();
    }
}
