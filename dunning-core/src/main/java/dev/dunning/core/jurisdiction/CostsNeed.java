package dev.dunning.core.jurisdiction;

/** What costs of collecting ask for before they are owed. */
enum CostsNeed {
    /** Nothing: they are owed with default. */
    NOTHING(false, false),
    /** A clause in the contract. */
    CLAUSE(true, false),
    /** The statutory notice. */
    NOTICE(false, true),
    /** Both. */
    NOTICE_AND_CLAUSE(true, true);

    private final boolean clause;
    private final boolean notice;

    CostsNeed(boolean clause, boolean notice) {
        this.clause = clause;
        this.notice = notice;
    }

    boolean clause() {
        return clause;
    }

    boolean notice() {
        return notice;
    }
}
