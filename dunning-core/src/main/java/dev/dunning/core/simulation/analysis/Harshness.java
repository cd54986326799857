package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import java.util.List;

/** The order in which messages about a debt become harsher. */
final class Harshness {

    private static final List<NoticeKind> ORDER = List.of(
            NoticeKind.COURTESY,
            NoticeKind.REMINDER,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER);

    private Harshness() {}

    /** Whether the message has its place among the harsher and milder ones; a call or a statement has none. */
    static boolean isRanked(Notice notice) {
        return ORDER.contains(notice.kind());
    }

    static int of(NoticeKind kind) {
        return ORDER.indexOf(kind);
    }
}
