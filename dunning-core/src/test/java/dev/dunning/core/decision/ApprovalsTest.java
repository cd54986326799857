package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.reason.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person must say yes to first. */
class ApprovalsTest {

    private static Story approvedBy(String approval) {
        return Story.business().steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'], 'approval': '%s'},
                {'id': 'last', 'kind': 'FINAL_NOTICE', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'],
                 'approval': 'ALWAYS'}""".formatted(approval));
    }

    private static Optional<String> asks(Story story, String day) {
        return story.notice(day).approval().map(Reason::rule).map(Object::toString);
    }

    private static Story verdict(Story story, String word, String on, String step) {
        return story.event(word, on, "'key': 'K-1/%s/A'".formatted(step));
    }

    @Test
    void a_step_that_always_needs_a_yes_waits_for_it_day_after_day() {
        Story story = approvedBy("ALWAYS");
        assertThat(asks(story, "2026-10-08")).contains("step-needs-approval");
        assertThat(((Act) story.on("2026-10-08")).sent()).isEmpty();
        assertThat(story.says("2026-10-20")).isEqualTo("ACT first A");
        Story approved = verdict(story, "approved", "2026-10-09", "first");
        assertThat(asks(approved, "2026-10-08")).as("a day before").isPresent();
        assertThat(asks(approved, "2026-10-09")).isEmpty();
        assertThat(((Act) approved.on("2026-10-09")).sent()).hasSize(1);
    }

    @Test
    void a_step_without_a_wish_goes_out() {
        assertThat(asks(approvedBy("NEVER"), "2026-10-08")).isEmpty();
    }

    @Test
    void an_amount_above_the_limit_needs_a_yes() {
        assertThat(asks(approvedBy("EUR 999.99"), "2026-10-08")).contains("amount-needs-approval");
        assertThat(asks(approvedBy("EUR 1000.00"), "2026-10-08")).isEmpty();
    }

    @Test
    void who_has_been_a_customer_for_two_years_is_loyal() {
        Story story = approvedBy("LOYAL");
        assertThat(asks(story.debtor("'customerSince': '2024-10-08'"), "2026-10-08"))
                .contains("loyal-customer-needs-approval");
        assertThat(asks(story.debtor("'customerSince': '2024-10-09'"), "2026-10-08"))
                .isEmpty();
        assertThat(asks(story, "2026-10-08")).as("nobody knows").contains("nobody-said-how-long-a-customer");
    }

    @Test
    void costs_on_a_small_debt_of_a_person_need_a_yes() {
        assertThat(asks(small("CONSUMER", "24.99"), "2026-10-08")).contains("costs-on-a-small-debt-need-approval");
        assertThat(asks(small("CONSUMER", "25.00"), "2026-10-08")).isEmpty();
        assertThat(asks(small("BUSINESS", "24.99"), "2026-10-08")).isEmpty();
    }

    private static Story small(String kind, String amount) {
        return Story.of(kind)
                .law("NL")
                .terms("'id': 't', 'termAgreed': true")
                .invoice("A", amount, "2026-08-03", "'terms': 't'")
                .steps("""
                        {'id': 'notice', 'kind': 'STATUTORY_NOTICE', 'when': {'afterDue': 1}, 'channels': ['EMAIL'],
                         'costs': 'STATUTORY', 'respondWithin': 15},
                        {'id': 'demand', 'kind': 'REMINDER', 'when': {'afterDue': 30}, 'channels': ['EMAIL'],
                         'costs': 'STATUTORY'}""")
                .letter("2026-08-10", "notice", "STATUTORY_NOTICE", "EMAIL", "A", "'respondBy': '2026-08-31'");
    }

    @Test
    void who_approves_a_letter_approves_the_step_it_announced() {
        Story story =
                verdict(approvedBy("ALWAYS"), "approved", "2026-10-08", "first").sent("2026-10-08");
        assertThat(story.says("2026-10-18")).isEqualTo("ACT last A");
        assertThat(asks(story, "2026-10-18")).isEmpty();
        Story unasked = approvedBy("NEVER").sent("2026-10-08");
        assertThat(asks(unasked, "2026-10-18"))
                .as("nobody approved the first letter")
                .contains("step-needs-approval");
    }

    @Test
    void a_no_to_the_announced_step_outweighs_the_yes_to_the_letter() {
        Story story =
                verdict(approvedBy("ALWAYS"), "approved", "2026-10-08", "first").sent("2026-10-08");
        assertThat(verdict(story, "declined", "2026-10-12", "last").says("2026-10-18"))
                .isEqualTo("REFER approval-was-declined");
    }

    @Test
    void after_a_no_a_person_says_what_happens_instead() {
        Story declined = verdict(approvedBy("ALWAYS"), "declined", "2026-10-09", "first");
        assertThat(declined.says("2026-10-09")).isEqualTo("REFER approval-was-declined");
        assertThat(declined.question("2026-10-09").options()).contains("withdraw-the-announcement");
        assertThat(verdict(declined, "approved", "2026-10-10", "first").says("2026-10-10"))
                .isEqualTo("ACT first A");
        assertThat(verdict(declined, "approved", "2026-10-09", "first").says("2026-10-09"))
                .as("on one day a no outweighs a yes")
                .isEqualTo("REFER approval-was-declined");
    }
}
