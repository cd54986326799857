package dev.dunning.core.notice;

/** What a step does; texts and legal effect hang on this, never on a step's id. */
public enum NoticeKind {
    /** A friendly note before the due date. */
    COURTESY(Tone.WARM),
    /** A request to pay what is overdue. */
    REMINDER(Tone.NEUTRAL),
    /** The notice that a law demands before costs may be asked. */
    STATUTORY_NOTICE(Tone.FIRM),
    /** The last letter of the creditor. */
    FINAL_NOTICE(Tone.FORMAL),
    /** Tells that somebody else collects from now on. */
    HAND_OVER(Tone.FORMAL),
    /** A telephone call. */
    CALL(Tone.NEUTRAL),
    /** Asks how things are, without a word on money. */
    CHECK_IN(Tone.WARM),
    /** A statement of account. */
    STATEMENT(Tone.NEUTRAL),
    /** Sends a copy of the invoice. */
    SEND_COPY(Tone.WARM),
    /** Proposes to pay in parts. */
    PLAN_PROPOSAL(Tone.WARM),
    /** Confirms a payment plan. */
    PLAN_CONFIRMATION(Tone.WARM),
    /** Tells that an instalment of a plan was missed. */
    PLAN_BREACH(Tone.FIRM),
    /** Confirms a promise to pay. */
    PROMISE_CONFIRMATION(Tone.WARM),
    /** Acknowledges a dispute. */
    DISPUTE_ACKNOWLEDGEMENT(Tone.NEUTRAL),
    /** Stops deliveries. */
    STOP_SUPPLY(Tone.FORMAL),
    /** Gives the claim up. */
    WRITE_OFF(Tone.NEUTRAL),
    /** Thanks for a payment. */
    THANK_YOU(Tone.WARM),
    /** Repairs the relation by telephone after a hard case was paid. */
    REPAIR_CALL(Tone.WARM);

    private final Tone usual;

    NoticeKind(Tone usual) {
        this.usual = usual;
    }

    /**
     * Gives the tone of a step that names none.
     *
     * @return the usual tone
     */
    public Tone usualTone() {
        return usual;
    }

    /**
     * Tells whether such a message asks for money, so that it is only possible while a debt is open.
     *
     * @return false for thanks, repair and check-in
     */
    public boolean needsDebt() {
        return this != THANK_YOU && this != REPAIR_CALL && this != CHECK_IN;
    }

    /**
     * Tells whether such a message demands payment of what is overdue.
     *
     * @return true for reminders, statutory and final notices and the hand-over
     */
    public boolean isDemand() {
        return this == REMINDER || this == STATUTORY_NOTICE || this == FINAL_NOTICE || this == HAND_OVER;
    }
}
