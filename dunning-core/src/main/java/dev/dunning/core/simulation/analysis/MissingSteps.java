package dev.dunning.core.simulation.analysis;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the steps that no sample debt ever sees, and says why: the law, a condition, or the steps around them. */
final class MissingSteps {

    /** Reasons that hold for every step on some day. */
    private static final Set<String> PASSING = Set.of(
            "step-is-not-due-yet",
            "step-waits-for-an-earlier-notice",
            "step-was-sent",
            "step-lies-behind",
            "nothing-to-answer",
            "step-is-stopped",
            "too-soon-after-the-last-message",
            "enough-messages-this-week",
            "bank-statements-are-missing",
            "another-step-comes-first");

    private static final String NO_SUCH_NOTICE = "law-asks-for-no-such-notice";

    private final Folds folds;
    private final Findings findings;
    private final Set<String> rulesOfLaw;

    MissingSteps(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
        this.rulesOfLaw = folds.law().guards().stream()
                .map(Guard::id)
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
    }

    void find() {
        for (DebtorKind kind : folds.kinds()) {
            List<FoldedSample> ofKind = folds.of(kind).toList();
            folds.policy().steps().stream()
                    .filter(step -> isMeant(step, kind))
                    .filter(step -> ofKind.stream().noneMatch(fold -> fold.sends(step.id())))
                    .filter(step -> !ofKind.stream().allMatch(fold -> stopsBefore(fold, step)))
                    .forEach(step -> missing(step, kind, ofKind));
        }
    }

    private static boolean isMeant(StepDocument step, DebtorKind kind) {
        Set<DebtorKind> kinds = step.condition().map(Condition::debtorKinds).orElse(Set.of());
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** A ladder that stops for want of a channel says so by itself. */
    private boolean stopsBefore(FoldedSample fold, StepDocument step) {
        return fold.endsWith(LadderEnds.NO_CHANNEL) && folds.indexOf(step.id()) >= LadderEnds.stop(folds, fold);
    }

    private void missing(StepDocument step, DebtorKind kind, List<FoldedSample> ofKind) {
        List<Reason> reasons = ofKind.stream()
                .flatMap(fold -> fold.against(step.id()))
                .filter(reason -> !PASSING.contains(reason.rule().id()))
                .distinct()
                .toList();
        List<Reason> lawful = reasons.stream()
                .filter(reason -> rulesOfLaw.contains(reason.rule().id()))
                .toList();
        if (reasons.stream().anyMatch(reason -> reason.rule().id().equals(NO_SUCH_NOTICE))) {
            skipped(step, kind);
        } else if (lawful.isEmpty()) {
            never(step, kind, ofKind, reasons);
        } else {
            forbidden(step, kind, lawful.get(0));
        }
    }

    private void skipped(StepDocument step, DebtorKind kind) {
        findings.advice(
                "statutory-notice-will-be-skipped",
                folds.path(step.id(), "kind"),
                Who.by(kind),
                "the law `" + folds.law().id() + "` asks for no such notice to " + Findings.WHO,
                "nothing to mend: the step is passed over for such debtors");
    }

    private void forbidden(StepDocument step, DebtorKind kind, Reason reason) {
        findings.advice(
                reason.rule().id(),
                folds.path(step.id(), "kind"),
                Who.by(kind),
                "the law forbids this message to " + Findings.WHO + ": " + Words.of(reason),
                "nothing to mend: the step is passed over for such debtors, and a person is asked in the end");
    }

    private void never(StepDocument step, DebtorKind kind, List<FoldedSample> ofKind, List<Reason> reasons) {
        findings.advice(
                "step-never-comes",
                folds.path(step.id(), reasons.isEmpty() ? "when" : part(reasons.get(0))),
                Who.by(kind),
                "the step never comes for " + Findings.WHO + ": " + why(step, ofKind, reasons),
                "change it, or leave the step out");
    }

    private static String part(Reason reason) {
        return reason.rule().id().equals("condition-does-not-hold") ? "if" : "when";
    }

    private String why(StepDocument step, List<FoldedSample> ofKind, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            return reasons.stream().map(Words::of).distinct().limit(2).collect(Collectors.joining("; "));
        }
        return folds.policy().steps().subList(0, folds.indexOf(step.id())).stream()
                .filter(earlier -> earlier.kind() == NoticeKind.HAND_OVER)
                .filter(earlier -> ofKind.stream().anyMatch(fold -> fold.sends(earlier.id())))
                .findFirst()
                .map(earlier -> "`" + earlier.id() + "` hands the claim over before")
                .orElseGet(() -> ofKind.stream().anyMatch(FoldedSample::isCutShort)
                        ? "nothing was looked at beyond " + FoldedSample.YEARS + " years"
                        : unspecific(step));
    }

    private static String unspecific(StepDocument step) {
        if (step.when().trigger().isAnswer()) {
            return "nothing brings it, or an answer above it always comes first";
        }
        return step.kind().needsDebt()
                ? "another step always comes instead"
                : "a message of the kind `" + step.kind() + "` answers a debtor, and this one stands among the demands";
    }
}
