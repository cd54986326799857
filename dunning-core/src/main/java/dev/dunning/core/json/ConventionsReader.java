package dev.dunning.core.json;

import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.Grouping;
import dev.dunning.core.policy.HeldDays;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** How the conventions and limits of a policy are read; what they leave out is as usual. */
final class ConventionsReader {

    private ConventionsReader() {}

    static Reading<Conventions> conventionsOver(Optional<PolicyDocument> base) {
        return Fields.object(in -> conventions(in, usual(base)));
    }

    static Reading<Limits> limitsOver(Optional<PolicyDocument> base) {
        return Fields.object(in -> limits(in, usualLimits(base)));
    }

    static Conventions usual(Optional<PolicyDocument> base) {
        return base.map(PolicyDocument::conventions).orElse(Conventions.STANDARD);
    }

    static Limits usualLimits(Optional<PolicyDocument> base) {
        return base.map(PolicyDocument::limits).orElse(Limits.NONE);
    }

    private static Supplier<Conventions> conventions(Fields in, Conventions usual) {
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
        var heldDays = in.optional("heldDays", Choice.of(HeldDays.values())).orElse(usual.heldDays());
        var cureDays = in.optional("cureDays", Numbers.COUNT).orElse(usual.cureDays());
        var respiteDays = in.optional("respiteDays", Numbers.COUNT).orElse(usual.respiteDays());
        var ext = in.ext(usual.ext());
        return () -> new Conventions(
                firstDay,
                catchUp,
                grouping,
                scope,
                credits,
                allocation,
                minimum,
                transitDays,
                heldDays,
                cureDays,
                respiteDays,
                ext);
    }

    private static Supplier<Limits> limits(Fields in, Limits usual) {
        var daysBetween = in.optional("daysBetweenMessages", Numbers.COUNT).or(usual::daysBetweenMessages);
        var messages = in.optional("messagesPerWeek", Numbers.COUNT).or(usual::messagesPerWeek);
        var calls = in.optional("callsPerWeek", Numbers.COUNT).or(usual::callsPerWeek);
        var brokenPromises = in.optional("brokenPromises", Numbers.COUNT).or(usual::brokenPromises);
        var ext = in.ext(usual.ext());
        return () -> new Limits(daysBetween, messages, calls, brokenPromises, ext);
    }
}
