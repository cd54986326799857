package dev.dunning.core.policy;

/** What a step waits for; the word carries the direction, the number is never negative. */
public enum Trigger {
    /** So many days before the due date, and only until it. */
    BEFORE_DUE,
    /** So long after the due date. */
    AFTER_DUE,
    /** So long after the date of the invoice. */
    AFTER_ISSUE,
    /** The end of the month of the due date plus so many days. */
    END_OF_MONTH_AFTER_DUE,
    /** So long after the last notice was sent. */
    AFTER_PREVIOUS_STEP,
    /** So long after the deadline that the last notice printed. */
    AFTER_RESPOND_BY,
    /** So long after the last overdue item was closed. */
    AFTER_PAID,
    /** So long after a promise was given. */
    AFTER_PROMISED,
    /** So long after the last day of a promise that was not kept. */
    AFTER_PROMISE_BROKEN,
    /** So long after a plan was agreed. */
    AFTER_PLAN_AGREED,
    /** So long after an instalment of a plan was missed. */
    AFTER_PLAN_BROKEN,
    /** So long after a dispute was raised. */
    AFTER_DISPUTED,
    /** So long after somebody spoke with the debtor, or the debtor gave a reason. */
    AFTER_CONTACT;

    /**
     * Tells whether it waits for something that the debtor does. Such a step stands beside the ladder: it answers each
     * occasion once and never moves the steps that follow.
     *
     * @return true for payments, promises, plans, disputes and conversations
     */
    public boolean isAnswer() {
        return compareTo(AFTER_PAID) >= 0;
    }

    /**
     * Tells whether it waits for an earlier notice.
     *
     * @return true for the previous step and the deadline it printed
     */
    public boolean isAnchoredOnNotice() {
        return this == AFTER_PREVIOUS_STEP || this == AFTER_RESPOND_BY;
    }
}
