package dev.dunning.core.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An alternative that was considered and not chosen, with all its reasons.
 *
 * @param subject what it was about
 * @param id which step, channel, invoice or part
 * @param reasons why not, all of them
 * @param until the first day on which it may become possible; absent when only a new fact can change it
 */
public record Rejected(Subject subject, String id, List<Reason> reasons, Optional<LocalDate> until) {

    /** Copies the reasons. */
    public Rejected {
        reasons = List.copyOf(reasons);
    }

    /**
     * Makes an alternative that only a new fact can make possible.
     *
     * @param subject what it was about
     * @param id which one
     * @param reasons why not
     * @return the rejected alternative
     */
    public static Rejected of(Subject subject, String id, List<Reason> reasons) {
        return new Rejected(subject, id, reasons, Optional.empty());
    }
}
