package dev.dunning.core.insight.history;

/** Why habit says nothing about when an invoice will be paid. */
public enum Obstacle {
    /** It is in dispute. */
    DISPUTED,
    /** It is on hold. */
    HELD,
    /** Somebody else acts for the debtor, see {@link SpokenFor}. */
    SPOKEN_FOR
}
