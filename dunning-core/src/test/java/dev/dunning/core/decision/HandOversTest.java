package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A claim goes to somebody else, and comes back. */
class HandOversTest {

    private static final String TO = "'to': 'COLLECTION_AGENCY'";

    private static Story handedOver() {
        return Story.business().sent("2026-10-08").event("handed-over", "2026-10-10", TO);
    }

    private static Story ladder(Story story) {
        return story.steps("""
                {'id': 'final', 'kind': 'FINAL_NOTICE', 'when': {'afterDue': 7}, 'channels': ['EMAIL']},
                {'id': 'away', 'kind': 'HAND_OVER', 'when': {'afterRespondBy': 1}, 'channels': ['EMAIL'], %s}""".formatted(TO));
    }

    @Test
    void what_was_handed_over_is_not_chased() {
        assertThat(handedOver().says("2026-12-31"))
                .as("that a step is due is no reason to wait")
                .isEqualTo("WAIT claim-was-handed-over");
    }

    @Test
    void what_came_back_goes_on_where_it_stood() {
        Story story = handedOver().event("returned", "2026-11-05");
        assertThat(story.says("2026-11-04")).startsWith("WAIT claim-was-handed-over");
        assertThat(story.says("2026-11-05")).isEqualTo("ACT second A");
    }

    @Test
    void what_is_handed_over_again_stays_away() {
        Story story = handedOver().event("returned", "2026-11-05").event("handed-over", "2026-11-06", TO);
        assertThat(story.says("2026-11-06")).startsWith("WAIT claim-was-handed-over");
    }

    @Test
    void invoices_that_were_issued_later_are_not_handed_over() {
        Story story = handedOver().invoice("B", "500.00", "2026-11-20");
        assertThat(story.says("2026-11-27")).isEqualTo("ACT first B");
        assertThat(story.notice("2026-11-27").invoices()).containsExactly("B");
        assertThat(story.against("2026-11-27", "A")).containsExactly("claim-was-handed-over");
    }

    @Test
    void one_invoice_can_be_handed_over_alone_and_one_can_come_back_alone() {
        Story two = Story.business().invoice("B", "500.00", "2026-10-01");
        assertThat(two.event("handed-over", "2026-10-05", TO, "'invoices': ['A']")
                        .says("2026-10-08"))
                .isEqualTo("ACT first B");
        assertThat(two.event("handed-over", "2026-10-05", TO)
                        .event("returned", "2026-10-06", "'invoices': ['A']")
                        .says("2026-10-08"))
                .isEqualTo("ACT first A");
    }

    @Test
    void a_hand_over_that_went_out_hands_over() {
        Story story = ladder(Story.business().partner()).sent("2026-10-08", "2026-10-21");
        assertThat(story.says("2026-12-31")).startsWith("WAIT claim-was-handed-over");
        assertThat(story.event("returned", "2026-12-01").says("2026-12-31")).isEqualTo("REFER ladder-has-ended");
    }

    @Test
    void without_a_partner_there_is_nobody_to_hand_over_to() {
        Story alone = ladder(Story.business()).sent("2026-10-08");
        assertThat(alone.says("2026-10-21")).isEqualTo("REFER ladder-has-ended");
        assertThat(alone.against("2026-10-21", "away")).containsExactly("no-partner-to-hand-over-to");
    }

    @Test
    void an_answer_without_a_partner_is_left_out_too() {
        Story story = Story.business()
                .steps(
                        "{'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 30}, 'channels': ['EMAIL']}",
                        "{'id': 'away', 'kind': 'HAND_OVER', 'when': {'afterContact': 1}, 'channels': ['EMAIL'], 'to': 'COLLECTION_AGENCY'}")
                .event("talked", "2026-10-05");
        assertThat(story.against("2026-10-08", "away")).containsExactly("no-partner-to-hand-over-to");
        assertThat(story.partner().says("2026-10-08")).isEqualTo("ACT away A");
    }

    @Test
    void a_hand_over_takes_nothing_along_that_had_no_final_notice() {
        Story story = Story.business()
                .steps(
                        "{'id': 'final', 'kind': 'FINAL_NOTICE', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}",
                        "{'id': 'over', 'kind': 'HAND_OVER', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'],"
                                + " 'to': 'COLLECTION_AGENCY'}")
                .partner()
                .invoice("B", "200.00", "2026-10-15")
                .sent("2026-10-08");
        String day = "2026-10-21";
        assertThat(story.says(day)).isEqualTo("ACT over A");
    }

    @Test
    void a_hand_over_of_what_the_debtor_never_heard_of_carries_a_caution() {
        Story silent = Story.business()
                .steps("{'id': 'over', 'kind': 'HAND_OVER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'], " + TO
                        + "}")
                .partner();
        String day = "2026-10-13";
        assertThat(silent.says(day)).isEqualTo("ACT over A");
        assertThat(silent.cautions(day)).contains("handed-over-without-a-message");
        assertThat(silent.letter("2026-09-20", "note", "COURTESY", "EMAIL", "A").cautions(day))
                .doesNotContain("handed-over-without-a-message");
    }
}
