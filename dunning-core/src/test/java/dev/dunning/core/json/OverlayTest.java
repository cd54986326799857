package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy that extends another adds steps, moves them, leaves them out, and is told its faults where it wrote them. */
class OverlayTest {

    private static final String CALL =
            "'id': 'call', 'kind': 'CALL', 'when': {'afterRespondBy': 1}, 'channels': ['PHONE']";

    private static final PolicyDocument OWN =
            DunningJson.policy(Documents.text("least-policy.json"), id -> Optional.empty());

    private static PolicyDocument read(String difference) {
        return DunningJson.policy(
                Documents.json("{'format': 'dunning-policy/1', 'id': 'mine', " + difference + "}"),
                id -> id.equals("house") ? Optional.of(OWN) : Policies.find(id));
    }

    private static List<String> steps(String difference) {
        return read(difference).steps().stream().map(StepDocument::id).toList();
    }

    private static void isRefused(String difference, String... lines) {
        assertThatThrownBy(() -> read(difference)).hasMessage(String.join("\n", lines));
    }

    @Test
    void an_added_step_comes_last() {
        assertThat(steps("'extends': 'brisk', 'steps': [{" + CALL + "}]"))
                .containsExactly(
                        "first-reminder", "statutory-notice", "final-notice", "hand-over", "thank-you", "call");
    }

    @Test
    void an_added_step_comes_before_the_one_that_it_names() {
        assertThat(steps("'extends': 'brisk', 'steps': [{" + CALL + ", 'before': 'final-notice'},"
                        + " {'id': 'note', 'before': 'final-notice', 'kind': 'STATEMENT', 'when': {'afterRespondBy': 1},"
                        + " 'channels': ['EMAIL']}]"))
                .containsExactly(
                        "first-reminder", "statutory-notice", "call", "note", "final-notice", "hand-over", "thank-you");
    }

    @Test
    void a_changed_step_stays_unless_it_says_where_to_go() {
        assertThat(steps("'extends': 'brisk', 'steps': [{'id': 'final-notice', 'respondWithin': 9}]"))
                .isEqualTo(steps("'extends': 'brisk'"));
        assertThat(steps("'extends': 'brisk', 'steps': [{'id': 'final-notice', 'before': 'statutory-notice'}]"))
                .containsExactly("first-reminder", "final-notice", "statutory-notice", "hand-over", "thank-you");
        assertThat(steps("'extends': 'brisk', 'steps': [{'id': 'final-notice', 'before': 'final-notice'}]"))
                .isEqualTo(steps("'extends': 'brisk'"));
    }

    @Test
    void steps_are_left_out() {
        assertThat(steps("'extends': 'brisk', 'without': ['thank-you', 'statutory-notice']"))
                .containsExactly("first-reminder", "final-notice", "hand-over");
    }

    @Test
    void an_added_step_finds_its_place_before_one_that_is_left_out() {
        assertThat(steps("'extends': 'brisk', 'without': ['final-notice'], 'steps': [{" + CALL
                        + ", 'before': 'final-notice'}]"))
                .containsExactly("first-reminder", "statutory-notice", "call", "hand-over", "thank-you");
    }

    @Test
    void a_step_that_is_left_out_and_written_starts_anew_in_its_place() {
        PolicyDocument anew = read("'extends': 'brisk', 'without': ['final-notice'], 'steps': [{"
                + CALL.replaceFirst("call", "final-notice") + "}]");

        assertThat(anew.steps())
                .hasSize(5)
                .element(2)
                .isEqualTo(StepDocument.of(
                        "final-notice", NoticeKind.CALL, When.days(Trigger.AFTER_RESPOND_BY, 1), Channel.PHONE));
    }

    @Test
    void a_policy_of_the_host_is_extended() {
        assertThat(steps("'extends': 'house', 'steps': [{" + CALL + ", 'before': 'hand-over'}]"))
                .containsExactly("first-reminder", "call", "hand-over");
    }

    @Test
    void an_extension_is_extended() {
        PolicyDocument first = read("'extends': 'standard', 'limits': {'callsPerWeek': 1}, 'without': ['thank-you']");
        PolicyDocument second = DunningJson.policy(
                Documents.json("{'format': 'dunning-policy/1', 'id': 'second', 'extends': 'mine',"
                        + " 'limits': {'messagesPerWeek': 1}, 'steps': [{" + CALL + ", 'before': 'hand-over'}]}"),
                id -> Optional.of(first).filter(policy -> policy.id().equals(id)));

        assertThat(second.limits().callsPerWeek()).contains(1);
        assertThat(second.limits().messagesPerWeek()).contains(1);
        assertThat(second.limits().daysBetweenMessages()).contains(5);
        assertThat(second.steps())
                .extracting(StepDocument::id)
                .containsExactly(
                        "first-reminder", "second-reminder", "statutory-notice", "final-notice", "call", "hand-over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'extends': 'gentle'",
                "'extends': 'gentle', 'without': ['thank-you'], 'limits': {'callsPerWeek': 2}",
                "'extends': 'house', 'conventions': {'heldDays': 'SKIP'}, 'steps': [{'id': 'first-reminder', 'offerPlan': true}]"
            })
    void what_is_written_reads_to_the_same_value(String difference) {
        PolicyDocument policy = read(difference);

        assertThat(DunningJson.policy(DunningJson.write(policy), id -> Optional.empty()))
                .isEqualTo(policy);
    }

    @Test
    void a_base_that_is_unknown_is_one_fault() {
        isRefused(
                "'extends': 'brusk', 'without': ['x'], 'steps': [{'id': 'first-reminder'}]",
                "extends: There is no policy `brusk` to extend here. Did you mean `brisk`?");
        isRefused(
                "'extends': 'something-else'",
                "extends: There is no policy `something-else` to extend here."
                        + " Extend one of `brisk`, `gentle`, `standard`.");
        isRefused(
                "'extends': 7, 'limits': {'calls': 2}",
                "extends: Found the number `7`. Write a name in small letters, such as `\"first-reminder\"`.",
                "limits.calls: Unknown key `calls`. Known here: `daysBetweenMessages`, `messagesPerWeek`, `callsPerWeek`,"
                        + " `brokenPromises`, `ext`; put additions of your own under `ext`.");
    }

    @Test
    void where_nothing_can_be_extended_nothing_is_named() {
        assertThatThrownBy(() -> DunningJson.policy(
                        Documents.json("{'format': 'dunning-policy/1', 'id': 'mine', 'extends': 'standard'}"),
                        id -> Optional.empty()))
                .hasMessage("extends: There is no policy `standard` to extend here. Extend one that is known here.");
    }

    @Test
    void an_added_step_must_be_whole() {
        isRefused(
                "'extends': 'brisk', 'steps': [{'id': 'call', 'kind': 'CALL'}]",
                "steps[0].when: `when` is missing. Add it.",
                "steps[0].channels: `channels` is missing. Add it.");
        isRefused(
                "'extends': 'brisk', 'without': ['final-notice'], 'steps': [{'id': 'final-notice', 'interest': false}]",
                "steps[0].kind: `kind` is missing. Add it.",
                "steps[0].when: `when` is missing. Add it.",
                "steps[0].channels: `channels` is missing. Add it.");
    }

    @Test
    void a_change_of_a_step_that_is_not_there_is_one_fault() {
        isRefused(
                "'extends': 'brisk', 'steps': [{'id': 'final-note', 'respondWithin': 9, 'interst': true}]",
                "steps[0].id: The policy `brisk` has no step `final-note`. Did you mean `final-notice`?");
        isRefused("'extends': 'brisk', 'steps': [{'respondWithin': 9}]", "steps[0].id: `id` is missing. Add it.");
    }

    @Test
    void a_step_that_is_changed_twice_stands_there_twice() {
        isRefused(
                "'extends': 'brisk', 'steps': [{'id': 'final-notice', 'respondWithin': 9},"
                        + " {'id': 'final-notice', 'interest': false}]",
                "steps[1].id: `final-notice` stands here a second time. Give each step its own id.");
    }

    @Test
    void a_fault_of_a_written_step_is_told_where_it_was_written() {
        isRefused(
                "'extends': 'brisk', 'steps': [{'id': 'final-notice', 'channels': []}, {" + CALL
                        + ", 'before': 'first-reminder'}]",
                "steps[1].when: The first step waits for an earlier notice, and there is none. Anchor it on the invoice,"
                        + " for example `afterDue`.",
                "steps[0].channels: The step has no channel. Write at least one, for example `EMAIL`.");
    }

    @Test
    void a_step_that_was_taken_over_and_fits_no_more_is_told_where_it_comes_from() {
        isRefused(
                "'extends': 'brisk', 'without': ['first-reminder']",
                "extends: In its step `statutory-notice`, the first step waits for an earlier notice, and there is none."
                        + " Anchor it on the invoice, for example `afterDue`.");
    }

    @Test
    void nothing_is_left_of_a_policy_without_all_of_its_steps() {
        isRefused(
                "'extends': 'house', 'without': ['first-reminder', 'hand-over']",
                "steps: The policy has no steps. Write at least one.");
    }

    @Test
    void only_an_extension_leaves_steps_out_or_puts_them_before_others() {
        isRefused(
                "'without': ['call'], 'steps': [{" + CALL.replace("afterRespondBy", "afterDue") + ", 'before': 'x'}]",
                "steps[0].before: Unknown key `before`. Known here: `id`, `kind`, `when`, `if`, `tone`, `channels`,"
                        + " `combine`, `respondWithin`, `interest`, `costs`, `fee`, `offerPlan`, `to`, `approval`,"
                        + " `repeat`, `ext`; put additions of your own under `ext`.",
                "without: Unknown key `without`. Known here: `format`, `id`, `version`, `extends`, `conventions`,"
                        + " `limits`, `steps`, `adopt`, `ext`; put additions of your own under `ext`.");
    }
}
