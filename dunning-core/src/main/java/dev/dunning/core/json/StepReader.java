package dev.dunning.core.json;

import dev.dunning.core.check.Ext;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /** A step of a policy that stands alone. */
    static final Reading<PlacedStep> ALONE = Fields.object(StepReader::alone);

    private StepReader() {}

    /** A step of a policy that changes another one; one that is left out there starts anew. */
    static Reading<PlacedStep> over(PolicyDocument base, Set<String> without) {
        Reading<String> neighbour = knownIn(base);
        return Fields.object(
                in -> placed(in, neighbour, id -> without.contains(id) ? Optional.empty() : base.step(id)));
    }

    private static Supplier<PlacedStep> alone(Fields in) {
        var id = in.required("id", Scalars.NAME);
        var step = step(in, id, Optional.empty());
        return () -> new PlacedStep(step.get(), Optional.empty());
    }

    private static Supplier<PlacedStep> placed(
            Fields in, Reading<String> neighbour, Function<String, Optional<StepDocument>> old) {
        boolean changes = Stream.of("kind", "when", "channels").noneMatch(in::has);
        var id = in.required("id", changes ? neighbour : Scalars.NAME);
        if (changes && id.found().isEmpty()) {
            return in.unreadable();
        }
        var before = in.optional("before", neighbour);
        var step = step(in, id, id.found().flatMap(old));
        return () -> new PlacedStep(step.get(), before);
    }

    /** The name of a step of another policy. */
    static Reading<String> knownIn(PolicyDocument policy) {
        List<String> ids = policy.steps().stream().map(StepDocument::id).toList();
        return node -> Scalars.NAME
                .from(node)
                .flatMap(id -> ids.contains(id)
                        ? Optional.of(id)
                        : node.fault(
                                "unknown-step",
                                "The policy `" + policy.id() + "` has no step " + Issues.quote(id),
                                Issues.nearest(id, ids)
                                        .map(near -> "Did you mean `" + near + "`?")
                                        .orElseGet(() -> "Write one of `" + String.join("`, `", ids) + "`")));
    }

    private static Supplier<StepDocument> step(Fields in, Supplier<String> id, Optional<StepDocument> usual) {
        var kind = in.required("kind", MessageEvents.NOTICE_KIND, usual.map(StepDocument::kind));
        var when = in.required("when", WhenReader.WHEN, usual.map(StepDocument::when));
        var condition = in.optional("if", ConditionReader.CONDITION).or(() -> usual.flatMap(StepDocument::condition));
        var tone = in.optional("tone", TONE).or(() -> usual.flatMap(StepReader::ownTone));
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
        var ext = in.ext(usual.map(StepDocument::ext).orElse(Ext.NONE));
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

    /** A tone that is not the usual one of its kind; the usual one follows the kind. */
    private static Optional<Tone> ownTone(StepDocument step) {
        return Optional.of(step.tone()).filter(tone -> tone != step.kind().usualTone());
    }

    private static Optional<PlanTerms> plan(Fields in, Optional<StepDocument> usual) {
        return in
                .optional("offerPlan", StepReader::flagOrPlan)
                .orElseGet(() -> usual.flatMap(StepDocument::offerPlan).stream().toList())
                .stream()
                .findFirst();
    }

    /** True means the usual terms, false none at all; an object says what differs from them. */
    private static Optional<List<PlanTerms>> flagOrPlan(Node node) {
        if (node.value() instanceof Boolean flag) {
            return Optional.of(flag ? List.of(PlanTerms.USUAL) : List.of());
        }
        return node.value() instanceof Map
                ? PLAN.from(node).map(List::of)
                : node.wrongType("`true`, `false` or an object");
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
