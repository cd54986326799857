package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody pauses dunning. */
class HoldsTest {

    private static Story held(String on, String until) {
        return Story.business().event("held", on, "'until': '%s'".formatted(until));
    }

    private static Story two() {
        return Story.business().invoice("B", "500.00", "2026-10-01");
    }

    @Test
    void a_hold_stops_what_is_due_through_its_last_day() {
        Story story = held("2026-10-05", "2026-10-20");
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-21");
        assertThat(story.says("2026-10-20")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-21");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT first A");
    }

    @Test
    void a_hold_without_an_end_stands_until_somebody_releases_it() {
        Story story = Story.business().event("held", "2026-10-05");
        assertThat(story.says("2026-12-31")).isEqualTo("HOLD invoice-is-on-hold");
        Story released = story.event("released", "2026-10-09");
        assertThat(released.says("2026-10-08")).isEqualTo("HOLD invoice-is-on-hold");
        assertThat(released.says("2026-10-09")).as("the day itself is free").isEqualTo("ACT first A");
    }

    @Test
    void the_reason_of_a_hold_is_shown() {
        Story story = Story.business().event("held", "2026-10-05", "'reason': 'goods-on-their-way'");
        assertThat(story.on("2026-10-08").why().because().get(0).facts()).containsEntry("why", "goods-on-their-way");
    }

    @Test
    void a_hold_of_everything_is_about_later_invoices_too() {
        Story story = Story.business().event("held", "2026-10-05").invoice("B", "500.00", "2026-11-20");
        assertThat(story.against("2026-11-27", "B")).containsExactly("invoice-is-on-hold");
        assertThat(story.says("2026-11-27")).isEqualTo("HOLD invoice-is-on-hold");
    }

    @Test
    void a_hold_of_one_invoice_leaves_the_others_alone() {
        Story story = two().event("held", "2026-10-05", "'invoices': ['A']");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first B");
        assertThat(story.notice("2026-10-08").invoices()).containsExactly("B");
    }

    @Test
    void an_invoice_can_be_released_from_a_hold_of_everything() {
        Story story = two().event("held", "2026-10-05").event("released", "2026-10-07", "'invoices': ['B']");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT first B");
        assertThat(story.against("2026-10-08", "A")).containsExactly("invoice-is-on-hold");
    }

    @Test
    void holds_that_touch_are_one() {
        Story story = held("2026-10-05", "2026-10-12").event("held", "2026-10-13", "'until': '2026-10-20'");
        assertThat(story.says("2026-10-12")).startsWith("HOLD");
        assertThat(story.says("2026-10-13")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-21");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT first A");
    }

    @Test
    void of_holds_that_overlap_the_longest_counts_whichever_was_told_first() {
        Story within = held("2026-10-05", "2026-10-20").event("held", "2026-10-07", "'until': '2026-10-09'");
        assertThat(within.says("2026-10-10")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-21");
        Story around = held("2026-10-07", "2026-10-09").event("held", "2026-10-05", "'until': '2026-10-20'");
        assertThat(around.says("2026-10-10")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-21");
    }

    @Test
    void a_release_ends_every_hold_that_began_before_it_and_none_that_begins_later() {
        Story story = held("2026-10-05", "2026-10-20")
                .event("held", "2026-10-06")
                .event("released", "2026-10-09")
                .event("held", "2026-10-12", "'until': '2026-10-15'");
        assertThat(story.says("2026-10-09")).isEqualTo("ACT first A");
        assertThat(story.says("2026-10-12")).isEqualTo("HOLD invoice-is-on-hold-until until 2026-10-16");
        assertThat(story.says("2026-10-16")).isEqualTo("ACT first A");
    }

    @Test
    void a_release_that_is_dated_before_a_hold_does_not_end_it() {
        Story story = held("2026-10-05", "2026-10-20").event("released", "2026-10-04");
        assertThat(story.says("2026-10-08")).startsWith("HOLD");
    }

    @Test
    void days_on_hold_count_unless_the_policy_skips_them() {
        Story story = Story.business().sent("2026-10-08").event("held", "2026-10-12", "'until': '2026-10-20'");
        assertThat(story.says("2026-10-21")).as("COUNT").isEqualTo("ACT second A");
        Story skip = story.conventions("'heldDays': 'SKIP'");
        assertThat(skip.says("2026-10-23"))
                .as("four days from the deadline of 15 October, without 16 to 20 October")
                .startsWith("WAIT step-is-not-due-yet until 2026-10-24");
        assertThat(skip.says("2026-10-24")).isEqualTo("ACT second A");
    }

    @Test
    void a_hold_before_the_day_from_which_a_step_counts_moves_nothing() {
        Story story = Story.business()
                .conventions("'heldDays': 'SKIP'")
                .sent("2026-10-08")
                .event("held", "2026-10-09", "'until': '2026-10-15'");
        assertThat(story.says("2026-10-19")).isEqualTo("ACT second A");
    }

    @Test
    void skipped_days_are_counted_once_when_holds_overlap() {
        Story story = Story.business()
                .conventions("'heldDays': 'SKIP'")
                .event("held", "2026-10-02", "'until': '2026-10-04'")
                .event("held", "2026-10-03", "'until': '2026-10-05'")
                .event("held", "2026-10-10", "'until': '2026-10-11'");
        assertThat(story.says("2026-10-13")).startsWith("WAIT");
        assertThat(story.says("2026-10-14"))
                .as("seven days after 1 October, without 2 to 5, 10 and 11 October")
                .isEqualTo("ACT first A");
    }
}
