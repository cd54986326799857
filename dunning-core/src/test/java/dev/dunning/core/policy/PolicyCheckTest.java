package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a policy can have in itself, with its exact words. */
class PolicyCheckTest {

    private static final StepDocument FIRST =
            StepDocument.of("first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL);

    private static PolicyDocument policy(StepDocument.Builder... steps) {
        return PolicyDocument.of(
                "house", Stream.of(steps).map(StepDocument.Builder::build).toArray(StepDocument[]::new));
    }

    private static StepDocument.Builder step(String id, When when, Channel... channels) {
        return StepDocument.of(id, NoticeKind.REMINDER, when, channels).toBuilder();
    }

    private static StepDocument.Builder next(When when) {
        return step("next", when, Channel.EMAIL);
    }

    private static StepDocument.Builder note(String id, When when) {
        return StepDocument.of(id, NoticeKind.COURTESY, when, Channel.EMAIL).toBuilder();
    }

    private static Condition condition(Optional<Rate> share, Optional<Rate> risk) {
        return new Condition(
                Optional.empty(), share, Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), risk, Ext.NONE);
    }

    private static PolicyDocument with(Conventions conventions, Limits limits, Optional<Adopt> adopt) {
        return new PolicyDocument("house", Optional.empty(), conventions, limits, List.of(FIRST), adopt, Ext.NONE);
    }

    private static Fee.Tier tier(String from) {
        return new Fee.Tier(Money.parse(from), Optional.of(Money.parse("EUR 1.00")), Optional.empty());
    }

    static Stream<Arguments> faults() {
        Conventions negative = new Conventions(
                FirstDay.INCLUSIVE,
                CatchUp.ONE_STEP,
                Grouping.DEBTOR,
                IntervalScope.DEBTOR,
                Credits.NET,
                AllocationChoice.LAW,
                Money.parse("EUR -1.00"),
                -1,
                HeldDays.COUNT,
                -1,
                -1,
                Ext.NONE);
        Fee wrong = new Fee(
                Optional.of(Money.parse("USD -5.00")),
                Optional.of(Rate.ofPercent(101)),
                FeeBase.PRINCIPAL,
                Optional.of(Money.parse("EUR 9.00")),
                Optional.of(Money.parse("EUR 8.00")),
                Optional.empty(),
                List.of(tier("EUR 10.00"), tier("EUR 10.00")),
                Ext.NONE);
        Fee empty = new Fee(
                Optional.empty(),
                Optional.empty(),
                FeeBase.PRINCIPAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(TierMode.SINGLE),
                List.of(),
                Ext.NONE);
        Fee withoutAmount = new Fee(
                Optional.empty(),
                Optional.empty(),
                FeeBase.PRINCIPAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Fee.Tier(Money.parse("EUR 10.00"), Optional.empty(), Optional.empty()), tier("EUR 20.00")),
                Ext.NONE);
        return Stream.of(
                Arguments.of(
                        PolicyDocument.of("House", FIRST),
                        List.of("id: `House` is no name. Write small letters and digits joined by hyphens, such as"
                                + " `first-reminder`.")),
                Arguments.of(policy(), List.of("steps: The policy has no steps. Write at least one.")),
                Arguments.of(
                        policy(FIRST.toBuilder(), FIRST.toBuilder()),
                        List.of("steps[1].id: `first-reminder` stands here a second time. Give each step its own id.")),
                Arguments.of(
                        policy(next(When.days(Trigger.AFTER_RESPOND_BY, 3))),
                        List.of(
                                "steps[0].when: The first step waits for an earlier notice, and there is none. Anchor it"
                                        + " on the invoice, for example `afterDue`.")),
                Arguments.of(
                        policy(FIRST.toBuilder(), next(When.days(Trigger.AFTER_DUE, 5))),
                        List.of(
                                "steps[1].when: The step comes before `first-reminder`, which stands above it. Order the"
                                        + " steps by time, or change the number.")),
                Arguments.of(
                        policy(
                                note("a", When.days(Trigger.BEFORE_DUE, 3)),
                                note("next", When.days(Trigger.BEFORE_DUE, 5))),
                        List.of(
                                "steps[1].when: The step comes before `a`, which stands above it. Order the steps by time,"
                                        + " or change the number.")),
                Arguments.of(
                        policy(step("a", When.days(Trigger.AFTER_DUE, -1), Channel.EMAIL)
                                .respondWithin(-2)),
                        List.of(
                                "steps[0].when: The number is `-1`. Write 0 or more.",
                                "steps[0].respondWithin: The number is `-2`. Write 0 or more.")),
                Arguments.of(
                        policy(step("a", new When(Trigger.AFTER_DUE, Integer.MAX_VALUE, Unit.YEARS), Channel.EMAIL)),
                        List.of("steps[0].when: The number is `2147483647`. Write 99999 or fewer.")),
                Arguments.of(
                        policy(step("a", When.days(Trigger.AFTER_DUE, 1))),
                        List.of(
                                "steps[0].channels: The step has no channel. Write at least one, for example `EMAIL`.")),
                Arguments.of(
                        policy(step("a", When.days(Trigger.AFTER_DUE, 1), Channel.EMAIL, Channel.EMAIL)),
                        List.of("steps[0].channels: `EMAIL` stands here twice. Name each channel once.")),
                Arguments.of(
                        policy(FIRST.toBuilder().condition(condition(Optional.empty(), Optional.empty()))),
                        List.of("steps[0].if: The condition asks for nothing. Name what must hold, or leave it out.")),
                Arguments.of(
                        policy(FIRST.toBuilder()
                                .condition(condition(Optional.of(Rate.ofPercent(101)), Optional.empty()))),
                        List.of("steps[0].if.openShare: The share is `101`. Write a percentage from 0 to 100.")),
                Arguments.of(
                        policy(FIRST.toBuilder()
                                .condition(condition(Optional.empty(), Optional.of(Rate.ofPercent(50))))),
                        List.of(
                                "steps[0].if.latePaymentRisk: The step `first-reminder` would hit natural persons because of a"
                                        + " prediction. Use it for a `COURTESY`, `CHECK_IN` or `PLAN_PROPOSAL` step, or name"
                                        + " `debtorKinds` without natural persons.")),
                Arguments.of(
                        policy(FIRST.toBuilder()
                                .repeat(new Repeat(0, 0))
                                .offerPlan(new PlanTerms(
                                        61,
                                        0,
                                        0,
                                        Unit.MONTHS,
                                        Optional.of(Money.parse("EUR 0.00")),
                                        Optional.empty(),
                                        Ext.NONE))),
                        List.of(
                                "steps[0].repeat.every: The number is `0`. Write 1 or more.",
                                "steps[0].repeat.times: The number is `0`. Write 1 or more.",
                                "steps[0].offerPlan.parts: The number is `61`. Write 60 or fewer.",
                                "steps[0].offerPlan.every: The number is `0`. Write 1 or more.",
                                "steps[0].offerPlan.roundTo: The amount is `EUR 0.00`. Write more than zero.")),
                Arguments.of(
                        policy(FIRST.toBuilder().fee(wrong)),
                        List.of(
                                "steps[0].fee.percent: The percentage is `101`. Write a percentage from 0 to 100.",
                                "steps[0].fee: The amount `USD -5.00` is negative. Write zero or more.",
                                "steps[0].fee: The amounts are in `USD`, `EUR`. Write all of them in one currency.",
                                "steps[0].fee.min: The minimum `EUR 9.00` is above the maximum `EUR 8.00`. Swap the two.",
                                "steps[0].fee.tiers[1].from: The tier begins at `EUR 10.00`, not above the one before."
                                        + " List the tiers from low to high.")),
                Arguments.of(
                        policy(FIRST.toBuilder().fee(empty)),
                        List.of(
                                "steps[0].fee: The fee has neither an amount, a percentage nor tiers. Write `fixed`, `percent` or `tiers`.",
                                "steps[0].fee.mode: There are no tiers to combine. Write `tiers`, or leave the key out.")),
                Arguments.of(
                        policy(note("a", When.days(Trigger.BEFORE_DUE, 0))),
                        List.of(
                                "steps[0].when: A step before the due date lapses on that date, and `0` leaves it no day."
                                        + " Write 1 or more, or let it come `afterDue`.")),
                Arguments.of(
                        policy(step("a", When.days(Trigger.BEFORE_DUE, 3), Channel.EMAIL)),
                        List.of(
                                "steps[0].when: A `REMINDER` makes no sense before the due date. Let it come `afterDue`, or"
                                        + " write `COURTESY` for a friendly note.")),
                Arguments.of(
                        policy(
                                FIRST.toBuilder(),
                                next(When.days(Trigger.AFTER_CONTACT, 3)).repeat(new Repeat(7, 2))),
                        List.of(
                                "steps[1].repeat: The step answers the debtor, once each time, and does not come again by"
                                        + " itself. Leave `repeat` out, or write another step that comes later.")),
                Arguments.of(
                        policy(FIRST.toBuilder().fee(withoutAmount)),
                        List.of(
                                "steps[0].fee.tiers[0]: The tier has neither an amount nor a percentage. Write `fixed` or"
                                        + " `percent`; a tier without a fee has `fixed` of zero.")),
                Arguments.of(
                        PolicyDocument.of(
                                "house",
                                FIRST,
                                StepDocument.of(
                                        "hand-over",
                                        NoticeKind.HAND_OVER,
                                        When.days(Trigger.AFTER_DUE, 60),
                                        Channel.LETTER)),
                        List.of("steps[1].to: The step hands over without saying to whom. Write `to`, for example"
                                + " `COLLECTION_AGENCY`.")),
                Arguments.of(
                        with(negative, Limits.of(-1, 0, 0), Optional.of(new Adopt(java.time.LocalDate.EPOCH, -1))),
                        List.of(
                                "conventions.transitDays: The number is `-1`. Write 0 or more.",
                                "conventions.cureDays: The number is `-1`. Write 0 or more.",
                                "conventions.respiteDays: The number is `-1`. Write 0 or more.",
                                "conventions.minimumBalance: The minimum is `EUR -1.00`. Write zero or more.",
                                "limits.daysBetweenMessages: The number is `-1`. Write 0 or more.",
                                "limits.messagesPerWeek: The number is `0`. Write 1 or more.",
                                "limits.callsPerWeek: The number is `0`. Write 1 or more.",
                                "adopt.olderThan: The number is `-1`. Write 0 or more.")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_place_and_remedy(PolicyDocument policy, List<String> lines) {
        assertThat(policy.check()).extracting(Issue::line).containsExactlyElementsOf(lines);
        assertThatThrownBy(
                        () -> DunningPolicy.from(policy, Jurisdictions.builtin().get("NL")))
                .isInstanceOf(UnsoundDocumentException.class)
                .hasMessage(String.join("\n", lines));
    }

    @Test
    void a_predicted_message_never_starts_the_clock_for_people_alone() {
        StepDocument.Builder predicted =
                StepDocument.of("courtesy", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 3), Channel.EMAIL)
                        .toBuilder()
                        .condition(condition(Optional.empty(), Optional.of(Rate.ofPercent(50))));
        StepDocument.Builder after = next(When.days(Trigger.AFTER_PREVIOUS_STEP, 7));

        assertThat(policy(predicted, after).check())
                .extracting(Issue::code)
                .containsExactly("prediction-makes-it-harsher");
        assertThat(policy(predicted, FIRST.toBuilder(), after).check()).isEmpty();
        assertThat(policy(predicted, after.condition(Condition.debtorKinds(DebtorKind.BUSINESS)))
                        .check())
                .isEmpty();
    }

    @Test
    void built_in_policies_have_no_fault() {
        assertThat(Policies.builtin())
                .allSatisfy(policy -> assertThat(policy.check()).isEmpty());
    }
}
