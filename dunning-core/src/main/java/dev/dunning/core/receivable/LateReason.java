package dev.dunning.core.receivable;

/** What a debtor says about paying late. */
public enum LateReason {
    /** Forgot. */
    FORGOT,
    /** Something went wrong in the debtor's office. */
    ADMIN_ERROR,
    /** Never received the invoice. */
    NOT_RECEIVED,
    /** Says it was paid. */
    PAID_ALREADY,
    /** Does not agree. */
    DISAGREES,
    /** Cannot pay. */
    HARDSHIP,
    /** Will not pay. */
    REFUSES,
    /** Something else. */
    OTHER
}
