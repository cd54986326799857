package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the gaps and the overlaps of a ladder. */
final class Pace {

    private static final int LONG = 60;
    private static final int NOTICEABLE = 3;
    private static final int WORKING_DAYS_BEFORE_HAND_OVER = 3;

    private final Folds folds;
    private final Findings findings;

    Pace(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.unpaid().filter(fold -> fold.who().isReachedByAll()).forEach(this::fold);
    }

    private void fold(FoldedSample fold) {
        List<Notice> ladder = fold.notices().stream().filter(folds::isOnLadder).toList();
        Set<String> sent = new HashSet<>();
        for (int i = 0; i < ladder.size(); i++) {
            Notice notice = ladder.get(i);
            Optional<Notice> before = i == 0 ? Optional.empty() : Optional.of(ladder.get(i - 1));
            before.ifPresent(earlier -> silence(fold.who(), earlier, notice));
            if (sent.add(notice.step())) {
                written(fold, notice, before)
                        .filter(day -> !day.plusDays(NOTICEABLE).isAfter(notice.sent()))
                        .filter(day -> !LimitDelays.holds(fold, notice.step()))
                        .ifPresent(day -> late(fold, notice, before, day));
            }
        }
    }

    private void silence(Who who, Notice before, Notice after) {
        long days = ChronoUnit.DAYS.between(before.sent(), after.sent());
        if (days > LONG) {
            findings.advice(
                    "long-silence",
                    folds.path(after.step(), "when"),
                    who,
                    "for " + Findings.WHO + " nothing goes out for more than " + LONG + " days after `" + before.step()
                            + "`",
                    ": it goes out on " + before.sent() + " and this step on " + after.sent(),
                    "let the step come sooner, or put another one in between: a debt that is not mentioned is forgotten");
        }
    }

    /** The day that the trigger of a step says, if nothing stood in its way. */
    private Optional<LocalDate> written(FoldedSample fold, Notice notice, Optional<Notice> before) {
        StepDocument step = folds.step(notice);
        Optional<LocalDate> anchor = switch (step.when().trigger()) {
            case AFTER_DUE, END_OF_MONTH_AFTER_DUE -> Optional.of(SampleCase.DUE);
            case AFTER_ISSUE -> Optional.of(fold.end().invoices().get(0).issued());
            case AFTER_PREVIOUS_STEP -> before.map(Notice::sent);
            case AFTER_RESPOND_BY -> before.flatMap(Notice::respondBy);
            default -> Optional.empty();
        };
        return anchor.map(day -> unhurried(step, counted(day, step.when(), folds.law())));
    }

    private static LocalDate counted(LocalDate day, When when, Jurisdiction law) {
        LocalDate counted = switch (when.unit()) {
            case DAYS -> day.plusDays(when.count());
            case WORKING_DAYS -> law.calendar().plusBusinessDays(day, when.count());
            case WEEKS -> day.plusWeeks(when.count());
            case MONTHS -> day.plusMonths(when.count());
            case YEARS -> day.plusYears(when.count());
        };
        return when.trigger() == Trigger.END_OF_MONTH_AFTER_DUE
                ? counted.withDayOfMonth(counted.lengthOfMonth())
                : counted;
    }

    private LocalDate unhurried(StepDocument step, LocalDate day) {
        return step.kind() == NoticeKind.HAND_OVER
                ? folds.law().calendar().plusBusinessDays(day, WORKING_DAYS_BEFORE_HAND_OVER)
                : day;
    }

    private void late(FoldedSample fold, Notice notice, Optional<Notice> before, LocalDate written) {
        findings.advice(
                "comes-later-than-written",
                folds.path(notice.step(), "when"),
                fold.who(),
                "for " + Findings.WHO + " the step comes later than `when` says, " + why(before, written),
                ": of an invoice from " + fold.end().invoices().get(0).issued() + " that is due on " + SampleCase.DUE
                        + ", on " + notice.sent() + " instead of " + written,
                "write a later day, or fewer days to respond in the step before");
    }

    private static String why(Optional<Notice> before, LocalDate written) {
        if (before.isEmpty()) {
            return "for nothing is asked before it is due and has arrived, or before the law allows it";
        }
        String earlier = "`" + before.get().step() + "`";
        boolean runs =
                before.get().respondBy().filter(last -> !last.isBefore(written)).isPresent();
        return runs ? "for the time to respond to " + earlier + " still runs" : "for it waits for " + earlier;
    }
}
