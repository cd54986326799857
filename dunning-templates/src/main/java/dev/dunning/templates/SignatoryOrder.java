package dev.dunning.templates;

import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;
import java.util.Map;

/** Whether the step from which a person signs is reached. */
final class SignatoryOrder {

    private static final int NOWHERE = -1;
    private static final int STRIDE = 100;

    /** Step ids that name a kind. A reminder ranks by which one it is. */
    private static final Map<String, Integer> RANKS = Map.of(
            "courtesy",
            0,
            "reminder",
            STRIDE + 1,
            "first-reminder",
            STRIDE + 1,
            "second-reminder",
            STRIDE + 2,
            "third-reminder",
            STRIDE + 3,
            "statutory-notice",
            2 * STRIDE,
            "fourteen-day",
            2 * STRIDE,
            "final-notice",
            3 * STRIDE,
            "hand-over",
            4 * STRIDE);

    private final Notice notice;
    private final List<DunningEvent> history;

    SignatoryOrder(Notice notice, List<DunningEvent> history) {
        this.notice = notice;
        this.history = history;
    }

    boolean isReached(Signatory signatory) {
        return signatory
                .from()
                .map(step -> step.equals(notice.step()) || isAtOrAfter(step))
                .orElse(true);
    }

    private boolean isAtOrAfter(String step) {
        int now = rank(notice);
        return now != NOWHERE && (now >= RANKS.getOrDefault(step, Integer.MAX_VALUE) || wasSent(step));
    }

    private boolean wasSent(String step) {
        return history.stream()
                .filter(event -> !event.on().isAfter(notice.sent()))
                .anyMatch(event -> event instanceof DunningEvent.Sent sent
                        && sent.step().equals(step)
                        && sent.invoices().stream().anyMatch(notice.invoices()::contains));
    }

    private static int rank(Notice notice) {
        return switch (notice.kind()) {
            case COURTESY -> 0;
            case REMINDER -> STRIDE + notice.ordinal();
            case STATUTORY_NOTICE -> 2 * STRIDE;
            case FINAL_NOTICE -> 3 * STRIDE;
            case HAND_OVER -> 4 * STRIDE;
            default -> NOWHERE;
        };
    }
}
