package dev.dunning.core.simulation.analysis;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where a person is left with the debt: after the last step, or before a step that no channel can carry. */
final class LadderEnds {

    /** The question about a message without a channel. */
    static final String NO_CHANNEL = "no-channel-is-left";

    private static final String END = "ladder-has-ended";
    private static final Set<NoticeKind> ENDS = EnumSet.of(NoticeKind.HAND_OVER, NoticeKind.WRITE_OFF);

    private final Folds folds;
    private final Findings findings;

    LadderEnds(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.kinds().forEach(this::endless);
        folds.unpaid().filter(fold -> fold.endsWith(NO_CHANNEL)).forEach(this::unreached);
    }

    /** A ladder whose end the law forbids has one, and the law has been told. */
    private void endless(DebtorKind kind) {
        List<FoldedSample> unpaid =
                folds.of(kind).filter(FoldedSample::isUnpaid).toList();
        boolean written =
                folds.policy().steps().stream().anyMatch(step -> ENDS.contains(step.kind()) && fits(step, kind));
        boolean ended = unpaid.stream().anyMatch(fold -> fold.endsWith(END));
        if (!written && ended) {
            findings.advice(
                    "ladder-without-an-end",
                    "steps",
                    Who.by(kind),
                    "no step hands the claim over, or gives it up, for " + Findings.WHO,
                    "after the last step a person is asked; add a `HAND_OVER` step if that is not what you want");
        }
    }

    private static boolean fits(StepDocument step, DebtorKind kind) {
        return step.condition()
                .map(condition -> condition.debtorKinds())
                .filter(kinds -> !kinds.isEmpty() && !kinds.contains(kind))
                .isEmpty();
    }

    private void unreached(FoldedSample fold) {
        StepDocument step = folds.policy().steps().get(stop(folds, fold));
        findings.advice(
                "nobody-reached",
                folds.path(step.id(), "channels"),
                fold.who(),
                "the ladder stops here for " + Findings.WHO + ": no channel of the step can be used",
                "add a channel, or let a person find one");
    }

    /** The place of the step that waits for a channel: the first on the ladder that is due. */
    static int stop(Folds folds, FoldedSample fold) {
        List<StepDocument> steps = folds.policy().steps();
        int last = fold.notices().stream()
                .filter(folds::isOnLadder)
                .mapToInt(notice -> folds.indexOf(notice.step()))
                .max()
                .orElse(-1);
        Set<String> due = new HashSet<>();
        fold.question()
                .ifPresent(refer -> refer.why().butNot().stream()
                        .filter(rejected -> rejected.reasons().stream()
                                .anyMatch(reason -> reason.rule().id().equals("another-step-comes-first")))
                        .forEach(rejected -> due.add(rejected.id())));
        for (int i = 0; i < steps.size(); i++) {
            if (i > last && due.contains(steps.get(i).id())) {
                return i;
            }
        }
        return Math.min(last + 1, steps.size() - 1);
    }
}
