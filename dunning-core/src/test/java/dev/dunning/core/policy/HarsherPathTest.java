package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be put into a ladder, or taken out of it, for a segment in which there are people. */
class HarsherPathTest {

    private static final String REMINDER = "'id': 'extra', 'before': 'second-reminder', 'kind': 'REMINDER', ";
    private static final String CHECK_IN =
            "'id': 'nice', 'before': 'second-reminder', 'kind': 'CHECK_IN', 'when': {'afterRespondBy': 1}, ";
    private static final String COURTESY = "'id': 'nice', 'before': 'first-reminder', 'kind': 'COURTESY', ";

    private static final String RISK = "'if': {'latePaymentRisk': '30'}";

    private static List<String> faults(String usual, String late) {
        String book = """
                {'format': 'dunning-policies/1', 'usual': 'house',
                 'choose': [{'policy': 'late', 'segments': ['chronically-late', 'forgetful']}],
                 'policies': [{'format': 'dunning-policy/1', 'id': 'house', 'extends': 'standard', %s},
                              {'format': 'dunning-policy/1', 'id': 'late', 'extends': 'house', %s}]}""";
        try {
            DunningJson.policies(book.formatted(usual, late).replace('\'', '"'));
            return List.of();
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues().stream().map(Issue::line).toList();
        }
    }

    private static List<String> faults(String steps) {
        return faults("'steps': []", "'steps': [" + steps + "]");
    }

    private static void isRefused(List<String> faults) {
        assertThat(faults).hasSize(1).allMatch(line -> line.contains("natural persons because of their segment"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL']",
                "'when': {'afterRespondBy': 10}, 'channels': ['LETTER', 'EMAIL'], 'tone': 'WARM', 'respondWithin': 14"
            })
    void one_more_reminder_as_light_as_the_next_one_is_welcome(String how) {
        assertThat(faults("{" + REMINDER + how + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'when': {'afterRespondBy': 1}, 'channels': ['EMAIL']",
                "'when': {'afterDue': 60}, 'channels': ['EMAIL']",
                "'when': {'afterRespondBy': 3}, 'channels': ['REGISTERED_LETTER']",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL', 'PHONE']",
                "'when': {'afterRespondBy': 3}, 'channels': ['VOICE']",
                "'when': {'afterRespondBy': 3}, 'channels': ['SMS']",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'tone': 'FORMAL'",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'respondWithin': 6",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'repeat': {'every': 7, 'times': 2}",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL', 'LETTER'], 'combine': 'ALL'",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'costs': 'STATUTORY'",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'interest': true",
                "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'], 'if': {'openInvoices': 1}"
            })
    void one_more_reminder_that_is_heavier_than_the_next_one_is_refused(String how) {
        isRefused(faults("{" + REMINDER + how + "}"));
    }

    @Test
    void a_second_reminder_more_in_the_same_place_is_refused() {
        String extra = REMINDER + "'when': {'afterRespondBy': 3}, 'channels': ['EMAIL']";
        isRefused(faults("{" + extra + "}, {" + extra.replace("'extra'", "'another'") + "}"));
    }

    @Test
    void one_more_reminder_is_no_lighter_to_approve_than_any_step_that_it_may_stand_in_for() {
        String careful = "'steps': [{'id': 'final-notice', 'approval': 'ALWAYS'}]";
        String extra = "'id': 'extra', 'before': 'statutory-notice', 'kind': 'REMINDER', 'when': {'afterRespondBy': 3},"
                + " 'respondWithin': 15, 'channels': ['EMAIL']";

        assertThat(faults("'steps': []", "'steps': [{" + extra + "}]")).isEmpty();
        isRefused(faults(careful, "'steps': [{" + extra + "}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tone': 'FORMAL', 'channels': ['EMAIL']",
                "'channels': ['PHONE']",
                "'channels': ['EMAIL', 'VOICE']",
                "'channels': ['REGISTERED_EMAIL']",
                "'channels': ['EMAIL', 'LETTER'], 'combine': 'ALL'",
                "'channels': ['EMAIL'], 'repeat': {'every': 1, 'times': 6}",
                "'channels': ['EMAIL'], 'costs': 'STATUTORY'"
            })
    void a_friendly_note_that_presses_is_refused_wherever_it_stands(String how) {
        isRefused(faults("{" + COURTESY + "'when': {'beforeDue': 25}, " + how + "}"));
        isRefused(faults("{" + CHECK_IN + how + "}"));
        String once = how.replace("'repeat': {'every': 1, 'times': 6}", "'tone': 'FIRM'");
        isRefused(faults("{'id': 'answer', 'kind': 'CHECK_IN', 'when': {'afterPromised': 1}, " + once + "}"));
        assertThat(predicted(
                        "{'id': 'nice', 'kind': 'COURTESY', 'when': {'beforeDue': 25}, " + how + ", " + RISK + "}"))
                .containsExactly("prediction-makes-it-harsher at steps[0].if.latePaymentRisk");
    }

    private static List<String> predicted(String steps) {
        String reminders = "{'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}, %s"
                + " {'id': 'second', 'kind': 'REMINDER', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL']}";
        String all =
                steps.contains("beforeDue") ? steps + ", " + reminders.formatted("") : reminders.formatted(steps + ",");
        try {
            DunningJson.policy("{'format': 'dunning-policy/1', 'id': 'house', 'steps': [%s]}"
                    .formatted(all)
                    .replace('\'', '"'));
            return List.of();
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues().stream()
                    .map(issue -> issue.code() + " at " + issue.path())
                    .toList();
        }
    }

    @Test
    void a_note_that_a_prediction_brings_comes_once_and_hurries_nothing() {
        String note = "{'id': '%s', 'kind': 'CHECK_IN', 'when': {'%s': 1}, 'channels': ['EMAIL'], " + RISK + "}";
        String twice = note.formatted("nice", "afterRespondBy") + ", " + note.formatted("nicer", "afterRespondBy");

        assertThat(predicted(note.formatted("nice", "afterRespondBy"))).isEmpty();
        assertThat(predicted(twice)).containsExactly("prediction-makes-it-harsher at steps[2].if.latePaymentRisk");
        assertThat(predicted(note.formatted("nice", "afterPreviousStep")))
                .containsExactly("prediction-makes-it-harsher at steps[1].when");
    }

    @Test
    void a_friendly_note_that_does_not_press_is_welcome_once_in_a_place() {
        String check = "{" + CHECK_IN + "'channels': ['EMAIL']}";
        String note = "{" + COURTESY + "'when': {'beforeDue': 7}, 'channels': ['EMAIL']}";

        assertThat(faults(check + ", " + note.replace("nice", "note"))).isEmpty();
        isRefused(faults(check + ", " + check.replace("nice", "nicer")));
        isRefused(faults(note + ", " + note.replace("nice", "nicer")));
    }

    @Test
    void where_the_highest_step_is_taken_a_note_between_two_steps_could_take_the_place_of_the_one_above() {
        String check = "'steps': [{" + CHECK_IN + "'channels': ['EMAIL']}]";

        assertThat(faults("'conventions': {'catchUp': 'ONE_STEP'}", check)).isEmpty();
        isRefused(faults("'conventions': {'catchUp': 'HIGHEST'}", check));
    }

    @Test
    void a_friendly_note_that_would_start_or_hurry_what_follows_is_refused() {
        String hurried = "{" + CHECK_IN + "'channels': ['EMAIL']}";
        String hanging = "'steps': [{'id': 'hello', 'before': 'first-reminder', 'kind': 'COURTESY',"
                + " 'when': {'beforeDue': 3}, 'channels': ['EMAIL']},"
                + " {'id': 'first-reminder', 'when': {'afterPreviousStep': 10}}]";

        isRefused(faults(hurried.replace("afterRespondBy", "afterPreviousStep")));
        isRefused(faults(hanging, "'steps': [{'id': 'hello', 'when': {'beforeDue': 20}}]"));
        isRefused(faults("'steps': [" + hurried + "]", "'without': ['nice']"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['EMAIL', 'PHONE']             | ['PHONE', 'EMAIL']",
                "['EMAIL', 'PHONE']             | ['PHONE']",
                "['REGISTERED_EMAIL', 'PHONE']  | ['PHONE', 'REGISTERED_EMAIL']"
            })
    void what_was_tried_last_is_not_tried_first(String house, String late) {
        String step = "'steps': [{'id': 'second-reminder', 'channels': %s}]";

        isRefused(faults(step.formatted(house), step.formatted(late)));
        assertThat(faults(step.formatted(late), step.formatted(late) + ", 'limits': {'messagesPerWeek': 1}"))
                .isEmpty();
    }

    @Test
    void a_promise_is_believed_as_often_as_without_a_segment() {
        isRefused(faults("'limits': {'brokenPromises': 3}", "'limits': {'brokenPromises': 1}"));
        isRefused(faults("'steps': []", "'limits': {'brokenPromises': 9}"));
        assertThat(faults("'limits': {'brokenPromises': 1}", "'limits': {'brokenPromises': 3}"))
                .isEmpty();
    }

    @Test
    void a_plan_is_offered_on_terms_as_wide_as_without_a_segment() {
        String plan = "'steps': [{'id': 'first-reminder', 'offerPlan': {'parts': %s, 'firstAfter': %s, 'every': 1}}]";

        isRefused(faults(plan.formatted(12, 14), plan.formatted(2, 14)));
        isRefused(faults(plan.formatted(12, 14), plan.formatted(12, 1)));
        assertThat(faults(plan.formatted(3, 14), plan.formatted(12, 21))).isEmpty();
    }

    @Test
    void what_is_owed_to_a_debtor_is_not_left_out() {
        String house = "'steps': [{'id': 'sorry', 'kind': 'DISPUTE_ACKNOWLEDGEMENT', 'when': {'afterDisputed': 1},"
                + " 'channels': ['EMAIL']}]";

        isRefused(faults(house, "'without': ['sorry']"));
        assertThat(faults("'steps': []", house)).isEmpty();
    }

    @Test
    void a_step_that_comes_again_holds_back_what_follows_for_as_long() {
        String again = "'steps': [{'id': 'first-reminder', 'repeat': {'every': %s, 'times': %s}}]";

        isRefused(faults(again.formatted(7, 3), again.formatted(7, 2)));
        assertThat(faults(again.formatted(7, 3), again.formatted(14, 2))).isEmpty();
    }

    @Test
    void a_step_that_bears_the_name_of_another_is_refused() {
        isRefused(
                faults(
                        "'steps': []",
                        "'without': ['hand-over', 'final-notice'], 'steps': [{'id': 'final-notice',"
                                + " 'before': 'first-reminder', 'kind': 'COURTESY', 'when': {'beforeDue': 3}, 'channels': ['EMAIL']}]"));
    }
}
