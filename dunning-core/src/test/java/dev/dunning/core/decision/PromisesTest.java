package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A debtor promises to pay by a day. */
class PromisesTest {

    private static Story promised(Story story, String on, String by, String... more) {
        return story.event("promised", on, "'by': '%s'%s".formatted(by, more.length == 0 ? "" : ", " + more[0]));
    }

    @Test
    void a_promise_holds_what_is_due_until_the_day_after_its_last_day() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-20");
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD promise-is-open until 2026-10-21");
        assertThat(story.says("2026-10-20")).isEqualTo("HOLD promise-is-open until 2026-10-21");
    }

    @Test
    void a_broken_promise_lets_the_ladder_go_on_where_it_stood() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-20");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT first A");
    }

    @Test
    void the_first_message_after_a_broken_promise_has_it_among_its_reasons() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-20");
        assertThat(because(story, "2026-10-21")).containsExactly("step-is-due", "promise-was-not-kept");
        assertThat(because(story.paid("2026-10-19", "A", "400.00"), "2026-10-21"))
                .as("a part keeps no promise")
                .contains("promise-was-not-kept");
        Story later = story.sent("2026-10-21");
        assertThat(later.says("2026-11-01")).isEqualTo("ACT second A");
        assertThat(because(later, "2026-11-01")).containsExactly("step-is-due");
        Story kept = promised(Story.business(), "2026-10-05", "2026-10-20", "'amount': 'EUR 400.00'")
                .paid("2026-10-19", "A", "400.00");
        assertThat(because(kept, "2026-10-21")).containsExactly("step-is-due");
    }

    private static List<String> because(Story story, String day) {
        return Sentence.rules(story.on(day).why().because()).toList();
    }

    @Test
    void a_promise_given_after_a_reminder_does_not_start_the_ladder_again() {
        Story story = promised(Story.business().sent("2026-10-08"), "2026-10-12", "2026-10-20");
        assertThat(story.says("2026-10-20")).isEqualTo("HOLD promise-is-open until 2026-10-21");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT second A");
    }

    @Test
    void paying_early_never_brings_the_next_step_forward() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-20", "'amount': 'EUR 400.00'")
                .paid("2026-10-06", "A", "400.00");
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD promise-is-open until 2026-10-21");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT first A");
        assertThat(story.notice("2026-10-21").claim().total()).hasToString("EUR 600.00");
    }

    @Test
    void nobody_is_chased_before_the_payments_of_the_last_day_are_known() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-20");
        assertThat(story.bookedThrough("2026-10-19").says("2026-10-22")).isEqualTo("HOLD promise-is-open");
        assertThat(story.bookedThrough("2026-10-20").says("2026-10-22")).isEqualTo("ACT first A");
    }

    @Test
    void of_several_promises_the_longest_holds() {
        Story story = promised(Story.business(), "2026-10-05", "2026-10-25");
        Story both = promised(story, "2026-10-06", "2026-10-12");
        assertThat(both.says("2026-10-13")).isEqualTo("HOLD promise-is-open until 2026-10-26");
        assertThat(both.says("2026-10-26")).isEqualTo("ACT first A");
    }

    @Test
    void a_promise_about_one_invoice_leaves_the_others_alone() {
        Story both = Story.business().invoice("B", "500.00", "2026-10-01");
        Story story = promised(both, "2026-10-05", "2026-10-20", "'invoices': ['A']");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first B");
        assertThat(story.notice("2026-10-08").invoices()).containsExactly("B");
        assertThat(story.against("2026-10-08", "A")).containsExactly("promise-is-open");
    }

    @Test
    void a_promise_is_not_about_an_invoice_that_was_issued_later() {
        Story story = promised(Story.business().invoice("B", "500.00", "2026-11-20"), "2026-10-05", "2026-12-31");
        assertThat(story.says("2026-11-26")).startsWith("HOLD promise-is-open");
        assertThat(story.says("2026-11-27")).isEqualTo("ACT first B");
    }

    @Test
    void who_broke_as_many_promises_as_the_limit_is_asked_about_by_a_person() {
        Story once = promised(Story.business().limits("'brokenPromises': 2"), "2026-10-02", "2026-10-03");
        Story twice = promised(once, "2026-10-04", "2026-10-06");
        assertThat(twice.says("2026-10-06")).as("the second one stands").doesNotStartWith("REFER");
        Story thrice = promised(twice, "2026-10-08", "2026-10-20");
        assertThat(thrice.says("2026-10-08")).isEqualTo("REFER promise-follows-broken-ones");
        assertThat(promised(once, "2026-10-08", "2026-10-20").says("2026-10-08"))
                .as("one broken promise is none too many")
                .isEqualTo("HOLD promise-is-open until 2026-10-21");
    }

    @Test
    void a_promise_that_was_kept_in_part_only_counts_as_broken() {
        Story story = promised(Story.business().limits("'brokenPromises': 1"), "2026-10-02", "2026-10-03");
        Story partly = story.paid("2026-10-03", "A", "100.00");
        assertThat(promised(story, "2026-10-08", "2026-10-20").says("2026-10-08"))
                .isEqualTo("REFER promise-follows-broken-ones");
        assertThat(promised(partly, "2026-10-08", "2026-10-20").says("2026-10-08"))
                .as("paying a little does not buy another promise")
                .isEqualTo("REFER promise-follows-broken-ones");
    }

    @Test
    void a_person_may_believe_the_next_promise_all_the_same() {
        Story broken = promised(Story.business().limits("'brokenPromises': 1"), "2026-10-02", "2026-10-03");
        Story again = promised(broken, "2026-10-08", "2026-10-20");
        assertThat(again.says("2026-10-09")).isEqualTo("REFER promise-follows-broken-ones");
        assertThat(again.answered("2026-10-09", "promise-follows-broken-ones", "go-on")
                        .says("2026-10-09"))
                .isEqualTo("HOLD promise-is-open until 2026-10-21");
    }

    @Test
    void broken_promises_are_forgotten_once_nothing_was_owed() {
        Story settled = promised(Story.business().limits("'brokenPromises': 1"), "2026-10-02", "2026-10-03")
                .paid("2026-10-10", "A", "1000.00")
                .invoice("B", "500.00", "2026-11-20");
        assertThat(promised(settled, "2026-11-25", "2026-12-15").says("2026-11-27"))
                .isEqualTo("HOLD promise-is-open until 2026-12-16");
    }

    @Test
    void broken_promises_are_remembered_as_long_as_anything_was_owed_all_the_time() {
        Story story = promised(Story.business().limits("'brokenPromises': 1"), "2026-10-02", "2026-10-03")
                .invoice("B", "500.00", "2026-11-08")
                .paid("2026-10-10", "A", "1000.00");
        assertThat(promised(story, "2026-11-10", "2026-12-15").says("2026-11-15"))
                .isEqualTo("REFER promise-follows-broken-ones");
    }

    @Test
    void a_promise_about_everything_is_kept_when_nothing_is_open_at_the_end_of_its_last_day() {
        Story answered = Story.business()
                .step("broken", "CALL", "'afterPromiseBroken': 1")
                .sent("2026-10-08");
        Story kept = promised(answered, "2026-10-09", "2026-10-12")
                .event("paid", "2026-10-12", "'id': 'p'", "'invoice': 'A'", "'amount': 'EUR 1000.00'")
                .event("payment-reversed", "2026-10-14", "'payment': 'p'");
        assertThat(kept.says("2026-10-14"))
                .as("it was kept, and the bank failed")
                .doesNotStartWith("ACT");
        Story broken = promised(answered, "2026-10-09", "2026-10-12").paid("2026-10-12", "A", "999.99");
        assertThat(broken.limits("'brokenPromises': 9")
                        .conventions("'minimumBalance': 'EUR 0.00'")
                        .says("2026-10-13"))
                .isEqualTo("ACT broken A");
    }

    @Test
    void a_confirmation_goes_out_once_for_each_promise_and_prints_its_last_day() {
        Story story = promised(
                Story.business()
                        .step("confirm", "PROMISE_CONFIRMATION", "'afterPromised': 0")
                        .sent("2026-10-08"),
                "2026-10-09",
                "2026-10-14");
        assertThat(story.says("2026-10-09")).isEqualTo("ACT confirm A");
        assertThat(story.notice("2026-10-09").respondBy()).contains(LocalDate.parse("2026-10-14"));
        Story confirmed = story.sent("2026-10-09");
        assertThat(confirmed.says("2026-10-10")).doesNotStartWith("ACT");
        assertThat(promised(confirmed, "2026-10-16", "2026-10-30").says("2026-10-16"))
                .isEqualTo("ACT confirm A");
    }

    @Test
    void a_broken_or_partly_kept_promise_is_answered_and_a_kept_one_is_not() {
        Story story = promised(
                Story.business()
                        .step("broken", "CALL", "'afterPromiseBroken': 0")
                        .sent("2026-10-08"),
                "2026-10-09",
                "2026-10-12",
                "'amount': 'EUR 400.00'");
        assertThat(story.says("2026-10-12")).doesNotStartWith("ACT");
        assertThat(story.says("2026-10-13")).isEqualTo("ACT broken A");
        assertThat(story.sent("2026-10-13").says("2026-10-14")).doesNotStartWith("ACT");
        Story partly = story.paid("2026-10-12", "A", "399.99");
        assertThat(partly.says("2026-10-13")).isEqualTo("ACT broken A");
        Story kept = partly.event("paid", "2026-10-12", "'amount': 'EUR 0.01'");
        assertThat(kept.says("2026-10-13")).doesNotStartWith("ACT");
    }

    @Test
    void a_payment_after_the_last_day_does_not_keep_a_promise() {
        Story story = promised(
                Story.business()
                        .step("broken", "CALL", "'afterPromiseBroken': 2")
                        .sent("2026-10-08"),
                "2026-10-09",
                "2026-10-12",
                "'amount': 'EUR 400.00'");
        assertThat(story.paid("2026-10-13", "A", "400.00").says("2026-10-14")).isEqualTo("ACT broken A");
    }

    @Test
    void a_promise_about_nothing_is_not_broken() {
        Story story = Story.business()
                .limits("'brokenPromises': 1")
                .invoice("credit", "-50.00", "2026-10-01")
                .event(
                        "promised",
                        "2026-10-02",
                        "'by': '2026-10-03'",
                        "'amount': 'EUR 50.00'",
                        "'invoices': ['credit']");
        assertThat(promised(story, "2026-10-05", "2026-10-20").says("2026-10-08"))
                .isEqualTo("HOLD promise-is-open until 2026-10-21");
    }
}
