package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a decision says about everything that it did not choose. */
class ExplanationsTest {

    private static List<String> rejected(Decision decision, Subject subject) {
        return decision.why().butNot().stream()
                .filter(rejected -> rejected.subject() == subject)
                .map(Rejected::id)
                .toList();
    }

    private static Story several() {
        return Story.business()
                .invoice("B", "500.00", "2026-10-01")
                .invoice("C", "200.00", "2026-12-01")
                .invoice("D", "100.00", "2026-10-01")
                .event("held", "2026-10-05", "'invoices': ['B']")
                .event("disputed", "2026-10-05", "'invoice': 'B'")
                .event("promised", "2026-10-05", "'by': '2026-10-31'", "'invoices': ['D']")
                .step("thanks", "THANK_YOU", "'afterPaid': 1")
                .step("ack", "DISPUTE_ACKNOWLEDGEMENT", "'afterDisputed': 30")
                .step("confirm", "PLAN_CONFIRMATION", "'afterPlanAgreed': 0");
    }

    @Test
    void every_step_that_was_not_chosen_is_listed_once() {
        assertThat(rejected(several().on("2026-10-08"), Subject.STEP))
                .containsExactlyInAnyOrder("second", "last", "thanks", "ack", "confirm");
        assertThat(rejected(several().on("2026-10-07"), Subject.STEP))
                .as("where nothing goes out, all of them")
                .containsExactlyInAnyOrder("first", "second", "last", "thanks", "ack", "confirm");
    }

    @Test
    void every_channel_of_the_chosen_step_is_listed() {
        assertThat(rejected(several().on("2026-10-08"), Subject.CHANNEL)).containsExactly("LETTER");
        assertThat(several().against("2026-10-08", "LETTER")).containsExactly("no-contact-for-channel");
    }

    @Test
    void every_invoice_that_was_not_chosen_is_listed_with_all_its_reasons() {
        Story story = several();
        assertThat(story.notice("2026-10-08").invoices()).containsExactly("A");
        assertThat(rejected(story.on("2026-11-08"), Subject.INVOICE)).containsExactlyInAnyOrder("B", "C");
        assertThat(rejected(story.on("2026-10-08"), Subject.INVOICE)).containsExactlyInAnyOrder("B", "D");
        assertThat(story.against("2026-10-08", "B"))
                .containsExactlyInAnyOrder("invoice-is-on-hold", "invoice-is-disputed");
        assertThat(story.against("2026-10-08", "D")).containsExactly("promise-is-open");
        assertThat(story.against("2026-11-08", "C")).containsExactly("invoice-is-not-overdue");
    }

    @Test
    void a_rejected_alternative_tells_the_day_on_which_it_may_come() {
        assertThat(several().on("2026-10-08").why().butNot())
                .filteredOn(rejected -> rejected.id().equals("D"))
                .flatExtracting(rejected -> rejected.until().stream().toList())
                .extracting(Object::toString)
                .containsExactly("2026-11-01");
        assertThat(several().on("2026-10-07").why().butNot())
                .filteredOn(rejected -> rejected.id().equals("first"))
                .flatExtracting(rejected -> rejected.until().stream().toList())
                .extracting(Object::toString)
                .containsExactly("2026-10-08");
    }

    @Test
    void a_hold_names_the_step_that_is_stopped_and_everything_that_stops_it() {
        Story story = Story.business()
                .event("held", "2026-10-05", "'until': '2026-10-20'")
                .event("promised", "2026-10-05", "'by': '2026-10-12'");
        assertThat(story.says("2026-10-08")).startsWith("HOLD invoice-is-on-hold-until+promise-is-open");
        assertThat(story.against("2026-10-08", "first")).containsExactly("step-is-stopped");
        assertThat(story.against("2026-10-08", "A"))
                .containsExactlyInAnyOrder("invoice-is-on-hold-until", "promise-is-open");
    }

    @Test
    void a_step_that_several_things_speak_against_tells_all_of_them() {
        Story story = Story.business().steps("""
                {'id': 'rich', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'],
                 'if': {'openBalance': 'EUR 5000.00', 'debtorKinds': ['CONSUMER']}},
                {'id': 'usual', 'kind': 'REMINDER', 'when': {'afterDue': 8}, 'channels': ['EMAIL']}""");
        assertThat(story.on("2026-10-09").why().butNot())
                .filteredOn(rejected -> rejected.id().equals("rich"))
                .flatExtracting(Rejected::reasons)
                .extracting(reason -> reason.facts().get("condition"))
                .containsExactlyInAnyOrder("openBalance", "debtorKinds");
    }

    @Test
    void a_limit_is_told_for_the_step_that_waits_for_it() {
        Story story = Story.business().sent("2026-10-08").limits("'daysBetweenMessages': 20");
        assertThat(story.says("2026-10-19")).startsWith("WAIT too-soon-after-the-last-message");
        assertThat(story.says("2026-10-19")).endsWith("until 2026-10-28");
        assertThat(story.against("2026-10-19", "second")).containsExactly("too-soon-after-the-last-message");
    }

    @Test
    void a_question_explains_every_step_that_does_not_come_either() {
        Decision asked = Story.business().event("complained", "2026-10-06").on("2026-10-08");
        assertThat(asked).isInstanceOf(Refer.class);
        assertThat(rejected(asked, Subject.STEP)).containsExactly("first", "second", "last");
    }

    @Test
    void everything_reads_as_sentences() {
        assertThat(several().on("2026-10-08").why().lines(Locale.ENGLISH))
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(line).endsWith(".").doesNotContain("{"));
    }
}
