package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who paid after a reminder is thanked, and nothing is left to ask. */
class ThanksTest {

    private static Story reminded() {
        return Story.business().step("thanks", "THANK_YOU", "'afterPaid': 1").sent("2026-10-08");
    }

    @Test
    void thanks_come_once() {
        Story paid = reminded().paid("2026-10-12", "A", "1000.00");
        assertThat(paid.says("2026-10-12")).isEqualTo("WAIT thanks-will-follow until 2026-10-13");
        assertThat(paid.says("2026-10-13")).isEqualTo("ACT thanks ");
        assertThat(paid.sent("2026-10-13").says("2026-10-14")).isEqualTo("SETTLED");
    }

    @Test
    void thanks_wait_for_the_limits() {
        Story paid = reminded().limits("'daysBetweenMessages': 7").paid("2026-10-12", "A", "1000.00");
        assertThat(paid.says("2026-10-13")).isEqualTo("WAIT thanks-will-follow until 2026-10-15");
        assertThat(paid.says("2026-10-15")).isEqualTo("ACT thanks ");
    }

    @Test
    void who_paid_before_any_demand_is_not_thanked() {
        Story paid = reminded().paid("2026-10-08", "A", "1000.00");
        assertThat(paid.says("2026-10-09")).isEqualTo("SETTLED");
    }

    @Test
    void another_invoice_on_hold_does_not_keep_thanks_back() {
        Story story = reminded()
                .step("note", "COURTESY", "'beforeDue': 20")
                .paid("2026-10-12", "A", "1000.00")
                .invoice("B", "500.00", "2026-10-30")
                .event("held", "2026-10-09", "'invoices': ['B']");
        assertThat(story.says("2026-10-13")).isEqualTo("ACT thanks ");
    }

    @Test
    void of_several_the_first_that_has_come() {
        Story story = Story.business()
                .step("later", "THANK_YOU", "'afterPaid': 5")
                .step("soon", "REPAIR_CALL", "'afterPaid': 1")
                .sent("2026-10-08")
                .paid("2026-10-12", "A", "1000.00");
        assertThat(story.says("2026-10-13")).isEqualTo("ACT soon ");
        assertThat(story.sent("2026-10-13").says("2026-10-17")).isEqualTo("ACT later ");
    }

    @Test
    void what_was_overpaid_covers_claimed_costs() {
        Story story = Story.business()
                .conventions("'allocation': 'PRINCIPAL_FIRST'")
                .paid("2026-10-12", "A", "1050.00")
                .letter("2026-10-12", "last", "FINAL_NOTICE", "EMAIL", "A", claimed("40.00"));
        assertThat(story.says("2026-10-14")).isEqualTo("SETTLED");
        Story dearer = Story.business()
                .conventions("'allocation': 'PRINCIPAL_FIRST'")
                .paid("2026-10-12", "A", "1000.00")
                .letter("2026-10-12", "last", "FINAL_NOTICE", "EMAIL", "A", claimed("40.00"));
        assertThat(dearer.says("2026-10-14")).isEqualTo("REFER costs-or-interest-are-left");
    }

    @Test
    void what_was_given_up_leaves_no_costs_to_ask_about() {
        Story story = Story.business()
                .conventions("'allocation': 'PRINCIPAL_FIRST'")
                .letter("2026-10-08", "last", "FINAL_NOTICE", "EMAIL", "A", claimed("40.00"))
                .event("written-off", "2026-10-12", "'invoice': 'A'");
        assertThat(story.says("2026-10-14")).isEqualTo("SETTLED");
    }

    private static String claimed(String costs) {
        return "'claimed': {'principal': 'EUR 1000.00', 'interest': 'EUR 0.00', 'costs': 'EUR %1$s', 'vat': 'EUR 0.00', 'total': 'EUR 10%1$s'}"
                .formatted(costs);
    }

    @Test
    void who_paid_too_much_is_not_dismissed_without_a_word_about_the_rest() {
        Story story = Story.business().paid("2026-10-06", "A", "1200.00");
        assertThat(story.says("2026-10-08")).isEqualTo("SETTLED");
        assertThat(story.on("2026-10-08").why().cautions())
                .extracting(caution -> caution.text(Locale.ENGLISH))
                .contains("The debtor has a credit of EUR\u00A0200.00 beyond everything that is owed."
                        + " Pay it back, or set it off against a later invoice.");
        assertThat(Story.business().paid("2026-10-06", "A", "1000.00").cautions("2026-10-08"))
                .doesNotContain("credit-is-left-over");
        assertThat(story.invoice("B", "500.00", "2026-11-20").cautions("2026-11-20"))
                .as("it was set off")
                .doesNotContain("credit-is-left-over");
    }

    @Test
    void what_was_claimed_beside_the_principal_is_no_overpayment() {
        Story story = Story.business()
                .conventions("'allocation': 'PRINCIPAL_FIRST'")
                .letter("2026-10-08", "last", "FINAL_NOTICE", "EMAIL", "A", claimed("40.00"));
        assertThat(story.paid("2026-10-12", "A", "1040.00").cautions("2026-10-14"))
                .doesNotContain("credit-is-left-over");
        assertThat(story.paid("2026-10-12", "A", "1050.00")
                        .on("2026-10-14")
                        .why()
                        .cautions())
                .extracting(caution -> String.valueOf(caution.reason().facts().get("amount")))
                .contains("EUR 10.00");
    }
}
