package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.Unit;
import dev.dunning.core.policy.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Steps of policies. */
final class Steps {

    private static final List<NoticeKind> GENTLE_TO_HARSH = List.of(
            NoticeKind.REMINDER,
            NoticeKind.STATEMENT,
            NoticeKind.CALL,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER);
    private static final List<Trigger> ON_THE_INVOICE =
            List.of(Trigger.AFTER_DUE, Trigger.AFTER_ISSUE, Trigger.END_OF_MONTH_AFTER_DUE, Trigger.BEFORE_DUE);
    private static final List<Trigger> ON_A_NOTICE = List.of(Trigger.AFTER_RESPOND_BY, Trigger.AFTER_PREVIOUS_STEP);

    private Steps() {}

    /** Steps in any order, with any trigger that can be put there. */
    static Arbitrary<List<StepDocument>> anyLists(int most) {
        return drafts(most).map(drafts -> {
            List<StepDocument> steps = new ArrayList<>();
            for (Draft draft : drafts) {
                Trigger trigger = steps.isEmpty() ? draft.onInvoice() : draft.any();
                steps.add(draft.step(steps.size() + 1, inOrder(steps, trigger, draft)));
            }
            return List.copyOf(steps);
        });
    }

    private static When inOrder(List<StepDocument> before, Trigger proposed, Draft draft) {
        boolean thanks = !draft.kind().needsDebt() && draft.kind() != NoticeKind.CHECK_IN;
        Trigger trigger = thanks ? Trigger.AFTER_PAID : proposed;
        IntStream counts = before.stream()
                .map(StepDocument::when)
                .filter(when -> when.trigger() == trigger && when.unit() == draft.unit())
                .mapToInt(When::count);
        int count = trigger == Trigger.BEFORE_DUE
                ? counts.reduce(draft.count(), Math::min)
                : counts.reduce(draft.count(), Math::max);
        return new When(trigger, count, draft.unit());
    }

    /** Steps that climb, each after the one before it. */
    static Arbitrary<List<StepDocument>> ladders(int most) {
        return drafts(most).map(drafts -> {
            List<Draft> sorted = drafts.stream()
                    .filter(draft -> GENTLE_TO_HARSH.contains(draft.kind()))
                    .sorted(Comparator.comparingInt(draft -> GENTLE_TO_HARSH.indexOf(draft.kind())))
                    .toList();
            List<StepDocument> steps = new ArrayList<>();
            for (Draft draft : sorted) {
                Trigger trigger = steps.isEmpty() ? Trigger.AFTER_DUE : draft.onNotice();
                steps.add(draft.step(steps.size() + 1, new When(trigger, draft.count(), draft.unit())));
            }
            return List.copyOf(steps);
        });
    }

    private static Arbitrary<List<Draft>> drafts(int most) {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.of(ON_THE_INVOICE),
                        Arbitraries.of(ON_A_NOTICE),
                        Arbitraries.of(7, 3, 0, 1, 5, 14, 30),
                        units(),
                        Arbitraries.of(0, 1, 2),
                        details())
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<NoticeKind> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(GENTLE_TO_HARSH)),
                Tuple.of(2, Arbitraries.of(NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE)),
                Tuple.of(1, Arbitraries.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.THANK_YOU)));
    }

    private static Arbitrary<Unit> units() {
        return Arbitraries.frequency(
                Tuple.of(6, Unit.DAYS),
                Tuple.of(2, Unit.WORKING_DAYS),
                Tuple.of(1, Unit.WEEKS),
                Tuple.of(1, Unit.MONTHS));
    }

    private static Arbitrary<Details> details() {
        return Combinators.combine(
                        channels(),
                        Arbitraries.of(7, 0, 1, 10, 15),
                        Arbitraries.of(false, true),
                        Arbitraries.of(StepCosts.class),
                        approvals(),
                        conditions().optional(0.15),
                        Arbitraries.frequency(Tuple.of(5, Combine.FIRST_AVAILABLE), Tuple.of(1, Combine.ALL)),
                        fees())
                .as(Details::new);
    }

    private static Arbitrary<Optional<Fee>> fees() {
        return Arbitraries.frequency(
                Tuple.of(6, Optional.empty()),
                Tuple.of(2, Optional.of(Fee.of(Monies.whole(Monies.EUR, 5)))),
                Tuple.of(1, Optional.of(Fee.of(Money.parse("SEK 60.00")))));
    }

    private static Arbitrary<List<Channel>> channels() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of(Channel.EMAIL, Channel.LETTER))),
                Tuple.of(
                        1,
                        Arbitraries.of(Channel.class)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3)));
    }

    private static Arbitrary<Approval> approvals() {
        return Arbitraries.frequency(
                Tuple.of(6, Approval.NEVER),
                Tuple.of(1, Approval.ALWAYS),
                Tuple.of(1, Approval.above(Monies.whole(Monies.EUR, 500))));
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Condition.debtorKinds(DebtorKind.BUSINESS, DebtorKind.PUBLIC_BODY),
                condition(Optional.of(150), Optional.empty(), Optional.empty(), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.of(60), Optional.empty(), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.of(2), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.empty(), Set.of("loyal"), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of("loyal")));
    }

    private static Condition condition(
            Optional<Integer> balance,
            Optional<Integer> share,
            Optional<Integer> invoices,
            Set<String> tags,
            Set<String> withoutTags) {
        return new Condition(
                balance.map(units -> Monies.whole(Monies.EUR, units)),
                share.map(Rate::ofPercent),
                invoices,
                Set.of(),
                tags,
                withoutTags,
                Set.of(),
                Optional.empty(),
                Ext.NONE);
    }

    private record Details(
            List<Channel> channels,
            int respondWithin,
            boolean interest,
            StepCosts costs,
            Approval approval,
            Optional<Condition> condition,
            Combine combine,
            Optional<Fee> fee) {}

    private record Draft(
            NoticeKind kind, Trigger onInvoice, Trigger onNotice, int number, Unit unit, int choice, Details details) {

        int count() {
            return unit == Unit.DAYS ? number : number % 4;
        }

        Trigger any() {
            return choice == 0 ? onNotice : onInvoice;
        }

        StepDocument step(int number, When when) {
            Channel[] channels = details.channels().toArray(Channel[]::new);
            StepDocument.Builder builder = StepDocument.of("step-" + number, kind, when, channels).toBuilder()
                    .respondWithin(details.respondWithin())
                    .interest(details.interest())
                    .costs(details.costs())
                    .approval(details.approval())
                    .combine(details.combine());
            details.condition().ifPresent(builder::condition);
            details.fee().ifPresent(builder::fee);
            if (kind == NoticeKind.HAND_OVER) {
                builder.to(PartnerRole.COLLECTION_AGENCY);
            }
            return builder.build();
        }
    }
}
