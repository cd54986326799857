package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A debtor pays in instalments; the cure lasts a week. */
class PaymentPlansTest {

    private static final String TWO_PARTS = """
            'instalments': [{'due': '2026-10-20', 'amount': 'EUR 500.00'}, {'due': '2026-11-20', 'amount': 'EUR 500.00'}]""";

    /** EUR 1000.00 in two parts, agreed after the first reminder. */
    private static Story plan() {
        return Story.business().sent("2026-10-08").event("plan-agreed", "2026-10-12", TWO_PARTS);
    }

    private static Story breach() {
        return Story.business()
                .step("breach", "PLAN_BREACH", "'afterPlanBroken': 1")
                .sent("2026-10-08")
                .event("plan-agreed", "2026-10-12", TWO_PARTS);
    }

    @Test
    void a_plan_pauses_what_it_covers() {
        assertThat(plan().says("2026-10-19")).startsWith("HOLD plan-is-running");
        assertThat(plan().on("2026-10-19").why().because().get(0).day("day")).contains(LocalDate.parse("2026-10-20"));
    }

    @Test
    void a_plan_leaves_other_and_later_invoices_alone() {
        Story one = Story.business()
                .invoice("B", "200.00", "2026-10-01")
                .event("plan-agreed", "2026-10-02", TWO_PARTS, "'invoices': ['A']");
        assertThat(one.says("2026-10-08")).isEqualTo("ACT first B");
        assertThat(one.notice("2026-10-08").invoices()).containsExactly("B");
        Story later = plan().paid("2026-10-20", "A", "500.00").invoice("C", "200.00", "2026-11-12");
        assertThat(later.says("2026-11-19")).isEqualTo("ACT first C");
    }

    @Test
    void a_missed_instalment_is_pointed_out_once_with_the_last_day_to_cure_it() {
        assertThat(breach().says("2026-10-20")).startsWith("HOLD plan-is-running");
        assertThat(breach().says("2026-10-21")).isEqualTo("ACT breach A");
        assertThat(breach().notice("2026-10-21").respondBy()).contains(LocalDate.parse("2026-10-27"));
        Story told = breach().sent("2026-10-21");
        assertThat(told.says("2026-10-22")).startsWith("WAIT plan-is-running");
        assertThat(told.says("2026-10-27")).endsWith("until 2026-10-28");
        assertThat(told.says("2026-10-28")).isEqualTo("ACT second A");
    }

    @Test
    void a_breach_says_what_is_missing_of_each_instalment() {
        assertThat(breach().notice("2026-10-21").plan()).containsExactly(instalment("2026-10-20", "500.00"));
        Story partly = breach().paid("2026-10-19", "A", "120.00");
        assertThat(partly.notice("2026-10-21").plan()).containsExactly(instalment("2026-10-20", "380.00"));
        Story second = breach().paid("2026-10-19", "A", "501.00");
        assertThat(second.notice("2026-11-21").plan()).containsExactly(instalment("2026-11-20", "499.00"));
    }

    private static Instalment instalment(String due, String amount) {
        return Instalment.of(LocalDate.parse(due), Money.of("EUR", amount));
    }

    @Test
    void what_is_paid_in_the_cure_keeps_the_plan() {
        Story cured = breach().sent("2026-10-21").paid("2026-10-27", "A", "500.00");
        assertThat(cured.says("2026-10-28")).startsWith("HOLD plan-is-running");
        assertThat(cured.says("2026-11-20")).startsWith("HOLD plan-is-running");
        assertThat(cured.says("2026-11-21")).as("the next one is missed too").isEqualTo("ACT breach A");
    }

    @Test
    void an_uncured_plan_leaves_no_trace_and_the_ladder_goes_on_at_its_true_age() {
        assertThat(plan().says("2026-10-27")).startsWith("HOLD plan-is-running");
        assertThat(plan().says("2026-10-28")).isEqualTo("ACT second A");
        Story young = Story.business().event("plan-agreed", "2026-10-02", TWO_PARTS);
        assertThat(young.says("2026-10-28"))
                .as("nothing was sent before the plan")
                .isEqualTo("ACT first A");
    }

    @Test
    void part_of_an_instalment_is_not_enough() {
        assertThat(plan().paid("2026-10-20", "A", "499.99").says("2026-10-28")).isEqualTo("ACT second A");
        assertThat(plan().paid("2026-10-20", "A", "500.00").says("2026-10-28")).startsWith("HOLD plan-is-running");
    }

    @Test
    void money_on_account_and_credits_count_for_the_plan() {
        Story story = plan().event("paid", "2026-10-20", "'amount': 'EUR 300.00'")
                .event("credited", "2026-10-18", "'invoice': 'A'", "'amount': 'EUR 200.00'");
        assertThat(story.says("2026-10-28")).startsWith("HOLD plan-is-running");
        Story named = Story.business()
                .sent("2026-10-08")
                .event("plan-agreed", "2026-10-12", TWO_PARTS, "'invoices': ['A']")
                .event("paid", "2026-10-20", "'amount': 'EUR 500.00'");
        assertThat(named.says("2026-10-28")).startsWith("HOLD plan-is-running");
    }

    @Test
    void no_instalment_is_missed_before_its_day_has_been_booked() {
        assertThat(breach().bookedThrough("2026-10-19").says("2026-10-22")).startsWith("HOLD plan-is-running");
        assertThat(breach().bookedThrough("2026-10-20").says("2026-10-22")).isEqualTo("ACT breach A");
        assertThat(plan().bookedThrough("2026-10-26").says("2026-10-29")).startsWith("HOLD plan-is-running");
        assertThat(plan().bookedThrough("2026-10-27").says("2026-10-29")).isEqualTo("ACT second A");
    }

    @Test
    void a_cancelled_plan_ends_at_once() {
        assertThat(plan().event("plan-cancelled", "2026-10-19").says("2026-10-19"))
                .isEqualTo("ACT second A");
        assertThat(plan().event("plan-cancelled", "2026-10-12").says("2026-10-19"))
                .as("on the day of the agreement")
                .isEqualTo("ACT second A");
        assertThat(plan().event("plan-cancelled", "2026-10-11").says("2026-10-19"))
                .as("an earlier plan was cancelled")
                .startsWith("HOLD");
    }

    @Test
    void only_the_last_plan_counts() {
        Story replaced = plan().event(
                        "plan-agreed", "2026-10-19", "'instalments': [{'due': '2026-12-01', 'amount': 'EUR 1000.00'}]");
        assertThat(replaced.says("2026-11-01")).isEqualTo("HOLD plan-is-running until 2026-12-09");
        assertThat(replaced.says("2026-12-09")).isEqualTo("ACT second A");
    }

    @Test
    void what_is_left_after_the_last_instalment_is_chased_again() {
        Story story = Story.business()
                .invoice("B", "50.00", "2026-10-01")
                .sent("2026-10-08")
                .event("plan-agreed", "2026-10-12", TWO_PARTS)
                .paid("2026-10-20", "A", "500.00")
                .paid("2026-11-20", "A", "500.00");
        assertThat(story.says("2026-11-20")).isEqualTo("HOLD plan-is-kept until 2026-11-21");
        assertThat(story.says("2026-11-21")).isEqualTo("ACT second B");
    }

    @Test
    void a_payment_that_is_reversed_later_breaks_the_plan_after_a_new_cure() {
        Story story = plan().event("paid", "2026-10-20", "'id': 'p'", "'invoice': 'A'", "'amount': 'EUR 500.00'")
                .event("payment-reversed", "2026-11-02", "'payment': 'p'");
        assertThat(story.says("2026-11-01")).startsWith("HOLD plan-is-running");
        assertThat(story.says("2026-11-09")).startsWith("HOLD plan-is-running");
        assertThat(story.says("2026-11-10")).isEqualTo("ACT second A");
    }

    @Test
    void a_confirmation_carries_the_instalments_and_comes_once() {
        Story story = Story.business()
                .step("confirm", "PLAN_CONFIRMATION", "'afterPlanAgreed': 0")
                .sent("2026-10-08")
                .event("plan-agreed", "2026-10-12", TWO_PARTS);
        assertThat(story.says("2026-10-12")).isEqualTo("ACT confirm A");
        assertThat(story.notice("2026-10-12").plan())
                .extracting(part -> part.due() + " " + part.amount())
                .containsExactly("2026-10-20 EUR 500.00", "2026-11-20 EUR 500.00");
        assertThat(story.sent("2026-10-12").says("2026-10-13")).doesNotStartWith("ACT");
    }

    @Test
    void an_offer_stays_within_what_the_debtor_can_afford() {
        Story story = Story.business().steps("""
                        {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'],
                         'offerPlan': {'parts': 3}}""");
        assertThat(story.notice("2026-10-08").plan()).hasSize(3);
        Story poor = story.event("debtor-said", "2026-10-02", "'reason': 'OTHER'", "'affordable': 'EUR 150.00'")
                .answered("2026-10-02", "debtor-gave-a-reason", "go-on");
        assertThat(poor.notice("2026-10-08").plan())
                .allSatisfy(part -> assertThat(part.amount()).isLessThanOrEqualTo(Money.parse("EUR 150.00")))
                .hasSize(7);
    }

    @Test
    void money_for_an_invoice_of_later_does_not_count_for_the_plan() {
        Story story = plan().invoice("C", "500.00", "2026-11-12").paid("2026-10-20", "C", "500.00");
        assertThat(story.says("2026-10-28")).isEqualTo("ACT second A");
        assertThat(plan().paid("2026-10-20", "A", "500.00").says("2026-10-28")).startsWith("HOLD plan-is-running");
    }
}
