package dev.dunning.core.json;

import dev.dunning.core.policy.Adopt;
import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.Grouping;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyDocument;
import java.util.function.Supplier;

/** How a policy is read. */
final class PolicyReader {

    static final String FORMAT = "dunning-policy/1";
    static final Reading<PolicyDocument> POLICY = Format.document(FORMAT, PolicyReader::policy);

    private static final Reading<Conventions> CONVENTIONS = Fields.object(PolicyReader::conventions);
    private static final Reading<Limits> LIMITS = Fields.object(PolicyReader::limits);
    private static final Reading<Adopt> ADOPT = Fields.object(PolicyReader::adopt);

    private PolicyReader() {}

    private static Supplier<PolicyDocument> policy(Fields in) {
        in.required("format", Scalars.ID);
        var id = in.required("id", Scalars.NAME);
        var version = in.optional("version", Scalars.text("version"));
        var conventions = in.optional("conventions", CONVENTIONS).orElse(Conventions.STANDARD);
        var limits = in.optional("limits", LIMITS).orElse(Limits.NONE);
        var steps = in.required("steps", Lists.of(StepReader.STEP));
        var adopt = in.optional("adopt", ADOPT);
        var ext = in.ext();
        return () -> new PolicyDocument(id.get(), version, conventions, limits, steps.get(), adopt, ext);
    }

    private static Supplier<Conventions> conventions(Fields in) {
        Conventions usual = Conventions.STANDARD;
        var firstDay = in.optional("firstDay", Choice.of(FirstDay.values())).orElse(usual.firstDay());
        var catchUp = in.optional("catchUp", Choice.of(CatchUp.values())).orElse(usual.catchUp());
        var grouping = in.optional("grouping", Choice.of(Grouping.values())).orElse(usual.grouping());
        var scope =
                in.optional("intervalScope", Choice.of(IntervalScope.values())).orElse(usual.intervalScope());
        var credits = in.optional("credits", Choice.of(Credits.values())).orElse(usual.credits());
        var allocation =
                in.optional("allocation", Choice.of(AllocationChoice.values())).orElse(usual.allocation());
        var minimum = in.optional("minimumBalance", Scalars.MONEY).orElse(usual.minimumBalance());
        var transitDays = in.optional("transitDays", Numbers.COUNT).orElse(usual.transitDays());
        var ext = in.ext();
        return () ->
                new Conventions(firstDay, catchUp, grouping, scope, credits, allocation, minimum, transitDays, ext);
    }

    private static Supplier<Limits> limits(Fields in) {
        var daysBetweenMessages = in.optional("daysBetweenMessages", Numbers.COUNT);
        var messagesPerWeek = in.optional("messagesPerWeek", Numbers.COUNT);
        var callsPerWeek = in.optional("callsPerWeek", Numbers.COUNT);
        var ext = in.ext();
        return () -> new Limits(daysBetweenMessages, messagesPerWeek, callsPerWeek, ext);
    }

    private static Supplier<Adopt> adopt(Fields in) {
        var on = in.required("on", Scalars.DATE);
        var olderThan = in.required("olderThan", Numbers.COUNT);
        in.ext();
        return () -> new Adopt(on.get(), olderThan.get());
    }
}
