package dev.dunning.core.decision;

import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * Something is to be sent, or to be approved.
 *
 * @param debtor the host's own id
 * @param on the day it was made for
 * @param notices at least one
 * @param why the reasons
 */
public record Act(String debtor, LocalDate on, List<Notice> notices, Explanation why) implements Decision {

    /**
     * Copies the notices.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Act {
        notices = List.copyOf(notices);
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("an act has at least one notice, found none");
        }
    }

    /**
     * Gives what a host stores after it has sent everything that can go out.
     *
     * @return one event for each message
     */
    public List<DunningEvent.Sent> sent() {
        return notices.stream()
                .filter(Notice::isSendable)
                .flatMap(notice -> notice.record().stream())
                .toList();
    }
}
