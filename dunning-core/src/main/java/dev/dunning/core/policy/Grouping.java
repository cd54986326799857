package dev.dunning.core.policy;

/** How invoices are put together. */
public enum Grouping {
    /** One notice that lists every overdue invoice. */
    DEBTOR,
    /** One notice for each step. */
    STEP,
    /** One notice for each invoice. */
    INVOICE
}
