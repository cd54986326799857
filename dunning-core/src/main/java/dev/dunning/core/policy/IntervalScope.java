package dev.dunning.core.policy;

/** For whom the days between messages count. */
public enum IntervalScope {
    /** For the debtor as a whole. */
    DEBTOR,
    /** For each invoice. */
    INVOICE
}
