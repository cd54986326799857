package dev.dunning.core.policy;

/** What a step does with several channels. */
public enum Combine {
    /** Uses the first one that can be used, in the order of the policy. */
    FIRST_AVAILABLE,
    /** Uses all that can be used. */
    ALL,
    /** After a message that stayed without an answer, prefers a channel that was not tried last. */
    VARIED,
    /** Prefers the channel by which messages were read, answered or followed by a payment most often. */
    PROVEN,
    /** Prefers the channel that costs the creditor least. */
    CHEAPEST
}
