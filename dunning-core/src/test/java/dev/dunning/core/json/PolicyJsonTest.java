package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PlanTerms;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {

    private static final String CONTRACT = Documents.text("contract-policy.json");
    private static final String RICH = Documents.text("rich-policy.json");

    static List<PolicyDocument> builtin() {
        return Policies.builtin();
    }

    @ParameterizedTest
    @MethodSource("builtin")
    void the_file_of_a_built_in_policy_reads_to_its_value(PolicyDocument policy) {
        String file = Documents.text("/dev/dunning/core/policy/" + policy.id() + ".json");

        assertThat(DunningJson.policy(file)).isEqualTo(policy);
        assertThat(DunningJson.write(policy)).isEqualTo(file);
    }

    @Test
    void the_example_of_the_contract_is_read_in_full() {
        PolicyDocument policy = DunningJson.policy(CONTRACT);

        assertThat(policy)
                .isEqualTo(new PolicyDocument(
                        "gentle-nl",
                        Optional.of("3"),
                        policy.conventions(),
                        Limits.of(5, 2, 3),
                        List.of(
                                step("courtesy", NoticeKind.COURTESY, Trigger.BEFORE_DUE, 3, Channel.EMAIL, Channel.SMS)
                                        .build(),
                                step(
                                                "first-reminder",
                                                NoticeKind.REMINDER,
                                                Trigger.AFTER_DUE,
                                                7,
                                                Channel.EMAIL,
                                                Channel.LETTER)
                                        .tone(Tone.WARM)
                                        .build(),
                                step(
                                                "second-reminder",
                                                NoticeKind.REMINDER,
                                                Trigger.AFTER_RESPOND_BY,
                                                3,
                                                Channel.EMAIL,
                                                Channel.LETTER,
                                                Channel.PHONE)
                                        .build(),
                                step(
                                                "fourteen-day",
                                                NoticeKind.STATUTORY_NOTICE,
                                                Trigger.AFTER_RESPOND_BY,
                                                3,
                                                Channel.REGISTERED_EMAIL,
                                                Channel.LETTER)
                                        .respondWithin(15)
                                        .costs(StepCosts.STATUTORY)
                                        .build(),
                                step(
                                                "final-notice",
                                                NoticeKind.FINAL_NOTICE,
                                                Trigger.AFTER_RESPOND_BY,
                                                3,
                                                Channel.REGISTERED_EMAIL,
                                                Channel.REGISTERED_LETTER,
                                                Channel.LETTER)
                                        .respondWithin(8)
                                        .interest(true)
                                        .costs(StepCosts.STATUTORY)
                                        .approval(Approval.ALWAYS)
                                        .build(),
                                step("hand-over", NoticeKind.HAND_OVER, Trigger.AFTER_RESPOND_BY, 5, Channel.LETTER)
                                        .to(PartnerRole.COLLECTION_AGENCY)
                                        .approval(Approval.ALWAYS)
                                        .build()),
                        Optional.empty(),
                        policy.ext()));
        assertThat(policy.conventions()).isEqualTo(dev.dunning.core.policy.Conventions.STANDARD);
    }

    @Test
    void every_key_is_read_and_written_at_its_place() {
        assertThat(DunningJson.write(DunningJson.policy(RICH))).isEqualTo(RICH);
    }

    @Test
    void every_trigger_has_a_word_of_its_own() {
        assertThat(Triggers.BY_WORD)
                .hasSize(Trigger.values().length)
                .containsEntry("afterDue", Trigger.AFTER_DUE)
                .containsEntry("endOfMonthAfterDue", Trigger.END_OF_MONTH_AFTER_DUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "{'parts': 3, 'firstAfter': 14, 'every': 1, 'unit': 'MONTHS'}"})
    void an_offered_plan_that_says_nothing_else_is_the_usual_one(String plan) {
        PolicyDocument policy = DunningJson.policy(offering(plan));

        assertThat(policy.steps().get(0).offerPlan()).contains(PlanTerms.USUAL);
        assertThat(DunningJson.compact(DunningJson.tree(policy))).contains("\"offerPlan\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null"})
    void a_plan_that_is_not_offered_is_not_written(String plan) {
        PolicyDocument policy = DunningJson.policy(offering(plan));

        assertThat(policy.steps().get(0).offerPlan()).isEmpty();
        assertThat(DunningJson.compact(DunningJson.tree(policy))).doesNotContain("offerPlan");
    }

    @Test
    void an_offered_plan_is_a_flag_or_its_terms() {
        assertThatThrownBy(() -> DunningJson.policy(offering("'yes'")))
                .hasMessage("steps[0].offerPlan: Found a text. Write `true`, `false` or an object.");
        assertThatThrownBy(() -> DunningJson.policy(offering("{'parts': 3, 'monthly': true}")))
                .hasMessage(
                        "steps[0].offerPlan.monthly: Unknown key `monthly`. Known here: `parts`, `firstAfter`, `every`,"
                                + " `unit`, `roundTo`, `minimum`, `ext`; put additions of your own under `ext`.");
    }

    private static String offering(String plan) {
        return Documents.json(
                "{'format': 'dunning-policy/1', 'id': 'house', 'steps': [{'id': 'first', 'kind': 'REMINDER',"
                        + " 'when': {'afterDue': 7}, 'channels': ['EMAIL'], 'offerPlan': " + plan + "}]}");
    }

    private static StepDocument.Builder step(
            String id, NoticeKind kind, Trigger trigger, int days, Channel... channels) {
        return StepDocument.of(id, kind, When.days(trigger, days), channels).toBuilder();
    }
}
