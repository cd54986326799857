package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.util.List;

/**
 * Notices that could go out, and what was considered beside them.
 *
 * @param notices what is proposed; empty when no channel is left
 * @param because what speaks for it
 * @param rejected what was considered and not chosen
 */
record Plan(List<Notice> notices, List<Reason> because, List<Rejected> rejected) {

    Plan {
        notices = List.copyOf(notices);
        because = List.copyOf(because);
        rejected = List.copyOf(rejected);
    }
}
