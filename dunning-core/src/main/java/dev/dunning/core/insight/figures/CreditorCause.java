package dev.dunning.core.insight.figures;

/** Why an invoice is paid late through no fault of the debtor. */
public enum CreditorCause {
    /** It reached the debtor more than a week after its date. */
    SENT_LATE,
    /** A message came back. */
    WRONG_ADDRESS,
    /** It is late and names no order, although other invoices of this debtor do. */
    ORDER_NUMBER_MISSING,
    /** The debtor said that it was never received, so that a copy was needed. */
    COPY_ASKED,
    /** It was disputed, and credited at least in part after that. */
    MISTAKE
}
