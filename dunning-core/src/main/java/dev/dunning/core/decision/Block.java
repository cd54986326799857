package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that keeps an item from being chased.
 *
 * @param kind what sort of thing it is
 * @param reason what it is
 * @param until the first day on which it may be gone; absent when only a new fact can end it
 */
record Block(Kind kind, Reason reason, Optional<LocalDate> until) {

    enum Kind {
        /** There is nothing to chase, or not now. */
        NOTHING_TO_CHASE,
        /** Somebody paused it, or took it over. */
        HOLD,
        /** The debtor has a say in it: a dispute, a promise, a plan, or a little time. */
        AGREEMENT
    }

    static Block hold(Reason reason, Optional<LocalDate> until) {
        return new Block(Kind.HOLD, reason, until);
    }

    static Block agreement(Reason reason, Optional<LocalDate> until) {
        return new Block(Kind.AGREEMENT, reason, until);
    }

    static Block nothingToChase(Reason reason, Optional<LocalDate> until) {
        return new Block(Kind.NOTHING_TO_CHASE, reason, until);
    }

    /** Whether it stops something that would otherwise happen; otherwise there is simply nothing to chase. */
    boolean stops() {
        return kind != Kind.NOTHING_TO_CHASE;
    }
}
