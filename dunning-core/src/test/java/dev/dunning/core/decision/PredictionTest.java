package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.UnsoundDocumentException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Somebody predicted how likely it is that a debtor pays late. */
class PredictionTest {

    /** A friendly note, a week before the due date for who often pays late and else three days before. */
    private static Story courteous() {
        return Story.consumer().steps("""
                {'id': 'early', 'kind': 'COURTESY', 'when': {'beforeDue': 7}, 'channels': ['EMAIL'],
                 'if': {'latePaymentRisk': '60'}},
                {'id': 'note', 'kind': 'COURTESY', 'when': {'beforeDue': 3}, 'channels': ['EMAIL']}""");
    }

    private static Story risk(Story story, String percent) {
        return story.debtor("'latePaymentRisk': '" + percent + "'");
    }

    private static Story asked(String kind, String keys) {
        return Story.consumer().steps("""
                {'id': 'step', 'kind': '%s', 'when': {'afterDue': 1}, 'channels': ['EMAIL'],
                 'if': {'latePaymentRisk': '60'%s}}""".formatted(kind, keys));
    }

    @Test
    void a_prediction_brings_the_friendly_note_forward() {
        assertThat(risk(courteous(), "60").says("2026-09-24")).isEqualTo("ACT early A");
        assertThat(risk(courteous(), "59.9").says("2026-09-24"))
                .startsWith("WAIT")
                .endsWith("until 2026-09-28");
        assertThat(risk(courteous(), "59.9").against("2026-09-24", "early")).containsExactly("condition-does-not-hold");
    }

    @Test
    void a_prediction_that_nobody_made_does_not_hold() {
        assertThat(courteous().says("2026-09-24")).startsWith("WAIT").endsWith("until 2026-09-28");
        assertThat(courteous().says("2026-09-28")).isEqualTo("ACT note A");
    }

    @Test
    void a_policy_that_is_harsher_to_persons_because_of_a_prediction_is_refused() {
        for (String kind : new String[] {"REMINDER", "FINAL_NOTICE", "CALL", "STOP_SUPPLY"}) {
            assertThatThrownBy(() -> asked(kind, "").on("2026-10-02"))
                    .isInstanceOf(UnsoundDocumentException.class)
                    .hasMessageContaining("latePaymentRisk");
        }
    }

    @Test
    void a_friendly_note_that_presses_persons_because_of_a_prediction_is_refused_too() {
        for (String pressing : new String[] {
            "'tone': 'FIRM'",
            "'repeat': {'every': 1, 'times': 5}",
            "'channels': ['PHONE']",
            "'channels': ['EMAIL', 'LETTER'], 'combine': 'ALL'"
        }) {
            String channels = pressing.contains("channels") ? "" : "'channels': ['EMAIL'], ";
            Story story = Story.consumer().steps("""
                    {'id': 'note', 'kind': 'COURTESY', 'when': {'beforeDue': 7}, %s%s,
                     'if': {'latePaymentRisk': '60'}}""".formatted(channels, pressing));
            assertThatThrownBy(() -> story.on("2026-09-24"))
                    .as(pressing)
                    .isInstanceOf(UnsoundDocumentException.class)
                    .hasMessageContaining("would press natural persons");
        }
    }

    @Test
    void a_prediction_about_a_business_may_decide_on_a_reminder_and_never_reaches_a_person() {
        Story person = risk(asked("REMINDER", ", 'debtorKinds': ['BUSINESS']"), "99");
        assertThat(person.says("2026-10-02")).doesNotStartWith("ACT");
        Story business = person.who("'id': 'K-1', 'name': 'Kim', 'country': 'NL', 'kind': 'BUSINESS'");
        assertThat(risk(business, "99").says("2026-10-02")).isEqualTo("ACT step A");
        assertThat(risk(business, "10").says("2026-10-02")).doesNotStartWith("ACT");
    }

    @Test
    void where_no_step_asks_for_it_a_prediction_changes_nothing() {
        Story story = Story.consumer().sent("2026-10-08");
        assertThat(days(risk(story, "100"))).isEqualTo(days(story)).contains("ACT second A");
    }

    private static String days(Story story) {
        return LocalDate.parse("2026-10-09")
                .datesUntil(LocalDate.parse("2026-10-25"))
                .map(day -> story.says(day.toString()))
                .collect(Collectors.joining("\n"));
    }
}
