package dev.dunning.core.simulation.analysis;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Finds the days to respond that the law lengthens, and those that leave a debtor too little time. */
final class Deadlines {

    private static final int LEAST_BY_POST = 5;
    private static final int LEAST_IN_THE_END = 7;

    private final Folds folds;
    private final Findings findings;

    Deadlines(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.list()
                .forEach(fold -> fold.notices().stream()
                        .filter(notice -> notice.kind().isDemand() && notice.kind() != NoticeKind.HAND_OVER)
                        .filter(notice -> notice.respondBy().isPresent())
                        .forEach(notice -> judge(fold.who(), notice)));
    }

    private void judge(Who who, Notice notice) {
        for (Channel channel : notice.channels()) {
            lengthened(who, notice, channel);
            tooShort(who, notice, channel);
        }
    }

    private void lengthened(Who who, Notice notice, Channel channel) {
        StepDocument step = folds.step(notice);
        LocalDate usual =
                deadline(NoticeKind.REMINDER, step, channel, notice.sent()).lastDay();
        LocalDate lawful = deadline(step.kind(), step, channel, notice.sent()).lastDay();
        if (usual.isBefore(lawful)) {
            findings.advice(
                    "term-will-be-lengthened",
                    folds.path(notice.step(), "respondWithin"),
                    Who.by(who.kind()),
                    "`" + step.respondWithin() + "` days are fewer than the law `"
                            + folds.law().id() + "` gives " + Findings.WHO,
                    "write more days, or leave it: the debtor gets those of the law");
        }
    }

    private Deadline deadline(NoticeKind kind, StepDocument step, Channel channel, LocalDate sent) {
        return folds.law().deadline(kind, channel, sent, step.respondWithin());
    }

    private void tooShort(Who who, Notice notice, Channel channel) {
        StepDocument step = folds.step(notice);
        Deadline deadline = shortest(step, channel, notice.sent());
        boolean last = step.kind() == NoticeKind.FINAL_NOTICE;
        int byPost = channel.plain() == Channel.LETTER ? LEAST_BY_POST : 0;
        int least = last ? LEAST_IN_THE_END : byPost;
        if (days(deadline) < least) {
            findings.advice(
                    "deadline-is-short",
                    folds.path(step.id(), "respondWithin"),
                    Who.by(who.kind()),
                    "a " + (last ? "last chance" : "letter") + " leaves " + Findings.WHO + " fewer than " + least
                            + " days to pay after it arrived",
                    ": sent by `" + channel + "` on " + deadline.sent() + " it arrives on " + deadline.received()
                            + ", and payment is expected by " + deadline.lastDay(),
                    "write at least " + least + " days");
        }
    }

    /** The deadline of the worst day of a week to send it. */
    private Deadline shortest(StepDocument step, Channel channel, LocalDate sent) {
        return sent.datesUntil(sent.plusWeeks(1))
                .map(day -> deadline(step.kind(), step, channel, day))
                .min(Comparator.comparing(Deadlines::days))
                .orElseThrow();
    }

    private static long days(Deadline deadline) {
        return ChronoUnit.DAYS.between(deadline.received(), deadline.lastDay());
    }
}
