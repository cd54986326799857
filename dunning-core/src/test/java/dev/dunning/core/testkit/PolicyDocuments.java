package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.Grouping;
import dev.dunning.core.policy.HeldDays;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Policies without a fault; they shrink to the built-in policy {@code standard} or to one reminder a week after the due date. */
public final class PolicyDocuments {

    private static final int MOST_STEPS = 6;

    private PolicyDocuments() {}

    /**
     * Makes policies of every sort: the built-in ones, ladders, and steps in any order with any trigger.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> sound() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, builtin()), Tuple.of(2, ladders()), Tuple.of(2, policies(Steps.anyLists(MOST_STEPS))));
    }

    /**
     * Makes policies that climb: the first step comes after the due date, each later one after the one before it, and
     * none is gentler than the one before.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> ladders() {
        return policies(Steps.ladders(MOST_STEPS));
    }

    /**
     * Makes policies that announce costs by a statutory notice and ask them later.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> withNotice() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, builtin()), Tuple.of(1, ladders().filter(PolicyDocuments::announcesAndAsksCosts)));
    }

    private static boolean announcesAndAsksCosts(PolicyDocument policy) {
        List<NoticeKind> kinds = policy.steps().stream()
                .filter(step -> step.costs() == StepCosts.STATUTORY)
                .map(StepDocument::kind)
                .toList();
        int notice = kinds.indexOf(NoticeKind.STATUTORY_NOTICE);
        return notice >= 0 && kinds.lastIndexOf(NoticeKind.STATUTORY_NOTICE) < kinds.size() - 1;
    }

    private static Arbitrary<PolicyDocument> builtin() {
        return Arbitraries.of(Policies.standard(), Policies.brisk(), Policies.gentle());
    }

    private static Arbitrary<PolicyDocument> policies(Arbitrary<List<StepDocument>> steps) {
        return Combinators.combine(conventions(), limits(), steps)
                .as((conventions, limits, list) -> new PolicyDocument(
                        "house", Optional.empty(), conventions, limits, list, Optional.empty(), Ext.NONE))
                .filter(policy -> policy.check().isEmpty());
    }

    /**
     * Makes conventions, one or two of them unusual at a time.
     *
     * @return the conventions
     */
    public static Arbitrary<Conventions> conventions() {
        Arbitrary<Conventions> any = Combinators.combine(
                        Arbitraries.of(FirstDay.class),
                        Arbitraries.of(CatchUp.class),
                        Arbitraries.of(Grouping.class),
                        Arbitraries.of(IntervalScope.class),
                        Arbitraries.of(Credits.class),
                        Arbitraries.of(AllocationChoice.class),
                        Arbitraries.of(5, 0, 25).map(units -> Monies.whole(Monies.EUR, units)),
                        Arbitraries.of(0, 0, 3))
                .as((first, catchUp, grouping, scope, credits, allocation, minimum, transit) -> new Conventions(
                        first,
                        catchUp,
                        grouping,
                        scope,
                        credits,
                        allocation,
                        minimum,
                        transit,
                        HeldDays.COUNT,
                        7,
                        5,
                        Ext.NONE));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Conventions.STANDARD)), Tuple.of(2, any));
    }

    /**
     * Makes limits, half of the time none.
     *
     * @return the limits
     */
    public static Arbitrary<Limits> limits() {
        Arbitrary<Limits> some = Combinators.combine(
                        Arbitraries.integers().between(0, 10).optional(0.6),
                        Arbitraries.integers().between(1, 3).optional(0.6),
                        Arbitraries.integers().between(1, 3).optional(0.6))
                .as((days, messages, calls) -> new Limits(days, messages, calls, Optional.empty(), Ext.NONE));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Limits.NONE)), Tuple.of(1, some));
    }
}
