package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import java.util.Optional;

/**
 * How often a debtor is contacted at most; absent means no limit.
 *
 * @param daysBetweenMessages a message is possible on the day of the last one plus this
 * @param messagesPerWeek how many messages in any seven days
 * @param callsPerWeek how many calls in any seven days
 * @param brokenPromises how many promises may be broken before a person decides about the next one
 * @param ext the host's own additions
 */
public record Limits(
        Optional<Integer> daysBetweenMessages,
        Optional<Integer> messagesPerWeek,
        Optional<Integer> callsPerWeek,
        Optional<Integer> brokenPromises,
        Ext ext) {

    /** No limit. */
    public static final Limits NONE =
            new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Ext.NONE);

    /**
     * Makes limits.
     *
     * @param daysBetweenMessages days from one message to the next
     * @param messagesPerWeek messages in any seven days
     * @param callsPerWeek calls in any seven days
     * @return the limits
     */
    public static Limits of(int daysBetweenMessages, int messagesPerWeek, int callsPerWeek) {
        return new Limits(
                Optional.of(daysBetweenMessages),
                Optional.of(messagesPerWeek),
                Optional.of(callsPerWeek),
                Optional.empty(),
                Ext.NONE);
    }
}
