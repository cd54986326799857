package dev.dunning.core.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good colleague notices about house rules. */
class PolicyAnalysisTest {

    private static final Jurisdiction NL = Jurisdictions.builtin().get("NL");
    private static final StepDocument FIRST = StepDocument.of(
            "first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL, Channel.LETTER);

    private static List<String> lines(PolicyDocument policy) {
        return lines(policy, DebtorKind.BUSINESS);
    }

    private static List<String> lines(PolicyDocument policy, DebtorKind kind) {
        return PolicyAnalysis.of(policy, NL, Set.of(kind)).issues().stream()
                .map(issue -> issue.code() + " " + issue.line())
                .toList();
    }

    private static StepDocument.Builder step(String id, NoticeKind kind, Trigger trigger, int days) {
        return StepDocument.of(id, kind, When.days(trigger, days), Channel.EMAIL, Channel.LETTER).toBuilder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "DE", "BE", "EU", "NONE"})
    void what_is_built_in_gets_little_advice(String law) {
        for (PolicyDocument policy : Policies.builtin()) {
            assertThat(PolicyAnalysis.of(policy, Jurisdictions.builtin().get(law))
                            .issues())
                    .as("%s under %s", policy.id(), law)
                    .hasSizeLessThanOrEqualTo(4)
                    .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.ADVICE))
                    .extracting(Issue::code)
                    .isSubsetOf(
                            "statutory-notice-will-be-skipped",
                            "without-a-law-a-person-gets-reminders-only",
                            "nobody-reached");
        }
    }

    @Test
    void faults_are_told_alone() {
        PolicyDocument wrong = PolicyDocument.of("house", FIRST, FIRST);

        assertThat(PolicyAnalysis.of(wrong, NL).issues()).isEqualTo(wrong.check());
    }

    @Test
    void advice_names_the_debtors_whom_it_concerns_once() {
        assertThat(PolicyAnalysis.of(Policies.standard(), NL).issues())
                .extracting(Issue::line)
                .containsExactly("steps[2].kind: The law `NL` asks for no such notice to a `SOLE_TRADER`, `BUSINESS` or"
                        + " `PUBLIC_BODY`. Nothing to mend: the step is passed over for such debtors.");
        assertThat(lines(Policies.standard(), DebtorKind.CONSUMER)).isEmpty();
    }

    @Test
    void steps_that_answer_the_debtor_are_not_missed() {
        PolicyDocument policy = PolicyDocument.of(
                "house",
                FIRST,
                step("promised", NoticeKind.PROMISE_CONFIRMATION, Trigger.AFTER_PROMISED, 0)
                        .build(),
                step("broken", NoticeKind.CHECK_IN, Trigger.AFTER_PROMISE_BROKEN, 1)
                        .build(),
                step("plan", NoticeKind.PLAN_CONFIRMATION, Trigger.AFTER_PLAN_AGREED, 0)
                        .build(),
                step("breach", NoticeKind.PLAN_BREACH, Trigger.AFTER_PLAN_BROKEN, 1)
                        .build(),
                step("dispute", NoticeKind.DISPUTE_ACKNOWLEDGEMENT, Trigger.AFTER_DISPUTED, 1)
                        .build(),
                step("thanks", NoticeKind.THANK_YOU, Trigger.AFTER_PAID, 1).build());

        assertThat(lines(policy)).singleElement().asString().startsWith("ladder-without-an-end");
    }

    @Test
    void thanks_among_the_demands_never_come() {
        assertThat(lines(PolicyDocument.of(
                        "house",
                        FIRST,
                        step("thanks", NoticeKind.THANK_YOU, Trigger.AFTER_DUE, 9)
                                .build())))
                .first()
                .asString()
                .startsWith("step-never-comes steps[1].when: The step never comes for a `BUSINESS`: ");
    }

    @Test
    void a_softer_tone_is_noticed() {
        assertThat(lines(PolicyDocument.of(
                        "house",
                        FIRST.toBuilder().tone(Tone.FIRM).build(),
                        step("second", NoticeKind.REMINDER, Trigger.AFTER_RESPOND_BY, 3)
                                .tone(Tone.WARM)
                                .build())))
                .first()
                .asString()
                .startsWith("gets-milder-later steps[1].tone: ");
    }

    @Test
    void more_channels_at_once_than_a_week_allows_are_noticed() {
        PolicyDocument policy = PolicyDocument.of(
                "house", FIRST.toBuilder().combine(Combine.ALL).build());
        PolicyDocument limited = new PolicyDocument(
                policy.id(),
                policy.version(),
                policy.conventions(),
                Limits.of(0, 1, 1),
                policy.steps(),
                policy.adopt(),
                policy.ext());

        assertThat(lines(limited)).first().asString().startsWith("limit-holds-steps-back steps[0].channels: ");
    }

    @Test
    void a_step_that_comes_every_day_for_years_takes_no_time() {
        StepDocument daily = FIRST.toBuilder().repeat(new Repeat(1, 10_000)).build();

        assertThat(lines(PolicyDocument.of("house", daily)))
                .singleElement()
                .asString()
                .startsWith("ladder-without");
    }

    @Test
    void a_term_that_only_some_get_is_told_for_those() {
        StepDocument notice = step("fourteen-day", NoticeKind.STATUTORY_NOTICE, Trigger.AFTER_RESPOND_BY, 3)
                .respondWithin(10)
                .costs(StepCosts.STATUTORY)
                .build();

        assertThat(PolicyAnalysis.of(PolicyDocument.of("house", FIRST, notice), NL)
                        .issues())
                .filteredOn(issue -> issue.code().equals("term-will-be-lengthened"))
                .extracting(Issue::text)
                .containsExactly("`10` days are fewer than the law `NL` gives a `CONSUMER`");
    }

    @Test
    void each_policy_of_a_book_is_looked_at_for_the_debtors_who_get_it() {
        PolicyDocument soft = PolicyDocument.of(
                "soft",
                StepDocument.of(
                        "reminder",
                        NoticeKind.REMINDER,
                        When.days(Trigger.AFTER_DUE, 7),
                        Channel.EMAIL,
                        Channel.LETTER));
        PolicyBook book = new PolicyBook(
                List.of(Policies.brisk(), soft),
                List.of(new PolicyBook.Choice("soft", Set.of(), Set.of(DebtorKind.CONSUMER), Set.of())),
                "brisk");

        assertThat(PolicyAnalysis.of(book, NL).issues())
                .extracting(Issue::path)
                .containsExactly("policies[0].steps[1].kind", "policies[1].steps");
    }

    @Test
    void what_goes_out_can_be_worded_from_the_facts_of_its_day() {
        PolicyAnalysis analysis = PolicyAnalysis.of(Policies.brisk(), NL, Set.of(DebtorKind.CONSUMER));

        assertThat(analysis.acts()).isNotEmpty().allSatisfy(sample -> {
            assertThat(sample.dossier().check()).isEmpty();
            assertThat(sample.dossier().history())
                    .allMatch(event -> !event.on().isAfter(sample.act().on()))
                    .doesNotContainAnyElementsOf(sample.act().sent());
        });
    }
}
