package dev.dunning.core.reason;

/** What an alternative was about. */
public enum Subject {
    /** A step of the policy. */
    STEP,
    /** A channel of a step. */
    CHANNEL,
    /** An invoice or instalment. */
    INVOICE,
    /** A part of a claim that the policy asks for. */
    CLAIM
}
