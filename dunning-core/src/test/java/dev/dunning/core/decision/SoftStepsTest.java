package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A step that asks for nothing is no reason to ask a person how the debtor can be reached. */
class SoftStepsTest {

    private static Story onlyByTelephone() {
        return Story.business().unreachable().contact("PHONE", "+31301234567");
    }

    private static String step(String id, String kind, String when, String channel) {
        return "{'id': '%s', 'kind': '%s', 'when': {%s}, 'channels': ['%s']}".formatted(id, kind, when, channel);
    }

    @Test
    void a_friendly_note_that_can_reach_nobody_is_left_out() {
        Story story = onlyByTelephone()
                .steps(
                        step("note", "COURTESY", "'beforeDue': 3", "EMAIL"),
                        step("call", "CALL", "'afterDue': 7", "PHONE"));
        assertThat(story.says("2026-09-28")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-08");
        assertThat(story.against("2026-09-28", "note")).containsExactly("no-contact-for-channel");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT call A");
    }

    @Test
    void the_next_step_comes_instead() {
        Story story = onlyByTelephone()
                .steps(
                        step("how-are-you", "CHECK_IN", "'afterDue': 3", "EMAIL"),
                        step("call", "CALL", "'afterDue': 3", "PHONE"));
        assertThat(story.says("2026-10-04")).isEqualTo("ACT call A");
        assertThat(story.contact("EMAIL", "kim@verbeek.example").says("2026-10-04"))
                .isEqualTo("ACT how-are-you A");
    }

    @Test
    void a_step_that_asks_for_money_still_goes_to_a_person() {
        Story story = onlyByTelephone().steps(step("first", "REMINDER", "'afterDue': 7", "EMAIL"));
        assertThat(story.says("2026-10-08")).isEqualTo("REFER no-channel-is-left");
    }

    @Test
    void an_answer_that_can_reach_nobody_is_left_out() {
        Story story = onlyByTelephone()
                .steps(
                        step("first", "REMINDER", "'afterDue': 7", "EMAIL"),
                        step("thanks", "THANK_YOU", "'afterContact': 1", "EMAIL"))
                .event("talked", "2026-10-01");
        assertThat(story.says("2026-10-02")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-08");
        assertThat(story.against("2026-10-02", "thanks")).containsExactly("no-contact-for-channel");
    }

    @Test
    void thanks_that_can_reach_nobody_leave_the_case_settled() {
        Story story = onlyByTelephone()
                .steps(
                        step("call", "REMINDER", "'afterDue': 7", "PHONE"),
                        step("thanks", "THANK_YOU", "'afterPaid': 3", "EMAIL"))
                .sent("2026-10-08")
                .paid("2026-10-12", "A", "1000.00");
        assertThat(story.says("2026-10-12")).isEqualTo("SETTLED");
        assertThat(story.contact("EMAIL", "kim@verbeek.example").says("2026-10-12"))
                .isEqualTo("WAIT thanks-will-follow until 2026-10-15");
    }

    @Test
    void what_only_a_limit_on_calls_keeps_back_comes_later() {
        Story story = onlyByTelephone()
                .steps(step("how-are-you", "CHECK_IN", "'afterDue': 3", "PHONE"))
                .limits("'callsPerWeek': 1")
                .letter("2026-10-02", "service", "CALL", "PHONE", "A");
        assertThat(story.says("2026-10-04")).isEqualTo("WAIT enough-calls-this-week until 2026-10-09");
        assertThat(story.says("2026-10-09")).isEqualTo("ACT how-are-you A");
    }
}
