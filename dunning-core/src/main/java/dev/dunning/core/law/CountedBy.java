package dev.dunning.core.law;

/** Which day decides the version of a rule that holds for an invoice. */
public enum CountedBy {
    /** The day itself: a new version also holds for what is already running. */
    DAY,
    /** The day on which the contract was concluded; where nobody said it, the day on which the invoice was issued. */
    CONTRACT,
    /** The due date of the invoice. */
    DUE
}
