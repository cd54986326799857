package dev.dunning.core.debtor;

/** What a contact does for the debtor. */
public enum ContactRole {
    /** Pays the bills. */
    PAYABLES,
    /** Decides. */
    DECIDER,
    /** Administers the debtor's money by order of a court. */
    ADMINISTRATOR,
    /** Counsels the debtor about debts. */
    COUNSELLOR,
    /** Winds up the debtor's estate. */
    LIQUIDATOR
}
