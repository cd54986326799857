package dev.dunning.core.policy;

import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.DebtorKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A prediction about a person may soften and bring a friendly note forward; it never makes anything harsher. */
final class PredictionCheck {

    private static final String REMEDY =
            "let it come once, by e-mail, letter or text message, in a tone no firmer than `NEUTRAL` and without costs, or name `debtorKinds` without natural persons";

    private final PolicyDocument policy;
    private final Issues issues;

    PredictionCheck(PolicyDocument policy, Issues issues) {
        this.policy = policy;
        this.issues = issues;
    }

    void step(String path, int index) {
        StepDocument step = policy.steps().get(index);
        if (isForPeople(step) && step.when().trigger().isAnchoredOnNotice()) {
            hangs(path + ".when", index);
        }
        if (isPredictedForPeople(step)) {
            predicted(path, step, index);
        }
    }

    private void predicted(String path, StepDocument step, int index) {
        if (!Pressure.FRIENDLY.contains(step.kind())) {
            issues.fault(
                    "prediction-makes-it-harsher",
                    path + ".if.latePaymentRisk",
                    "the step `" + step.id() + "` would hit natural persons because of a prediction",
                    "use it for a `COURTESY`, `CHECK_IN` or `PLAN_PROPOSAL` step, or name `debtorKinds` without natural persons");
        } else if (Pressure.presses(step) || comesOnTopOfAnother(step, index)) {
            issues.fault(
                    "prediction-makes-it-harsher",
                    path + ".if.latePaymentRisk",
                    "the step `" + step.id() + "` would press natural persons because of a prediction",
                    REMEDY);
        } else if (bringsForward(step, index)) {
            issues.fault(
                    "prediction-makes-it-harsher",
                    path + ".when",
                    "the step `" + step.id()
                            + "` would bring forward what follows for natural persons because of a prediction",
                    "let it come `afterRespondBy`");
        }
    }

    /** Several notes in a row are one that is repeated. */
    private boolean comesOnTopOfAnother(StepDocument step, int index) {
        List<StepDocument> above = ladderAbove(index);
        return !step.when().trigger().isAnswer()
                && !above.isEmpty()
                && isPredictedForPeople(above.get(above.size() - 1))
                && couldBothCome(step, above.get(above.size() - 1));
    }

    /** Without a message that goes to everybody, the prediction alone would start the clock. */
    private void hangs(String path, int index) {
        List<StepDocument> above = ladderAbove(index);
        boolean alone = above.stream().anyMatch(PredictionCheck::isPredictedForPeople)
                && above.stream().noneMatch(step -> Pressure.isSure(step) && !isPredictedForPeople(step));
        if (alone) {
            issues.fault(
                    "prediction-makes-it-harsher",
                    path,
                    "the step `" + policy.steps().get(index).id()
                            + "` counts from a message that natural persons get because of a prediction",
                    "anchor it on the invoice, for example `afterDue`");
        }
    }

    /** What counts from the message before would count from the note, which may be earlier than its deadline. */
    private boolean bringsForward(StepDocument step, int index) {
        boolean isCountedFrom = policy.steps().stream()
                .skip(index + 1L)
                .anyMatch(later -> isForPeople(later) && later.when().trigger().isAnchoredOnNotice());
        return isCountedFrom
                && !step.when().trigger().isAnswer()
                && step.when().trigger() != Trigger.AFTER_RESPOND_BY
                && ladderAbove(index).stream().anyMatch(Pressure::isSure);
    }

    private List<StepDocument> ladderAbove(int index) {
        return policy.steps().subList(0, index).stream()
                .filter(step -> !Pressure.isAnswer(step))
                .toList();
    }

    private static boolean couldBothCome(StepDocument step, StepDocument other) {
        Set<DebtorKind> kinds = kinds(step);
        return kinds.isEmpty() || kinds(other).isEmpty() || !Collections.disjoint(kinds, kinds(other));
    }

    private static Set<DebtorKind> kinds(StepDocument step) {
        return step.condition().map(Condition::debtorKinds).orElse(Set.of());
    }

    private static boolean isPredictedForPeople(StepDocument step) {
        return step.condition().flatMap(Condition::latePaymentRisk).isPresent() && isForPeople(step);
    }

    private static boolean isForPeople(StepDocument step) {
        return kinds(step).isEmpty() || kinds(step).stream().anyMatch(DebtorKind::isNaturalPerson);
    }
}
