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
import dev.dunning.core.policy.PlanTerms;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.Unit;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.LateReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final List<Trigger> ON_THE_DEBTOR =
            Stream.of(Trigger.values()).filter(Trigger::isAnswer).toList();
    private static final List<NoticeKind> LATE = List.of(
            NoticeKind.REMINDER,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER,
            NoticeKind.WRITE_OFF);
    private static final List<NoticeKind> SOFT =
            List.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.PLAN_PROPOSAL);

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
        boolean early = proposed == Trigger.BEFORE_DUE && LATE.contains(draft.kind());
        Trigger trigger = thanks ? Trigger.AFTER_PAID : early ? Trigger.AFTER_DUE : proposed;
        IntStream counts = before.stream()
                .map(StepDocument::when)
                .filter(when -> when.trigger() == trigger && when.unit() == draft.unit())
                .mapToInt(When::count);
        int count = trigger == Trigger.BEFORE_DUE
                ? counts.reduce(draft.count(), Math::min)
                : counts.reduce(draft.count(), Math::max);
        return new When(trigger, count, draft.unit());
    }

    /** Steps with up to three that answer the debtor, above them or below. */
    static Arbitrary<List<StepDocument>> withAnswers(Arbitrary<List<StepDocument>> ladders) {
        return Combinators.combine(ladders, answers(), Arbitraries.of(false, true))
                .as((ladder, answers, first) -> Stream.of(first ? answers : ladder, first ? ladder : answers)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<List<StepDocument>> answers() {
        return answer().list().ofMaxSize(3).map(answers -> {
            List<StepDocument> named = new ArrayList<>();
            for (Answer answer : answers) {
                named.add(answer.step(named.size() + 1));
            }
            return List.copyOf(named);
        });
    }

    private static Arbitrary<Answer> answer() {
        return Combinators.combine(
                        Arbitraries.of(NoticeKind.class),
                        Arbitraries.of(ON_THE_DEBTOR),
                        Arbitraries.of(0, 1, 3, 7),
                        units(),
                        details())
                .as(Answer::new);
    }

    /** The same step, sent once. */
    static StepDocument once(StepDocument step) {
        return new StepDocument(
                step.id(),
                step.kind(),
                step.when(),
                step.channels(),
                step.tone(),
                step.respondWithin(),
                step.interest(),
                step.costs(),
                step.approval(),
                step.condition(),
                step.combine(),
                Optional.empty(),
                step.offerPlan(),
                step.fee(),
                step.to(),
                step.ext());
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
                Tuple.of(1, Arbitraries.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.THANK_YOU)),
                Tuple.of(1, Arbitraries.of(NoticeKind.class)));
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
                        extras(),
                        fees())
                .as(Details::new);
    }

    private static Arbitrary<Extras> extras() {
        Arbitrary<Combine> combine = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Combine.FIRST_AVAILABLE)),
                Tuple.of(1, Arbitraries.just(Combine.ALL)),
                Tuple.of(1, Arbitraries.of(Combine.class)));
        Arbitrary<Repeat> repeat = Combinators.combine(Arbitraries.of(7, 1, 3, 20), Arbitraries.of(2, 1, 3))
                .as(Repeat::new);
        return Combinators.combine(combine, repeat.optional(0.2), plans().optional(0.1))
                .as(Extras::new);
    }

    private static Arbitrary<PlanTerms> plans() {
        return Arbitraries.of(
                PlanTerms.USUAL,
                new PlanTerms(
                        6,
                        7,
                        1,
                        Unit.WEEKS,
                        Optional.of(Monies.whole(Monies.EUR, 5)),
                        Optional.of(Monies.whole(Monies.EUR, 20)),
                        Ext.NONE));
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
                Tuple.of(1, Approval.LOYAL),
                Tuple.of(1, Approval.above(Monies.whole(Monies.EUR, 500))));
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Condition.debtorKinds(DebtorKind.BUSINESS, DebtorKind.PUBLIC_BODY),
                condition(Optional.of(150), Optional.empty(), Optional.empty(), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.of(60), Optional.empty(), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.of(2), Set.of(), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.empty(), Set.of("loyal"), Set.of()),
                condition(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of("loyal")),
                said(LateReason.FORGOT, LateReason.NOT_RECEIVED),
                said(LateReason.HARDSHIP),
                risk(40));
    }

    private static Condition said(LateReason... reasons) {
        return new Condition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(reasons),
                Optional.empty(),
                Ext.NONE);
    }

    private static Condition risk(int percent, DebtorKind... kinds) {
        return new Condition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(kinds),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(Rate.ofPercent(percent)),
                Ext.NONE);
    }

    /** A prediction is no reason to be sharp with a person. */
    private static Condition fair(NoticeKind kind, Condition condition) {
        boolean fair = condition.latePaymentRisk().isEmpty() || SOFT.contains(kind);
        return fair ? condition : risk(40, DebtorKind.BUSINESS, DebtorKind.PUBLIC_BODY);
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
            Extras extras,
            Optional<Fee> fee) {

        StepDocument step(String id, NoticeKind kind, When when) {
            StepDocument.Builder builder = StepDocument.of(id, kind, when, channels.toArray(Channel[]::new)).toBuilder()
                    .respondWithin(respondWithin)
                    .interest(interest)
                    .costs(costs)
                    .approval(approval)
                    .combine(extras.combine());
            condition.ifPresent(known -> builder.condition(fair(kind, known)));
            extras.repeat().ifPresent(builder::repeat);
            extras.plan().ifPresent(builder::offerPlan);
            fee.ifPresent(builder::fee);
            if (kind == NoticeKind.HAND_OVER) {
                builder.to(PartnerRole.COLLECTION_AGENCY);
            }
            return builder.build();
        }
    }

    private record Extras(Combine combine, Optional<Repeat> repeat, Optional<PlanTerms> plan) {}

    private record Answer(NoticeKind kind, Trigger trigger, int number, Unit unit, Details details) {

        StepDocument step(int number) {
            int count = unit == Unit.DAYS ? this.number : this.number % 2;
            return once(details.step("answer-" + number, kind, new When(trigger, count, unit)));
        }
    }

    private record Draft(
            NoticeKind kind, Trigger onInvoice, Trigger onNotice, int number, Unit unit, int choice, Details details) {

        int count() {
            return unit == Unit.DAYS ? number : number % 4;
        }

        Trigger any() {
            return choice == 0 ? onNotice : onInvoice;
        }

        StepDocument step(int number, When when) {
            StepDocument step = details.step("step-" + number, kind, when);
            return when.trigger().isAnswer() ? once(step) : step;
        }
    }
}
