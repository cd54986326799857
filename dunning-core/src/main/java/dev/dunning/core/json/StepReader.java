package dev.dunning.core.json;

import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a step of a policy is read. */
final class StepReader {

    static final Reading<StepDocument> STEP = Fields.object(StepReader::step);

    private static final Choice<Tone> TONE = Choice.of(Tone.values());
    private static final Choice<StepCosts> COSTS = Choice.of(StepCosts.values());
    private static final Choice<Combine> COMBINE = Choice.of(Combine.values());
    private static final Reading<Repeat> REPEAT = Fields.object(StepReader::repeat);
    private static final Choice<Approval> APPROVAL_WORD =
            Choice.named(approval -> approval.kind().name(), List.of(Approval.NEVER, Approval.ALWAYS, Approval.LOYAL));

    private StepReader() {}

    private static Supplier<StepDocument> step(Fields in) {
        var id = in.required("id", Scalars.NAME);
        var kind = in.required("kind", MessageEvents.NOTICE_KIND);
        var when = in.required("when", WhenReader.WHEN);
        var condition = in.optional("if", ConditionReader.CONDITION);
        var tone = in.optional("tone", TONE);
        var channels = in.required("channels", Lists.of(ContactReader.CHANNEL));
        var combine = in.optional("combine", COMBINE).orElse(Combine.FIRST_AVAILABLE);
        var respondWithin = in.optional("respondWithin", Numbers.COUNT).orElse(StepDocument.USUAL_DAYS);
        var interest = in.optional("interest", Scalars.FLAG).orElse(false);
        var costs = in.optional("costs", COSTS).orElse(StepCosts.NONE);
        var fee = in.optional("fee", FeeReader.FEE);
        var offerPlan = in.optional("offerPlan", Scalars.FLAG).orElse(false);
        var to = in.optional("to", CreditorReader.PARTNER_ROLE);
        var approval = in.optional("approval", StepReader::approval).orElse(Approval.NEVER);
        var repeat = in.optional("repeat", REPEAT);
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
