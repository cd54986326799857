package dev.dunning.core.policy;

/** What happens with credit notes and payments on account. */
public enum Credits {
    /** They are set off against what is open. */
    NET,
    /** They are listed, not set off. */
    LIST,
    /** They play no part. */
    IGNORE
}
