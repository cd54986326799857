package dev.dunning.core.insight.worklist;

import dev.dunning.core.reason.Reason;

/** Why a debtor is not on a worklist. */
public enum LeftOut {
    /** Nothing is open. */
    SETTLED(Reason.of("everything-is-paid"), false),
    /** What is open is not overdue, as far as payments are known. */
    NOTHING_OVERDUE(Reason.of("nothing-is-overdue"), false),
    /** A dispute, a promise, a plan or a pause stops it. */
    ON_HOLD(Reason.of("work-is-on-hold"), true),
    /** Has died, is insolvent, or is spoken for by somebody else. */
    SPOKEN_FOR(Reason.of("debtor-is-spoken-for"), true),
    /** A direct debit or a partner collects it. */
    COLLECTED_OTHERWISE(Reason.of("claim-is-collected-otherwise"), true),
    /** Less is open than the house rules ask for. */
    TOO_SMALL(Reason.of("claim-is-too-small-for-work"), true),
    /** Law or house rules allow no contact today. */
    TOO_SOON(Reason.of("contact-is-too-soon"), true),
    /** A message gave time that has not run out. */
    TERM_RUNS(Reason.of("given-time-still-runs"), true),
    /** A message goes out today without anybody's help. */
    MESSAGE_GOES_OUT(Reason.of("message-goes-out-by-itself"), true),
    /** Pays as regularly as a clock, and the day has not come. */
    EXPECTED_LATER(Reason.of("regular-payer-is-left-alone"), true),
    /** There is no address, no number and no consent that would do. */
    NOT_REACHABLE(Reason.of("nobody-knows-how-to-reach"), true),
    /** No desk takes such work. */
    NO_DESK(Reason.of("no-desk-takes-this"), true),
    /** The day is full. */
    BEYOND_CAPACITY(Reason.of("day-is-full"), true),
    /** The dossier has faults. */
    UNDECIDABLE(Reason.of("dossier-cannot-be-decided"), true);

    private final Reason reason;
    private final boolean mayComeBack;

    LeftOut(Reason reason, boolean mayComeBack) {
        this.reason = reason;
        this.mayComeBack = mayComeBack;
    }

    /**
     * Words it.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Whether something is overdue, so that the debtor may stand on the list of a later day. */
    boolean mayComeBack() {
        return mayComeBack;
    }
}
