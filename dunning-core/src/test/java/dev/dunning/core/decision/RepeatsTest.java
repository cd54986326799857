package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A step that comes again. */
class RepeatsTest {

    private static Story repeated(int every, int times, int respondWithin) {
        return Story.business().steps("""
                {'id': 'again', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'],
                 'respondWithin': %d, 'repeat': {'every': %d, 'times': %d}}""".formatted(respondWithin, every, times));
    }

    private static Story then(Story story) {
        return story.step("last", "FINAL_NOTICE", "'afterRespondBy': 3");
    }

    @Test
    void a_step_comes_again_as_often_as_planned_and_then_the_next_one_comes() {
        Story story = then(repeated(14, 3, 7)).sent("2026-10-08");
        assertThat(story.says("2026-10-21")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-22");
        assertThat(story.says("2026-10-22")).isEqualTo("ACT again A");
        Story twice = story.sent("2026-10-22");
        assertThat(twice.says("2026-11-04")).isEqualTo("WAIT step-is-not-due-yet until 2026-11-05");
        Story thrice = twice.sent("2026-11-05");
        assertThat(thrice.says("2026-11-14")).isEqualTo("WAIT step-is-not-due-yet until 2026-11-15");
        assertThat(thrice.says("2026-11-15")).isEqualTo("ACT last A");
        assertThat(thrice.against("2026-11-15", "again")).containsExactly("step-was-sent-as-often-as-planned");
    }

    @Test
    void the_first_time_is_counted() {
        assertThat(then(repeated(5, 1, 7)).sent("2026-10-08").says("2026-10-18"))
                .isEqualTo("ACT last A");
    }

    @Test
    void it_counts_from_the_day_it_really_went_out() {
        Story late = repeated(14, 3, 7).sent("2026-10-20");
        assertThat(late.says("2026-11-02")).isEqualTo("WAIT step-is-not-due-yet until 2026-11-03");
        assertThat(late.says("2026-11-03")).isEqualTo("ACT again A");
    }

    @Test
    void it_never_comes_before_a_deadline_that_was_printed() {
        Story story = repeated(5, 3, 14).sent("2026-10-08");
        assertThat(story.says("2026-10-22")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-23");
        assertThat(story.says("2026-10-23")).isEqualTo("ACT again A");
        assertThat(story.bookedThrough("2026-10-21").says("2026-10-23")).startsWith("WAIT bank-statements-are-missing");
    }

    @Test
    void what_is_repeated_last_ends_the_ladder() {
        Story story = repeated(14, 2, 7).sent("2026-10-08", "2026-10-22");
        assertThat(story.says("2026-10-29")).startsWith("WAIT");
        assertThat(story.says("2026-10-30")).isEqualTo("REFER ladder-has-ended");
    }

    @Test
    void a_later_step_ends_the_repetition() {
        Story story = then(repeated(14, 3, 7))
                .sent("2026-10-08")
                .letter("2026-10-16", "last", "FINAL_NOTICE", "EMAIL", "A", "'respondBy': '2026-10-23'");
        assertThat(story.says("2026-10-22")).startsWith("WAIT");
        assertThat(story.says("2026-10-24")).isEqualTo("REFER ladder-has-ended");
    }
}
