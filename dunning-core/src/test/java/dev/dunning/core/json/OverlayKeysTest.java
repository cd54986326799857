package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.policy.PolicyDocument;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever one key of an extension says, the rest is as in the policy that it extends. */
class OverlayKeysTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String RICH = Documents.text("rich-policy.json");

    static Stream<String> documents() {
        return Stream.of("'adopt': {'on': '2027-01-01', 'olderThan': 9}", "'ext': {}", "'ext': {'other': 'y'}");
    }

    static Stream<String> conventions() {
        return Stream.of(
                "'firstDay': 'INCLUSIVE'",
                "'catchUp': 'ONE_STEP'",
                "'grouping': 'STEP'",
                "'intervalScope': 'DEBTOR'",
                "'credits': 'IGNORE'",
                "'allocation': 'LAW'",
                "'minimumBalance': 'EUR 5.00'",
                "'transitDays': 0",
                "'heldDays': 'COUNT'",
                "'cureDays': 2",
                "'respiteDays': 5",
                "'ext': {'other': 'y'}");
    }

    static Stream<String> limits() {
        return Stream.of(
                "'daysBetweenMessages': 4",
                "'messagesPerWeek': 5",
                "'callsPerWeek': 3",
                "'brokenPromises': 1",
                "'ext': {}");
    }

    /** Changes of a step in which nothing is as usual. */
    static Stream<String> steps() {
        return Stream.of(
                "'kind': 'STATEMENT'",
                "'when': {'afterDue': 9}",
                "'if': {'openInvoices': 3}",
                "'tone': 'FIRM'",
                "'channels': ['SMS']",
                "'combine': 'PROVEN'",
                "'respondWithin': 9",
                "'interest': false",
                "'costs': 'NONE'",
                "'fee': {'percent': '3'}",
                "'offerPlan': {'parts': 4}",
                "'offerPlan': true",
                "'offerPlan': false",
                "'to': 'BAILIFF'",
                "'approval': 'NEVER'",
                "'repeat': {'every': 7, 'times': 2}",
                "'ext': {'other': 'y'}");
    }

    private static ObjectNode object(String keys) {
        return (ObjectNode) MAPPER.readTree(Documents.json("{" + keys + "}"));
    }

    /** The rich policy as it would be written in full with one more line. */
    private static ObjectNode rich() {
        ObjectNode whole = (ObjectNode) MAPPER.readTree(RICH);
        whole.put("id", "house").remove("version");
        return whole;
    }

    private static PolicyDocument over(String difference) {
        ObjectNode document = object("'format': 'dunning-policy/1', 'id': 'house', 'extends': 'rich'");
        document.setAll(object(difference));
        return DunningJson.policy(document.toString(), id -> Optional.of(DunningJson.policy(RICH)));
    }

    private static ObjectNode step(JsonNode policy, String id) {
        return (ObjectNode) policy.path("steps")
                .valueStream()
                .filter(step -> step.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_key_of_the_document_changes_alone(String key) {
        ObjectNode expected = rich();
        expected.setAll(object(key));

        assertThat(over(key)).isEqualTo(DunningJson.policy(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void a_convention_changes_alone(String key) {
        ObjectNode expected = rich();
        ((ObjectNode) expected.path("conventions")).setAll(object(key));

        assertThat(over("'conventions': {" + key + "}")).isEqualTo(DunningJson.policy(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_changes_alone(String key) {
        ObjectNode expected = rich();
        ((ObjectNode) expected.path("limits")).setAll(object(key));

        assertThat(over("'limits': {" + key + "}")).isEqualTo(DunningJson.policy(expected.toString()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_key_of_a_step_changes_alone(String key) {
        ObjectNode expected = rich();
        step(expected, "reminder").setAll(object(key));

        assertThat(over("'steps': [{'id': 'reminder', " + key + "}]"))
                .isEqualTo(DunningJson.policy(expected.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'kind': 'FINAL_NOTICE'", "'kind': 'COURTESY'"})
    void a_usual_tone_follows_the_kind(String key) {
        ObjectNode expected = rich();
        step(expected, "tiers").setAll(object(key));

        assertThat(over("'steps': [{'id': 'tiers', " + key + "}]")).isEqualTo(DunningJson.policy(expected.toString()));
    }

    @Test
    void what_is_null_is_as_in_the_other_policy() {
        assertThat(over("'conventions': null, 'limits': {'callsPerWeek': null}, 'steps': null, 'without': null"))
                .isEqualTo(DunningJson.policy(rich().toString()));
        assertThat(over("'steps': [{'id': 'reminder', 'kind': null, 'offerPlan': null, 'before': null}]"))
                .isEqualTo(DunningJson.policy(rich().toString()));
    }
}
