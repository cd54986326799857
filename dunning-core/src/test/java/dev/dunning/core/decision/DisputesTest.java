package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A debtor disputes an invoice, or a part of it. */
class DisputesTest {

    private static Story disputed(Story story, String... amount) {
        return amount.length == 0
                ? story.event("disputed", "2026-10-05", "'invoice': 'A'")
                : story.event("disputed", "2026-10-05", "'invoice': 'A'", "'amount': 'EUR %s'".formatted(amount[0]));
    }

    @Test
    void a_disputed_invoice_is_not_chased_until_the_dispute_is_resolved() {
        Story story = disputed(Story.business());
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD invoice-is-disputed");
        Story resolved = story.event("dispute-resolved", "2026-10-20", "'invoice': 'A'");
        assertThat(resolved.says("2026-10-19")).isEqualTo("HOLD invoice-is-disputed");
        assertThat(resolved.says("2026-10-20")).isEqualTo("ACT first A");
    }

    @Test
    void a_dispute_about_a_part_lowers_what_is_asked_and_the_rest_goes_on() {
        Story story = disputed(Story.business(), "300.00");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first A");
        assertThat(story.notice("2026-10-08").claim().total()).hasToString("EUR 700.00");
    }

    @Test
    void who_asks_why_the_letter_asks_for_less_reads_which_part_is_disputed() {
        Story story = disputed(Story.business().invoice("B", "500.00", "2026-10-01"), "300.00");
        assertThat(story.against("2026-10-08", "PRINCIPAL")).containsExactly("disputed-part-is-not-asked");
        assertThat(story.on("2026-10-08").why().lines(Locale.ENGLISH))
                .anyMatch(line -> line.contains("Of invoice A, EUR\u00A0300.00 is disputed and is not asked for."));
        assertThat(Story.business().against("2026-10-08", "PRINCIPAL")).isEmpty();
    }

    @Test
    void when_all_but_the_disputed_part_was_paid_nothing_is_left_to_chase() {
        Story story = disputed(Story.business(), "300.00").paid("2026-10-06", "A", "700.00");
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD invoice-is-disputed");
    }

    @Test
    void a_resolved_dispute_about_a_part_is_asked_again() {
        Story story = disputed(Story.business(), "300.00").event("dispute-resolved", "2026-10-07", "'invoice': 'A'");
        assertThat(story.notice("2026-10-08").claim().total()).hasToString("EUR 1000.00");
    }

    @Test
    void a_new_dispute_after_a_resolved_one_holds_again() {
        Story story = disputed(Story.business())
                .event("dispute-resolved", "2026-10-07", "'invoice': 'A'")
                .event("disputed", "2026-10-08", "'invoice': 'A'");
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD invoice-is-disputed");
    }

    @Test
    void other_invoices_go_on_and_do_not_list_the_disputed_one() {
        Story story = disputed(Story.business().invoice("B", "500.00", "2026-10-01"));
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first B");
        assertThat(story.notice("2026-10-08").invoices()).containsExactly("B");
        assertThat(story.against("2026-10-08", "A")).containsExactly("invoice-is-disputed");
    }

    @Test
    void what_is_left_undisputed_may_be_below_the_minimum() {
        Story story = disputed(Story.business(), "996.00");
        assertThat(story.says("2026-10-08")).startsWith("WAIT balance-is-below-the-minimum");
        assertThat(disputed(Story.business(), "995.00").says("2026-10-08")).isEqualTo("ACT first A");
    }

    @Test
    void a_dispute_is_acknowledged_once() {
        Story story = disputed(Story.business().step("ack", "DISPUTE_ACKNOWLEDGEMENT", "'afterDisputed': 1"));
        assertThat(story.says("2026-10-05")).doesNotStartWith("ACT");
        assertThat(story.says("2026-10-06")).isEqualTo("ACT ack A");
        assertThat(story.sent("2026-10-06").says("2026-10-07")).doesNotStartWith("ACT");
        Story again = story.sent("2026-10-06")
                .event("dispute-resolved", "2026-10-07", "'invoice': 'A'")
                .event("disputed", "2026-10-12", "'invoice': 'A'");
        assertThat(again.says("2026-10-13")).isEqualTo("ACT ack A");
    }

    @Test
    void a_dispute_that_was_resolved_first_is_not_acknowledged() {
        Story story = disputed(Story.business().step("ack", "DISPUTE_ACKNOWLEDGEMENT", "'afterDisputed': 1"))
                .event("dispute-resolved", "2026-10-06", "'invoice': 'A'");
        assertThat(story.says("2026-10-06")).doesNotStartWith("ACT");
    }

    @Test
    void an_acknowledgement_names_the_day_by_which_the_creditor_answers() {
        Story story = disputed(Story.business().step("ack", "DISPUTE_ACKNOWLEDGEMENT", "'afterDisputed': 1"));
        assertThat(story.notice("2026-10-06").respondBy()).contains(LocalDate.parse("2026-10-13"));
        Story resolved = story.sent("2026-10-06").event("dispute-resolved", "2026-10-09", "'invoice': 'A'");
        assertThat(resolved.says("2026-10-13")).startsWith("WAIT");
        assertThat(resolved.says("2026-10-14")).isEqualTo("ACT first A");
    }

    @Test
    void a_dispute_that_is_resolved_on_its_own_day_does_not_hold() {
        Story story = disputed(Story.business()).event("dispute-resolved", "2026-10-05", "'invoice': 'A'");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first A");
    }

    @Test
    void one_acknowledgement_names_all_disputes() {
        Story story = disputed(Story.business().step("ack", "DISPUTE_ACKNOWLEDGEMENT", "'afterDisputed': 1"))
                .invoice("B", "500.00", "2026-10-01")
                .event("disputed", "2026-10-06", "'invoice': 'B'");
        assertThat(story.says("2026-10-07")).isEqualTo("ACT ack A,B");
    }
}
