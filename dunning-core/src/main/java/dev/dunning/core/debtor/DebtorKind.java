package dev.dunning.core.debtor;

/** What the law calls the one who owes. */
public enum DebtorKind {
    /** A natural person outside business. */
    CONSUMER,
    /** A natural person in business. */
    SOLE_TRADER,
    /** A legal person in business. */
    BUSINESS,
    /** The state, or a body that is governed by public law. */
    PUBLIC_BODY;

    /**
     * Tells whether a human being owes the money personally.
     *
     * @return true for {@link #CONSUMER} and {@link #SOLE_TRADER}
     */
    public boolean isNaturalPerson() {
        return this == CONSUMER || this == SOLE_TRADER;
    }
}
