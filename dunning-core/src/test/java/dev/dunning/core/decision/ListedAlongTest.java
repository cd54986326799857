package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One letter for all that is overdue, and what it leaves out. */
class ListedAlongTest {

    private static final String HAND_OVER =
            "{'id': 'over', 'kind': 'HAND_OVER', 'when': {'afterRespondBy': 40}, 'channels': ['EMAIL'], 'to': 'COLLECTION_AGENCY'}";

    /** A had its final notice on 29 October; B is due on 1 November and gets its first reminder on the eighth. */
    private static Story olderAndYounger() {
        return Story.business()
                .step(HAND_OVER)
                .partner()
                .sent("2026-10-08", "2026-10-19", "2026-10-29")
                .invoice("B", "500.00", "2026-11-01");
    }

    @Test
    void a_mild_letter_takes_nothing_along_that_had_its_final_notice() {
        String day = "2026-11-09";
        assertThat(olderAndYounger().says(day)).isEqualTo("ACT first B");
        assertThat(olderAndYounger().notice(day).invoices()).containsExactly("B");
        assertThat(olderAndYounger().against(day, "A"))
                .containsExactly("no-step-is-due-for-it", "reminder-does-not-list-it");
    }

    @Test
    void its_next_step_comes_as_if_the_mild_letter_had_not_been_written() {
        assertThat(olderAndYounger().sent("2026-11-09").says("2026-12-21")).startsWith("ACT over A");
    }

    @Test
    void what_had_reminders_only_is_listed_along() {
        Story story = Story.business().sent("2026-10-08", "2026-10-19").invoice("B", "500.00", "2026-10-15");
        assertThat(story.says("2026-10-22")).isEqualTo("ACT first B");
        assertThat(story.notice("2026-10-22").invoices()).containsExactly("A", "B");
    }

    @Test
    void a_call_is_about_everything_that_is_late() {
        Story story = Story.business()
                .steps(
                        "{'id': 'call', 'kind': 'CALL', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}",
                        "{'id': 'final', 'kind': 'FINAL_NOTICE', 'when': {'afterDue': 14}, 'channels': ['EMAIL']}",
                        HAND_OVER)
                .partner()
                .sent("2026-10-08", "2026-10-15")
                .invoice("B", "500.00", "2026-10-20");
        assertThat(story.notice("2026-10-27").invoices()).containsExactly("A", "B");
    }
}
