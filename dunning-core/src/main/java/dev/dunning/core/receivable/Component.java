package dev.dunning.core.receivable;

/** A part of a claim. */
public enum Component {
    /** What was sold. */
    PRINCIPAL,
    /** Interest for the delay. */
    INTEREST,
    /** Costs of collecting. */
    COSTS
}
