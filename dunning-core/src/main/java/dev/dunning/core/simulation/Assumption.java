package dev.dunning.core.simulation;

import java.util.Optional;

/**
 * What a debtor is assumed to do, for people and programs to read.
 *
 * @param kind what
 * @param number which demand is paid, or how many instalments; absent where nothing is counted
 */
public record Assumption(Kind kind, Optional<Integer> number) {

    /** What a debtor can be assumed to do. */
    public enum Kind {
        /** Nothing at all. */
        NOTHING_PAID,
        /** Pays what a demand asks. */
        PAYS_AT,
        /** Agrees to a payment plan and pays all of it. */
        KEEPS_PLAN,
        /** Agrees to a payment plan and pays a part of it. */
        BREAKS_PLAN,
        /** A behaviour of the host's own. */
        OTHER
    }

    static Assumption of(Kind kind) {
        return new Assumption(kind, Optional.empty());
    }

    static Assumption of(Kind kind, int number) {
        return new Assumption(kind, Optional.of(number));
    }
}
