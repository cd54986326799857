package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Money goes back, a bank refuses, a creditor gives more time. */
class ReversalsTest {

    private static Story paid(Story story, String on) {
        return story.event("paid", on, "'id': 'p'", "'invoice': 'A'", "'amount': 'EUR 1000.00'");
    }

    @Test
    void a_debt_whose_payment_is_reversed_revives_at_its_original_age() {
        Story story = paid(Story.business(), "2026-10-05").event("payment-reversed", "2026-11-10", "'payment': 'p'");
        assertThat(story.says("2026-11-09")).isEqualTo("SETTLED");
        assertThat(story.says("2026-11-10")).isEqualTo("ACT first A");
    }

    @Test
    void the_steps_before_the_payment_stay_taken() {
        Story story = paid(Story.business().sent("2026-10-08"), "2026-10-14")
                .event("payment-reversed", "2026-11-10", "'payment': 'p'");
        assertThat(story.says("2026-10-19")).isEqualTo("SETTLED");
        assertThat(story.says("2026-11-10")).isEqualTo("ACT second A");
    }

    @Test
    void a_refund_of_a_part_makes_that_part_owed_again() {
        Story story = paid(Story.business(), "2026-10-05")
                .event("payment-reversed", "2026-11-10", "'invoice': 'A'", "'amount': 'EUR 200.00'");
        assertThat(story.says("2026-11-10")).isEqualTo("ACT first A");
        assertThat(story.notice("2026-11-10").claim().total()).hasToString("EUR 200.00");
    }

    @Test
    void a_direct_debit_is_not_chased_before_the_bank_refuses_it() {
        Story story = Story.of("BUSINESS")
                .invoice("A", "1000.00", "2026-10-01", "'collect': {'on': '2026-10-01', 'mandate': 'M-1'}");
        assertThat(story.says("2026-10-08")).isEqualTo("WAIT direct-debit-collects until 2026-10-09");
        assertThat(story.says("2026-12-31")).doesNotStartWith("ACT");
        Story refused = story.event("debit-refused", "2026-10-09", "'invoice': 'A'", "'reason': 'AM04'");
        assertThat(refused.says("2026-10-08")).startsWith("WAIT direct-debit-collects");
        assertThat(refused.says("2026-10-09")).isEqualTo("ACT first A");
    }

    @Test
    void a_refused_direct_debit_is_chased_at_the_age_of_the_invoice() {
        Story story = Story.of("BUSINESS")
                .invoice("A", "1000.00", "2026-10-01", "'collect': {'on': '2026-10-01'}")
                .event("debit-refused", "2026-10-03", "'invoice': 'A'");
        assertThat(story.says("2026-10-07")).startsWith("WAIT step-is-not-due-yet until 2026-10-08");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first A");
    }

    @Test
    void more_time_moves_the_due_date() {
        Story story = Story.business().event("extended", "2026-10-05", "'invoice': 'A'", "'due': '2026-10-20'");
        assertThat(story.says("2026-10-08")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-27");
        assertThat(story.says("2026-10-27")).isEqualTo("ACT first A");
    }

    @Test
    void more_time_after_a_reminder_is_respected_by_the_next_one() {
        Story story = Story.business()
                .sent("2026-10-08")
                .event("extended", "2026-10-12", "'invoice': 'A'", "'due': '2026-11-02'");
        assertThat(story.says("2026-10-19")).startsWith("WAIT");
        assertThat(story.says("2026-11-02")).startsWith("WAIT");
        assertThat(story.says("2026-11-03")).isEqualTo("ACT second A");
    }

    @Test
    void thanks_follow_the_payment_that_stayed() {
        Story story = paid(
                        Story.business()
                                .step("thanks", "THANK_YOU", "'afterPaid': 1")
                                .sent("2026-10-08"),
                        "2026-10-08")
                .event("payment-reversed", "2026-10-12", "'payment': 'p'")
                .paid("2026-10-14", "A", "1000.00");
        assertThat(story.says("2026-10-15")).isEqualTo("ACT thanks ");
    }
}
