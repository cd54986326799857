package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Finds the steps that are due, or the channels they want, when a limit of the policy leaves no room. */
final class LimitDelays {

    private static final Map<String, String> LIMITS = Map.of(
            "too-soon-after-the-last-message", "daysBetweenMessages",
            "enough-messages-this-week", "messagesPerWeek");

    private final Folds folds;
    private final Findings findings;

    LimitDelays(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    /** Whether a limit kept a step back on any day. */
    static boolean holds(FoldedSample fold, String step) {
        return fold.against(step).anyMatch(LimitDelays::isLimit);
    }

    private static boolean isLimit(Reason reason) {
        return LIMITS.containsKey(reason.rule().id());
    }

    void find() {
        folds.anyWay().forEach(fold -> {
            fold.decisions().forEach(decision -> delays(fold, decision));
            fold.acts().forEach(act -> channels(fold, act));
        });
    }

    private void delays(FoldedSample fold, Decision decision) {
        decision.why().butNot().stream()
                .filter(rejected -> rejected.subject() == Subject.STEP)
                .forEach(rejected -> rejected.reasons().stream()
                        .filter(LimitDelays::isLimit)
                        .forEach(reason -> delay(fold, decision.on(), rejected, reason)));
    }

    private void delay(FoldedSample fold, LocalDate due, Rejected rejected, Reason reason) {
        Optional<LocalDate> sent = fold.notices().stream()
                .filter(notice -> notice.step().equals(rejected.id()))
                .map(Notice::sent)
                .filter(day -> day.isAfter(due))
                .findFirst();
        String limit = LIMITS.getOrDefault(reason.rule().id(), "");
        sent.ifPresent(day -> findings.advice(
                "limit-holds-steps-back",
                "limits." + limit,
                fold.who(),
                "for " + Findings.WHO + " the limit holds `" + rejected.id() + "` back",
                ", due on " + due + ", until " + day,
                "let the step come later, or raise the limit"));
    }

    private void channels(FoldedSample fold, Act act) {
        long unusable = act.why().butNot().stream()
                .filter(rejected -> rejected.subject() == Subject.CHANNEL)
                .count();
        if (act.notices().size() != 1) {
            return;
        }
        Notice notice = act.notices().get(0);
        long usable = folds.step(notice).channels().size() - unusable;
        if (folds.step(notice).combine() == Combine.ALL && notice.channels().size() < usable) {
            findings.advice(
                    "limit-holds-steps-back",
                    folds.path(notice.step(), "channels"),
                    fold.who(),
                    "to " + Findings.WHO + " the step would go out by " + usable
                            + " channels at once, more messages than `limits.messagesPerWeek` leaves",
                    ": " + notice.channels().size() + " go out",
                    "name fewer channels, or raise the limit");
        }
    }
}
