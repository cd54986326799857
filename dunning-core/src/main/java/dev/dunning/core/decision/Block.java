package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that keeps an item from being chased.
 *
 * @param reason what it is
 * @param until the first day on which it may be gone; absent when only a new fact can end it
 * @param stops whether it stops something that would otherwise happen, as a pause does; otherwise there is simply
 *     nothing to chase
 */
record Block(Reason reason, Optional<LocalDate> until, boolean stops) {

    static Block pause(Reason reason, Optional<LocalDate> until) {
        return new Block(reason, until, true);
    }

    static Block nothingToChase(Reason reason, Optional<LocalDate> until) {
        return new Block(reason, until, false);
    }
}
