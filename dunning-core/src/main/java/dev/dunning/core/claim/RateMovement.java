package dev.dunning.core.claim;

/** How a rate of interest follows its table. */
public enum RateMovement {
    /** Each day bears the rate of that day. */
    FLOATING,
    /** The rate of the first day stays until payment. */
    FIXED_AT_START
}
