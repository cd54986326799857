package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.PlanTerms;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a step of a policy is read; what it leaves out is as in the step of the same name that it changes. */
final class StepReader {

    private static final Choice<Tone> TONE = Choice.of(Tone.values());
    private static final Choice<StepCosts> COSTS = Choice.of(StepCosts.values());
    private static final Choice<Combine> COMBINE = Choice.of(Combine.values());
    private static final Choice<Unit> UNIT = Choice.of(Unit.values());
    private static final Reading<Repeat> REPEAT = Fields.object(StepReader::repeat);
    private static final Reading<PlanTerms> PLAN = Fields.object(StepReader::plan);
    private static final Choice<Approval> APPROVAL_WORD =
            Choice.named(approval -> approval.kind().name(), List.of(Approval.NEVER, Approval.ALWAYS, Approval.LOYAL));

    private final Optional<PolicyDocument> base;

    private StepReader(Optional<PolicyDocument> base) {
        this.base = base;
    }

    /** A step of a policy that changes another one, or of one that stands alone. */
    static Reading<PlacedStep> over(Optional<PolicyDocument> base) {
        return Fields.object(new StepReader(base)::placed);
    }

    private Supplier<PlacedStep> placed(Fields in) {
        var id = in.required("id", Scalars.NAME);
        Optional<StepDocument> usual = base.flatMap(policy -> id.found().flatMap(policy::step));
        var before = base.flatMap(policy -> in.optional("before", knownIn(policy)));
        var step = step(in, id, usual);
        return () -> new PlacedStep(step.get(), before);
    }

    /** The name of a step of another policy. */
    static Reading<String> knownIn(PolicyDocument policy) {
        return node -> Scalars.NAME
                .from(node)
                .flatMap(id -> policy.step(id).isPresent()
                        ? Optional.of(id)
                        : node.fault(
                                "unknown-step",
                                "The policy `" + policy.id() + "` has no step " + Issues.quote(id),
                                "Write one of its steps"));
    }

    private static Supplier<StepDocument> step(Fields in, Supplier<String> id, Optional<StepDocument> usual) {
        var kind = in.required("kind", MessageEvents.NOTICE_KIND, usual.map(StepDocument::kind));
        var when = in.required("when", WhenReader.WHEN, usual.map(StepDocument::when));
        var condition = in.optional("if", ConditionReader.CONDITION).or(() -> usual.flatMap(StepDocument::condition));
        var tone = in.optional("tone", TONE).or(() -> usual.map(StepDocument::tone));
        var channels = in.required("channels", Lists.of(ContactReader.CHANNEL), usual.map(StepDocument::channels));
        var combine = or(in.optional("combine", COMBINE), usual.map(StepDocument::combine), Combine.FIRST_AVAILABLE);
        var respondWithin = or(
                in.optional("respondWithin", Numbers.COUNT),
                usual.map(StepDocument::respondWithin),
                StepDocument.USUAL_DAYS);
        var interest = or(in.optional("interest", Scalars.FLAG), usual.map(StepDocument::interest), false);
        var costs = or(in.optional("costs", COSTS), usual.map(StepDocument::costs), StepCosts.NONE);
        var fee = in.optional("fee", FeeReader.FEE).or(() -> usual.flatMap(StepDocument::fee));
        var offerPlan = plan(in, usual);
        var to = in.optional("to", CreditorReader.PARTNER_ROLE).or(() -> usual.flatMap(StepDocument::to));
        var approval =
                or(in.optional("approval", StepReader::approval), usual.map(StepDocument::approval), Approval.NEVER);
        var repeat = in.optional("repeat", REPEAT).or(() -> usual.flatMap(StepDocument::repeat));
        var ext = in.ext();
        return () -> new StepDocument(
                id.get(),
                kind.get(),
                when.get(),
                channels.get(),
                tone.orElse(kind.get().usualTone()),
                respondWithin,
                interest,
                costs,
                approval,
                condition,
                combine,
                repeat,
                offerPlan,
                fee,
                to,
                ext);
    }

    private static <T> T or(Optional<T> written, Optional<T> usual, T otherwise) {
        return written.or(() -> usual).orElse(otherwise);
    }

    private static Optional<PlanTerms> plan(Fields in, Optional<StepDocument> usual) {
        return in.has("offerPlan")
                ? in.optional("offerPlan", StepReader::flagOrPlan)
                        .flatMap(plans -> plans.stream().findFirst())
                : usual.flatMap(StepDocument::offerPlan);
    }

    /** True means the usual terms, false none at all; an object says what differs from them. */
    private static Optional<List<PlanTerms>> flagOrPlan(Node node) {
        return node.value() instanceof Boolean flag
                ? Optional.of(flag ? List.of(PlanTerms.USUAL) : List.of())
                : PLAN.from(node).map(List::of);
    }

    private static Supplier<PlanTerms> plan(Fields in) {
        PlanTerms usual = PlanTerms.USUAL;
        var parts = in.optional("parts", Numbers.COUNT).orElse(usual.parts());
        var firstAfter = in.optional("firstAfter", Numbers.COUNT).orElse(usual.firstAfter());
        var every = in.optional("every", Numbers.COUNT).orElse(usual.every());
        var unit = in.optional("unit", UNIT).orElse(usual.unit());
        var roundTo = in.optional("roundTo", Scalars.MONEY);
        var minimum = in.optional("minimum", Scalars.MONEY);
        var ext = in.ext();
        return () -> new PlanTerms(parts, firstAfter, every, unit, roundTo, minimum, ext);
    }

    /** A word, or else an amount; what has a digit in it was meant to be an amount. */
    private static Optional<Approval> approval(Node node) {
        boolean amount = node.isNumber()
                || (node.value() instanceof String text && text.chars().anyMatch(Character::isDigit));
        return amount ? Scalars.MONEY.from(node).map(Approval::above) : APPROVAL_WORD.from(node);
    }

    private static Supplier<Repeat> repeat(Fields in) {
        var every = in.required("every", Numbers.COUNT);
        var times = in.required("times", Numbers.COUNT);
        in.ext();
        return () -> new Repeat(every.get(), times.get());
    }
}
