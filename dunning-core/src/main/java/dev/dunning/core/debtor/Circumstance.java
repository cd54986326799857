package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A circumstance and when it holds.
 *
 * @param kind which one
 * @param from first day, inclusive; absent means always so far
 * @param until last day, inclusive; absent means until further notice
 * @param ext the host's own additions
 */
public record Circumstance(CircumstanceKind kind, Optional<LocalDate> from, Optional<LocalDate> until, Ext ext) {

    /**
     * Tells whether the circumstance holds on a day.
     *
     * @param day the day
     * @return true when the day lies between the first and the last day, both inclusive
     */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
