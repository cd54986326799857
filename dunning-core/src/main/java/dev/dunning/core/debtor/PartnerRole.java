package dev.dunning.core.debtor;

/** Who may take over a claim. */
public enum PartnerRole {
    /** Collects for others. */
    COLLECTION_AGENCY,
    /** Serves and enforces. */
    BAILIFF,
    /** Goes to law. */
    LAWYER
}
