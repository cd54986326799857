package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dunning begins on a ledger that already has old invoices. */
class AdoptTest {

    private static Story adopted(String due) {
        return Story.of("BUSINESS")
                .policy("'adopt': {'on': '2026-10-01', 'olderThan': 90}")
                .invoice("OLD", "1000.00", due);
    }

    @Test
    void what_was_already_old_goes_to_a_person_first() {
        assertThat(adopted("2026-07-02").says("2026-10-01")).isEqualTo("REFER old-invoices-come-first-to-a-person");
        assertThat(adopted("2026-07-03").says("2026-10-01"))
                .as("overdue for 90 days")
                .isEqualTo("ACT first OLD");
    }

    @Test
    void the_question_names_every_old_invoice_and_no_other() {
        Story story =
                adopted("2024-01-01").invoice("OLDER", "10.00", "2023-01-02").invoice("NEW", "10.00", "2026-09-20");
        assertThat(story.question("2026-10-01").reason().facts()).containsEntry("invoices", List.of("OLDER", "OLD"));
    }

    @Test
    void an_old_invoice_that_was_already_written_about_goes_on() {
        Story story = adopted("2024-01-01")
                .letter("2026-09-01", "first", "REMINDER", "LETTER", "OLD", "'respondBy': '2026-09-08'");
        assertThat(story.says("2026-10-01")).isEqualTo("ACT second OLD");
    }

    @Test
    void a_person_lets_the_ladder_go_on_or_takes_it_over() {
        Story story = adopted("2024-01-01");
        String rule = "old-invoices-come-first-to-a-person";
        assertThat(story.answered("2026-10-01", rule, "go-on").says("2026-10-01"))
                .isEqualTo("ACT first OLD");
        assertThat(story.answered("2026-10-01", rule, "stop").says("2026-10-01"))
                .isEqualTo("HOLD person-took-over");
    }

    @Test
    void an_invoice_that_grows_old_later_is_not_asked_about() {
        assertThat(adopted("2026-08-01").says("2027-10-01")).isEqualTo("ACT first OLD");
    }
}
