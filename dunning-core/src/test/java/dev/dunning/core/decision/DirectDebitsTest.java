package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bank collects an invoice, refuses to, or says nothing at all. */
class DirectDebitsTest {

    private static final String NEVER_BOOKED = "REFER direct-debit-was-never-booked";

    /** Due on Thursday 1 October 2026, collected on Monday 5 October. */
    private static Story collected() {
        return Story.of("BUSINESS").invoice("A", "1000.00", "2026-10-01", "'collect': {'on': '2026-10-05'}");
    }

    @Test
    void what_the_bank_collects_is_not_chased_while_the_money_can_still_come() {
        assertThat(collected().says("2026-10-08")).isEqualTo("WAIT direct-debit-collects until 2026-10-13");
        assertThat(collected().says("2026-10-12")).isEqualTo("WAIT direct-debit-collects until 2026-10-13");
    }

    @Test
    void after_five_working_days_without_a_booking_a_person_is_asked() {
        assertThat(collected().says("2026-10-13")).isEqualTo(NEVER_BOOKED);
        assertThat(collected().paid("2026-10-06", "A", "1000.00").says("2026-10-13"))
                .isEqualTo("SETTLED");
        assertThat(collected()
                        .event("debit-refused", "2026-10-07", "'invoice': 'A'")
                        .says("2026-10-13"))
                .isEqualTo("ACT first A");
    }

    @Test
    void nobody_is_asked_before_the_statements_of_the_last_day_are_in() {
        assertThat(collected().bookedThrough("2026-10-09").says("2026-10-14")).isEqualTo("WAIT direct-debit-collects");
        assertThat(collected().bookedThrough("2026-10-12").says("2026-10-14")).isEqualTo(NEVER_BOOKED);
    }

    @Test
    void who_was_answered_asks_no_more_until_another_debit_fails_to_come() {
        Story answered = collected().answered("2026-10-13", "direct-debit-was-never-booked", "wait");
        assertThat(answered.says("2026-10-14")).isEqualTo("WAIT direct-debit-collects");
        Story another = answered.invoice("B", "500.00", "2026-10-15", "'collect': {'on': '2026-10-15'}");
        assertThat(another.says("2026-10-22")).isEqualTo("WAIT direct-debit-collects until 2026-10-23");
        assertThat(another.says("2026-10-23")).isEqualTo(NEVER_BOOKED);
    }

    @Test
    void other_invoices_go_on_and_a_hold_needs_no_question() {
        assertThat(collected().invoice("B", "500.00", "2026-10-06").says("2026-10-13"))
                .isEqualTo("ACT first B");
        assertThat(collected()
                        .event("held", "2026-10-05", "'until': '2026-10-20'")
                        .says("2026-10-13"))
                .startsWith("WAIT");
        assertThat(collected()
                        .event("held", "2026-10-05", "'until': '2026-10-20'")
                        .says("2026-10-21"))
                .isEqualTo(NEVER_BOOKED);
    }
}
