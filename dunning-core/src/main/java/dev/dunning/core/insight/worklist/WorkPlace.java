package dev.dunning.core.insight.worklist;

/** Which share of the capacity a place on a worklist belongs to. */
public enum WorkPlace {
    /** Where a contact brings most. */
    SCORE,
    /** Whoever waited longest, whatever the amount. */
    WAITED,
    /** Whoever cannot pay and can be helped. */
    HELP
}
