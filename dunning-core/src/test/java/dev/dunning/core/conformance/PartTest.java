package dev.dunning.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PartTest {

    private static final JsonNode DECISION = json(
            "{'decision': 'ACT', 'until': null, 'notices': [{'step': 'a', 'tone': 'WARM'}, {'step': 'b', 'tone': 'FIRM'}]}");

    private static JsonNode json(String text) {
        return ConformanceFile.MAPPER.readTree(text.replace('\'', '"'));
    }

    private static void isPart(String expected) {
        assertThat(Part.of(DECISION, json(expected))).isEqualTo(json(expected));
    }

    private static void isNoPart(String expected) {
        assertThat(Part.of(DECISION, json(expected))).isNotEqualTo(json(expected));
    }

    @Test
    void what_is_not_named_does_not_matter() {
        isPart("{'decision': 'ACT'}");
        isPart("{'notices': [{'step': 'a'}, {'tone': 'FIRM'}]}");
        isPart("{'notices': [{}, {}]}");
    }

    @Test
    void null_is_a_value() {
        isPart("{'until': null}");
        isNoPart("{'decision': null}");
        isNoPart("{'question': null}");
    }

    @Test
    void a_list_has_as_many_entries_in_the_same_order() {
        isNoPart("{'notices': []}");
        isNoPart("{'notices': [{'step': 'a'}]}");
        isNoPart("{'notices': [{'step': 'b'}, {'step': 'a'}]}");
        isNoPart("{'notices': [{'step': 'a'}, {'step': 'b'}, {'step': 'c'}]}");
    }

    @Test
    void a_key_that_is_not_there_is_seen() {
        isNoPart("{'notices': [{'stpe': 'a'}, {'step': 'b'}]}");
    }
}
