package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Adopt;
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
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyBook.Choice;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Policies without a fault; they shrink to the built-in policy {@code standard} or to one reminder a week after the due date. */
public final class PolicyDocuments {

    /** The names that invoices and debtors may give; nobody knows the last one. */
    public static final List<String> NAMES = List.of("second", "third", "gone");

    private static final int MOST_STEPS = 6;

    private PolicyDocuments() {}

    /**
     * Makes policies of every sort: the built-in ones, ladders, and steps in any order with any trigger.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> sound() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, builtin()),
                Tuple.of(2, policies(Steps.withAnswers(Steps.ladders(MOST_STEPS)))),
                Tuple.of(2, policies(Steps.withAnswers(Steps.anyLists(MOST_STEPS)))));
    }

    /**
     * Makes policies of every sort in which no step comes again.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> withoutRepeats() {
        return sound().map(PolicyDocuments::withoutRepeats);
    }

    private static PolicyDocument withoutRepeats(PolicyDocument policy) {
        return new PolicyDocument(
                policy.id(),
                policy.version(),
                policy.conventions(),
                policy.limits(),
                policy.steps().stream().map(Steps::once).toList(),
                policy.adopt(),
                policy.ext());
    }

    /**
     * Makes one to three policies under one cover; the first is meant for everybody else.
     *
     * @return the books
     */
    public static Arbitrary<PolicyBook> books() {
        Arbitrary<PolicyBook> one = sound().map(PolicyBook::of);
        Arbitrary<PolicyBook> three = Combinators.combine(
                        sound(), sound(), sound(), choices().list().ofMaxSize(2))
                .as((first, second, third, choices) -> new PolicyBook(
                        List.of(named("house", first), named("second", second), named("third", third)),
                        choices,
                        "house"));
        return Arbitraries.frequencyOf(Tuple.of(2, one), Tuple.of(1, three));
    }

    private static PolicyDocument named(String name, PolicyDocument policy) {
        return new PolicyDocument(
                name,
                policy.version(),
                policy.conventions(),
                policy.limits(),
                policy.steps(),
                policy.adopt(),
                policy.ext());
    }

    private static Arbitrary<Choice> choices() {
        return Arbitraries.of(
                new Choice("second", Set.of("loyal"), Set.of(), Set.of()),
                new Choice("third", Set.of("loyal"), Set.of(DebtorKind.CONSUMER), Set.of()),
                new Choice("second", Set.of(), Set.of(DebtorKind.BUSINESS, DebtorKind.PUBLIC_BODY), Set.of()),
                new Choice("third", Set.of(), Set.of(DebtorKind.CONSUMER), Set.of("NL")),
                new Choice("second", Set.of(), Set.of(), Set.of("BE", "US")));
    }

    /**
     * Makes policies that climb: the first step comes after the due date, each later one after the one before it, none
     * is gentler than the one before, and none comes again.
     *
     * @return the policies
     */
    public static Arbitrary<PolicyDocument> ladders() {
        return policies(Steps.ladders(MOST_STEPS)).map(PolicyDocuments::withoutRepeats);
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

    private static Arbitrary<Adopt> adopts() {
        return Combinators.combine(Days.between(-30, 60), Arbitraries.of(30, 0, 60))
                .as(Adopt::new);
    }

    private static Arbitrary<PolicyDocument> builtin() {
        return Arbitraries.of(Policies.standard(), Policies.brisk(), Policies.gentle());
    }

    private static Arbitrary<PolicyDocument> policies(Arbitrary<List<StepDocument>> steps) {
        return Combinators.combine(conventions(), limits(), steps, adopts().optional(0.15))
                .as((conventions, limits, list, adopt) ->
                        new PolicyDocument("house", Optional.empty(), conventions, limits, list, adopt, Ext.NONE))
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
                        days())
                .as((first, catchUp, grouping, scope, credits, allocation, minimum, days) -> new Conventions(
                        first,
                        catchUp,
                        grouping,
                        scope,
                        credits,
                        allocation,
                        minimum,
                        days.transit(),
                        days.held(),
                        days.cure(),
                        days.respite(),
                        Ext.NONE));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Conventions.STANDARD)), Tuple.of(2, any));
    }

    private static Arbitrary<CountedDays> days() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 3),
                        Arbitraries.of(HeldDays.class),
                        Arbitraries.of(7, 0, 3),
                        Arbitraries.of(5, 0, 2))
                .as(CountedDays::new);
    }

    private record CountedDays(int transit, HeldDays held, int cure, int respite) {}

    /**
     * Makes limits, half of the time none.
     *
     * @return the limits
     */
    public static Arbitrary<Limits> limits() {
        Arbitrary<Limits> some = Combinators.combine(
                        Arbitraries.integers().between(0, 10).optional(0.6),
                        Arbitraries.integers().between(1, 3).optional(0.6),
                        Arbitraries.integers().between(1, 3).optional(0.6),
                        Arbitraries.integers().between(1, 2).optional(0.5))
                .as((days, messages, calls, broken) -> new Limits(days, messages, calls, broken, Ext.NONE));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Limits.NONE)), Tuple.of(1, some));
    }
}
