package dev.dunning.core.debtor;

/** Something in a debtor's life that stops automation. */
public enum CircumstanceKind {
    /** Needs more care than others. */
    VULNERABLE,
    /** Has died. */
    DECEASED,
    /** Is insolvent. */
    INSOLVENT,
    /** Is being helped with debts. */
    DEBT_COUNSELLING,
    /** Is spoken for by somebody else. */
    REPRESENTED,
    /** Cannot pay. */
    HARDSHIP
}
