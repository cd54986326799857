package dev.dunning.core.jurisdiction;

import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** What a guard says to a proposal. */
public sealed interface Verdict {

    /** The guard has nothing against it. */
    Verdict ALLOWED = new Allowed();

    /** Which part of a proposal is forbidden. */
    enum Part {
        /** The message as a whole. */
        NOTICE,
        /** Its channel. */
        CHANNEL,
        /** The interest in it. */
        INTEREST,
        /** The costs in it. */
        COSTS,
        /** What the message itself costs. */
        FEE
    }

    /** Nothing is forbidden. */
    record Allowed() implements Verdict {}

    /**
     * Something is forbidden.
     *
     * @param part what is forbidden
     * @param reason why
     * @param until the first day on which it may be allowed; absent when only a new fact can change it
     */
    record Forbidden(Part part, Reason reason, Optional<LocalDate> until) implements Verdict {}

    /**
     * Forbids something until a new fact comes.
     *
     * @param part what is forbidden
     * @param reason why
     * @return the verdict
     */
    static Verdict forbid(Part part, Reason reason) {
        return new Forbidden(part, reason, Optional.empty());
    }

    /**
     * Forbids something before a day.
     *
     * @param part what is forbidden
     * @param reason why
     * @param until the first day on which it may be allowed
     * @return the verdict
     */
    static Verdict forbid(Part part, Reason reason, LocalDate until) {
        return new Forbidden(part, reason, Optional.of(until));
    }
}
