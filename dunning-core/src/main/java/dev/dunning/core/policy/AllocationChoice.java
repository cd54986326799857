package dev.dunning.core.policy;

/** In which order a payment is booked. */
public enum AllocationChoice {
    /** In the order of the law. */
    LAW,
    /** On the principal first, for hosts that do not book costs. */
    PRINCIPAL_FIRST
}
