package dev.dunning.core.receivable;

/** What an invoice charges. */
public enum Nature {
    /** Goods or services. */
    PRINCIPAL,
    /** Costs of collecting that were booked as an invoice; they bear no costs and no interest. */
    COSTS,
    /** Interest that was booked as an invoice; it bears no costs and no interest. */
    INTEREST
}
