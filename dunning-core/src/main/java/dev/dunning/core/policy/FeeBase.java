package dev.dunning.core.policy;

/** What a percentage is taken of. */
public enum FeeBase {
    /** The open principal. */
    PRINCIPAL,
    /** Everything that is open. */
    BALANCE
}
