package dev.dunning.core.policy;

/** How the tiers of a fee work together. */
public enum TierMode {
    /** The highest tier reached alone. */
    SINGLE,
    /** Every tier reached adds its part. */
    ACCUMULATED
}
