package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas say of policies that extend each other and stand together. */
class SchemaOfPoliciesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'extends': 'standard'",
                "'extends': 'standard', 'steps': [{'id': 'first-reminder', 'respondWithin': 14}]",
                "'extends': 'standard', 'without': ['thank-you'], 'limits': {'callsPerWeek': 1}",
                "'extends': 'standard', 'steps': [{'id': 'hand-over', 'before': 'final-notice'}]",
                "'extends': null, 'steps': []"
            })
    void a_policy_that_extends_another_need_not_be_whole(String difference) {
        assertThat(SchemaTest.errors("policy", policy(difference))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'version': '1'",
                "'extends': null",
                "'extends': 'Standard'",
                "'extends': 'standard', 'without': 'thank-you'",
                "'extends': 'standard', 'steps': [{'respondWithin': 14}]",
                "'without': ['a'], 'steps': []",
                "'steps': [{'id': 'a', 'respondWithin': 14}]",
                "'steps': [{'id': 'a', 'kind': 'CALL', 'when': {'afterDue': 1}, 'channels': ['PHONE'], 'before': 'b'}]"
            })
    void what_only_an_extension_may_write_or_leave_out_is_seen(String rest) {
        assertThat(SchemaTest.errors("policy", policy(rest))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'usual': 'standard', 'policies': []",
                "'usual': 'house', 'policies': [{'format': 'dunning-policy/1', 'id': 'house', 'extends': 'brisk'}]",
                "'usual': 'standard', 'policies': [], 'choose': [{'policy': 'brisk', 'countries': ['NL']}]",
            })
    void policies_that_stand_together_are_valid(String book) {
        assertThat(SchemaTest.errors("policies", book(book))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'policies': []",
                "'usual': 'standard'",
                "'usual': 'Standard', 'policies': []",
                "'usual': 'standard', 'policies': {}",
                "'usual': 'standard', 'policies': [{'id': 'house'}]",
                "'usual': 'standard', 'policies': [{'format': 'dunning-policy/2', 'id': 'house'}]",
                "'usual': 'standard', 'policies': [], 'choose': [{'tags': ['vip']}]",
                "'usual': 'standard', 'policies': [], 'choose': [{'policy': 'brisk', 'countries': ['nl']}]",
                "'usual': 'standard', 'policies': [], 'choose': [{'policy': 'brisk', 'kinds': ['CONSUMER']}]",
                "'usual': 'standard', 'policies': [], 'chose': []"
            })
    void a_fault_in_policies_that_a_schema_can_see_is_seen(String book) {
        assertThat(SchemaTest.errors("policies", book(book))).isNotEmpty();
    }

    private static String policy(String rest) {
        return Documents.json("{'format': 'dunning-policy/1', 'id': 'house', " + rest + "}");
    }

    private static String book(String rest) {
        return Documents.json("{'format': 'dunning-policies/1', " + rest + "}");
    }
}
