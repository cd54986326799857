package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy that was chosen by a prediction, or in an experiment, may be gentler than the usual one, never harsher. */
class HarsherTest {

    private static final StepDocument COURTESY =
            StepDocument.of("courtesy", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 3), Channel.EMAIL);
    private static final StepDocument FIRST = StepDocument.of(
                    "first", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL, Channel.LETTER)
            .toBuilder()
            .tone(Tone.NEUTRAL)
            .build();
    private static final StepDocument LAST = StepDocument.of(
            "last", NoticeKind.FINAL_NOTICE, When.days(Trigger.AFTER_RESPOND_BY, 3), Channel.REGISTERED_LETTER);
    private static final PolicyDocument HOUSE = PolicyDocument.of("house", COURTESY, FIRST, LAST);

    private static List<String> harsher(StepDocument... steps) {
        return PolicyDocument.of("other", steps).harsherThan(HOUSE).stream()
                .map(Harsher::path)
                .toList();
    }

    private static StepDocument first(UnaryOperator<StepDocument.Builder> change) {
        return change.apply(FIRST.toBuilder()).build();
    }

    private static StepDocument first(Trigger trigger, int days) {
        return StepDocument.of("first", NoticeKind.REMINDER, When.days(trigger, days), Channel.EMAIL, Channel.LETTER)
                .toBuilder()
                .tone(Tone.NEUTRAL)
                .build();
    }

    @Test
    void the_same_steps_are_no_harsher() {
        assertThat(harsher(COURTESY, FIRST, LAST)).isEmpty();
    }

    @Test
    void waiting_longer_sounding_warmer_and_ending_earlier_is_gentler() {
        StepDocument later = first(Trigger.AFTER_DUE, 14).toBuilder()
                .tone(Tone.WARM)
                .respondWithin(14)
                .build();

        assertThat(harsher(later, LAST)).isEmpty();
        assertThat(harsher(FIRST)).isEmpty();
    }

    @Test
    void one_more_reminder_in_between_is_gentler_and_one_in_front_is_harsher() {
        StepDocument between =
                StepDocument.of("between", NoticeKind.REMINDER, When.days(Trigger.AFTER_RESPOND_BY, 3), Channel.EMAIL);
        StepDocument before =
                StepDocument.of("before", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 1), Channel.EMAIL);

        assertThat(harsher(FIRST, between, LAST)).isEmpty();
        assertThat(harsher(before, FIRST, LAST)).contains("steps[0].when");
    }

    @Test
    void a_step_that_comes_too_early_is_told_with_both_days() {
        PolicyDocument early = PolicyDocument.of("other", first(Trigger.AFTER_DUE, 1));
        PolicyDocument otherwise = PolicyDocument.of("other", first(Trigger.AFTER_ISSUE, 40));

        assertThat(early.harsherThan(HOUSE))
                .extracting(Harsher::text)
                .containsExactly("the step `first` (1 day after the due date) comes earlier than the step `first`"
                        + " (7 days after the due date)");
        assertThat(otherwise.harsherThan(HOUSE))
                .extracting(Harsher::text)
                .containsExactly("the step `first` (40 days after the date of the invoice) cannot be compared with the"
                        + " step `first` (7 days after the due date)");
    }

    @Test
    void leaving_out_a_step_before_a_harsher_one_is_harsher() {
        assertThat(harsher(LAST)).containsExactly("steps[0]");
    }

    @Test
    void a_friendly_note_may_come_at_any_time() {
        StepDocument early =
                StepDocument.of("courtesy", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 10), Channel.EMAIL);

        assertThat(harsher(early, FIRST, LAST)).isEmpty();
    }

    static Stream<StepDocument> harsherSteps() {
        return Stream.of(
                first(Trigger.AFTER_DUE, 6),
                first(Trigger.AFTER_ISSUE, 60),
                first(step -> step.tone(Tone.FIRM)),
                first(step -> step.respondWithin(6)),
                first(step -> step.interest(true)),
                first(step -> step.costs(StepCosts.STATUTORY)),
                first(step -> step.fee(Fee.of(Money.parse("EUR 5.00")))),
                first(step -> step.condition(Condition.debtorKinds(DebtorKind.CONSUMER))),
                first(step -> step.repeat(new Repeat(7, 2))),
                first(step -> step.combine(Combine.ALL)),
                StepDocument.of("first", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.VOICE)
                        .toBuilder()
                        .tone(Tone.NEUTRAL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("harsherSteps")
    void each_of_these_is_harsher(StepDocument step) {
        assertThat(harsher(COURTESY, step, LAST)).hasSize(1).allMatch(path -> path.startsWith("steps[1]."));
    }

    @Test
    void approval_may_be_asked_for_more_often_and_never_less() {
        StepDocument approved = LAST.toBuilder().approval(Approval.ALWAYS).build();
        PolicyDocument careful = PolicyDocument.of("careful", COURTESY, FIRST, approved);

        assertThat(harsher(COURTESY, FIRST, approved)).isEmpty();
        assertThat(HOUSE.harsherThan(careful)).extracting(Harsher::path).containsExactly("steps[2].approval");
    }

    @Test
    void a_policy_with_fewer_limits_is_harsher() {
        PolicyDocument limited = new PolicyDocument(
                "limited",
                HOUSE.version(),
                HOUSE.conventions(),
                Limits.of(5, 2, 3),
                HOUSE.steps(),
                HOUSE.adopt(),
                HOUSE.ext());

        assertThat(limited.harsherThan(HOUSE)).isEmpty();
        assertThat(HOUSE.harsherThan(limited))
                .extracting(Harsher::path)
                .containsExactly("limits.daysBetweenMessages", "limits.messagesPerWeek", "limits.callsPerWeek");
    }

    @Test
    void a_segment_of_businesses_may_be_chased_harder_and_one_of_people_may_not() {
        PolicyDocument sharp = PolicyDocument.of("sharp", first(step -> step.respondWithin(1)), LAST);
        PolicyBook.Choice people = PolicyBook.Choice.bySegment("sharp", Set.of("forgetful"), Set.of());
        PolicyBook.Choice firms =
                PolicyBook.Choice.bySegment("sharp", Set.of("forgetful"), Set.of(DebtorKind.BUSINESS));

        assertThat(new PolicyBook(List.of(HOUSE, sharp), List.of(people), "house").check())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("prediction-makes-it-harsher at choose[0].segments");
        assertThat(new PolicyBook(List.of(HOUSE, sharp), List.of(firms), "house").check())
                .isEmpty();
    }

    @Test
    void a_debtor_gets_the_policy_of_its_segment() {
        PolicyDocument patient = PolicyDocument.of("patient", first(Trigger.AFTER_DUE, 21), LAST);
        PolicyBook book = new PolicyBook(
                List.of(HOUSE, patient),
                List.of(PolicyBook.Choice.bySegment("patient", Set.of("reliable"), Set.of())),
                "house");
        var debtor = dev.dunning.core.debtor.Debtor.consumer("K", "Kim", "NL");

        assertThat(book.check()).isEmpty();
        assertThat(book.of(debtor.toBuilder().segment("reliable").build()).id()).isEqualTo("patient");
        assertThat(book.of(debtor).id()).isEqualTo("house");
    }

    @Test
    void the_book_by_segment_that_comes_with_the_library_is_nowhere_harsher_than_the_standard_policy() {
        PolicyBook book = Policies.bySegment();

        assertThat(book.check()).isEmpty();
        assertThat(book.policies()).allSatisfy(policy -> {
            assertThat(policy.check()).isEmpty();
            assertThat(policy.harsherThan(Policies.standard())).as(policy.id()).isEmpty();
        });
        assertThat(book.choices().stream().flatMap(choice -> choice.segments().stream()))
                .isSubsetOf(dev.dunning.core.insight.Segments.standard().names());
    }
}
