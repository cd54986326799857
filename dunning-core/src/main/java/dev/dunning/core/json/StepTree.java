package dev.dunning.core.json;

import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.FeeBase;
import dev.dunning.core.policy.PlanTerms;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Unit;
import dev.dunning.core.policy.When;

/** How a step of a policy is written; what holds anyway is left out. */
final class StepTree {

    private StepTree() {}

    static Tree of(StepDocument step) {
        return new Tree()
                .put("id", step.id())
                .put("kind", step.kind())
                .put("when", when(step.when()))
                .put("if", step.condition().map(StepTree::condition))
                .putUnless(step.kind().usualTone(), "tone", step.tone())
                .put("channels", step.channels())
                .putUnless(Combine.FIRST_AVAILABLE, "combine", step.combine())
                .putUnless(StepDocument.USUAL_DAYS, "respondWithin", step.respondWithin())
                .putUnless(false, "interest", step.interest())
                .putUnless(StepCosts.NONE, "costs", step.costs())
                .put("fee", step.fee().map(StepTree::fee))
                .put("offerPlan", step.offerPlan().map(StepTree::plan))
                .put("to", step.to())
                .putUnless("NEVER", "approval", approval(step.approval()))
                .put("repeat", step.repeat().map(StepTree::repeat))
                .ext(step.ext());
    }

    private static Tree when(When when) {
        return new Tree().put(Triggers.word(when.trigger()), when.count()).putUnless(Unit.DAYS, "unit", when.unit());
    }

    private static String approval(Approval approval) {
        return approval.above().map(Object::toString).orElse(approval.kind().name());
    }

    private static Object plan(PlanTerms plan) {
        PlanTerms usual = PlanTerms.USUAL;
        if (plan.equals(usual)) {
            return true;
        }
        return new Tree()
                .putUnless(usual.parts(), "parts", plan.parts())
                .putUnless(usual.firstAfter(), "firstAfter", plan.firstAfter())
                .putUnless(usual.every(), "every", plan.every())
                .putUnless(usual.unit(), "unit", plan.unit())
                .put("roundTo", plan.roundTo())
                .put("minimum", plan.minimum())
                .ext(plan.ext());
    }

    private static Tree repeat(Repeat repeat) {
        return new Tree().put("every", repeat.every()).put("times", repeat.times());
    }

    private static Tree condition(Condition condition) {
        return new Tree()
                .put("openBalance", condition.openBalance())
                .put("openShare", condition.openShare())
                .put("openInvoices", condition.openInvoices())
                .putFilled("debtorKinds", condition.debtorKinds())
                .putFilled("tags", condition.tags())
                .putFilled("withoutTags", condition.withoutTags())
                .putFilled("said", condition.said())
                .put("latePaymentRisk", condition.latePaymentRisk())
                .ext(condition.ext());
    }

    private static Tree fee(Fee fee) {
        return new Tree()
                .put("fixed", fee.fixed())
                .put("percent", fee.percent())
                .putUnless(FeeBase.PRINCIPAL, "base", fee.base())
                .put("min", fee.min())
                .put("max", fee.max())
                .put("mode", fee.mode())
                .putFilled("tiers", fee.tiers().stream().map(StepTree::tier).toList())
                .ext(fee.ext());
    }

    private static Tree tier(Fee.Tier tier) {
        return new Tree().put("from", tier.from()).put("fixed", tier.fixed()).put("percent", tier.percent());
    }
}
