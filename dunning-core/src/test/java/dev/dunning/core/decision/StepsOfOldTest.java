package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Messages whose step the policy does not have, or has somewhere else. */
class StepsOfOldTest {

    @Test
    void the_deadline_of_a_kind_that_the_policy_no_longer_has_still_counts() {
        Story story = Story.business()
                .sent("2026-10-08")
                .letter("2026-10-16", "of-old", "STATUTORY_NOTICE", "EMAIL", "A", "'respondBy': '2026-10-26'");
        assertThat(story.says("2026-10-29")).startsWith("WAIT step-is-not-due-yet");
        assertThat(story.says("2026-10-30")).isEqualTo("ACT second A");
    }

    @Test
    void of_several_letters_on_one_day_the_longest_deadline_counts() {
        Story story = Story.business()
                .letter("2026-10-08", "first", "REMINDER", "EMAIL", "A", "'respondBy': '2026-10-15'")
                .letter("2026-10-08", "first", "REMINDER", "LETTER", "A", "'respondBy': '2026-10-19'");
        assertThat(story.says("2026-10-22")).startsWith("WAIT step-is-not-due-yet");
        assertThat(story.says("2026-10-23")).isEqualTo("ACT second A");
    }

    @Test
    void an_answer_of_the_debtors_policy_takes_no_step_of_another_one() {
        String another = """
                {'format': 'dunning-policy/1', 'id': 'another', 'steps': [
                  {'id': 'other', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}]}""";
        Story story = Story.of("BUSINESS")
                .steps("{'id': 'ask', 'kind': 'REMINDER', 'when': {'afterContact': 1}, 'channels': ['EMAIL']}")
                .book("{'format': 'dunning-policies/1', 'usual': 'house', 'policies': [%s, " + another + "]}")
                .invoice("A", "1000.00", "2026-10-01", "'policy': 'another'")
                .letter("2026-10-03", "ask", "REMINDER", "EMAIL", "A");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT other A");
        Story gone = Story.of("BUSINESS")
                .steps("{'id': 'call', 'kind': 'CALL', 'when': {'afterDue': 90}, 'channels': ['EMAIL']}")
                .book("{'format': 'dunning-policies/1', 'usual': 'house', 'policies': [%s, " + another + "]}")
                .invoice("A", "1000.00", "2026-10-01", "'policy': 'another'")
                .letter("2026-10-03", "ask", "REMINDER", "EMAIL", "A");
        assertThat(gone.says("2026-10-08")).isEqualTo("REFER ladder-has-ended");
    }

    @Test
    void what_was_only_listed_along_is_no_news_when_the_ladder_has_ended() {
        Story story = Story.business()
                .invoice("B", "500.00", "2026-10-01")
                .steps("{'id': 'note', 'kind': 'COURTESY', 'when': {'beforeDue': 3}, 'channels': ['EMAIL']}");
        assertThat(story.says("2026-10-08")).isEqualTo("REFER no-step-fits");
        Story told = story.event(
                "sent",
                "2026-10-05",
                "'step': 'of-old'",
                "'kind': 'REMINDER'",
                "'channel': 'EMAIL'",
                "'invoices': ['A', 'B']",
                "'carried': ['B']",
                "'respondBy': '2026-10-07'");
        assertThat(told.paid("2026-10-06", "A", "1000.00").says("2026-10-08")).isEqualTo("REFER ladder-has-ended");
    }
}
