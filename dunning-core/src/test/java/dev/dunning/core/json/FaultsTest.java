package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final String LEAST = Documents.text("accepted/only-the-least.json");

    static List<String> faults() {
        return Documents.names("faults");
    }

    static List<String> accepted() {
        return Documents.names("accepted");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_is_said_in_these_words(String name) {
        assertThat(message(Documents.text("faults/" + name + ".json")))
                .hasToString(Documents.text("faults/" + name + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void no_fault_repeats_a_name_or_an_address(String name) {
        assertThat(message(Documents.text("faults/" + name + ".json")))
                .doesNotContain("Verbeek", "verbeek", "Kerkweg", "612345678", "all@");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_is_one_line(String name) {
        assertThat(issues(Documents.text("faults/" + name + ".json")))
                .extracting(Issue::line)
                .allSatisfy(
                        line -> assertThat(line).doesNotContainPattern("\\R").endsWith(line.endsWith("?") ? "?" : "."));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_looks_odd_but_is_right_is_accepted(String name) {
        assertThatCode(() -> DunningJson.dossier(Documents.text("accepted/" + name + ".json")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_deep_document_is_refused_before_it_fills_the_stack() {
        String bomb = "[".repeat(1_000_000);

        assertThat(message(bomb)).isEqualTo("More than 64 levels of brackets. Make the document flatter.\n");
        assertThat(message("{\"ext\":".repeat(1_000_000))).startsWith("More than 64 levels of brackets.");
    }

    @Test
    void deep_additions_are_refused() {
        String deep = LEAST.replaceFirst("\\{", "{\"ext\": {\"a\": " + "[".repeat(40) + "]".repeat(40) + "},");

        assertThat(message(deep)).contains("More than 32 levels of additions. Make them flatter.\n");
    }

    @Test
    void a_very_long_name_is_refused_by_its_length() {
        String longName = LEAST.replace("Kim Verbeek", "x".repeat(10_000_000));

        assertThat(message(longName))
                .isEqualTo("debtor.name: The debtor's name has 10000000 characters, at most 500 are possible."
                        + " Shorten it.\n");
    }

    @Test
    void a_huge_exponent_costs_no_time() {
        String huge = Documents.text("faults/number-too-large-to-compute.json");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> message(huge));
    }

    @Test
    void many_faults_are_all_said() {
        String event = "{\"event\": \"paid\", \"on\": \"2026-10-02\", \"amount\": 1}";
        String many = LEAST.replaceFirst(
                "\"creditor\"", "\"history\": [" + (event + ",").repeat(19_999) + event + "], \"creditor\"");

        assertThat(issues(many)).hasSize(20_000);
    }

    @Test
    void a_part_that_could_not_be_read_causes_no_further_fault() {
        String reversal =
                "\"history\": [{\"event\": \"payment-reversed\", \"on\": \"2026-10-02\", \"payment\": 7}], \"creditor\"";

        assertThat(message(LEAST.replaceFirst("\"creditor\"", reversal)))
                .isEqualTo("history[0].payment: Found a number. Write a text.\n");
    }

    @Test
    void several_events_one_of_them_unreadable_are_not_judged_together() {
        String events =
                "\"history\": [{\"event\": \"paid\", \"id\": \"b1\", \"on\": \"soon\", \"amount\": \"EUR 5.00\"},"
                        + "{\"event\": \"payment-reversed\", \"on\": \"2026-10-02\", \"payment\": \"b1\"}], \"creditor\"";

        assertThat(message(LEAST.replaceFirst("\"creditor\"", events)))
                .isEqualTo("history[0].on: `soon` is no date. Write year, month and day, such as `2026-10-01`.\n");
    }

    private static String message(String json) {
        return refusal(json).getMessage() + "\n";
    }

    static List<Issue> issues(String json) {
        return refusal(json).issues();
    }

    private static UnsoundDocumentException refusal(String json) {
        return catchThrowableOfType(UnsoundDocumentException.class, () -> {
            if (json.contains("\"policies\"")) {
                DunningJson.policies(json);
            } else if (json.contains("\"steps\"")) {
                DunningJson.policy(json);
            } else if (json.contains("\"rows\"")) {
                DunningJson.readRates(json);
            } else {
                DunningJson.dossier(json);
            }
        });
    }
}
