package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.UnsoundDocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host keeps its own JSON library and hands over what that library read. */
class OtherLibrariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"contract-dossier.json", "rich-dossier.json", "accepted/only-the-least.json"})
    void a_dossier_read_by_another_library_is_the_same(String name) throws IOException {
        String text = Documents.text(name).replace("0.75,", "75,");

        assertThat(DunningJson.dossier(jackson2(text))).isEqualTo(DunningJson.dossier(text));
        assertThat(DunningJson.dossier(jackson3(text))).isEqualTo(DunningJson.dossier(text));
    }

    @Test
    void a_policy_read_by_another_library_is_the_same() throws IOException {
        String text = Documents.text("contract-policy.json");

        assertThat(DunningJson.policy(jackson2(text))).isEqualTo(DunningJson.policy(text));
        assertThat(DunningJson.policy(jackson3(text))).isEqualTo(DunningJson.policy(text));
    }

    @Test
    void several_policies_read_by_another_library_are_the_same() throws IOException {
        String text = Documents.text("rich-policies.json");

        assertThat(DunningJson.policies(jackson2(text))).isEqualTo(DunningJson.policies(text));
        assertThat(DunningJson.policies(jackson3(text))).isEqualTo(DunningJson.policies(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number-instead-of-money",
                "number-that-is-no-count",
                "wrong-types",
                "misspelt-key",
                "negative-number",
                "unknown-event",
                "date-as-number"
            })
    void a_fault_read_by_another_library_is_said_at_the_same_place(String name) throws IOException {
        String text = Documents.text("faults/" + name + ".json");
        String expected = Documents.text("faults/" + name + ".txt");

        assertThat(places(jackson2(text))).isEqualTo(expected.replaceAll("(?m): .*$", ""));
        assertThat(places(jackson3(text))).isEqualTo(expected.replaceAll("(?m): .*$", ""));
    }

    @Test
    void another_library_writes_what_we_took_apart() throws IOException {
        Map<String, Object> tree = DunningJson.tree(DunningJson.dossier(Documents.text("rich-dossier.json")));

        String text = new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(tree);

        assertThat(DunningJson.tree(DunningJson.dossier(text))).isEqualTo(tree);
    }

    @Test
    void a_tree_that_holds_itself_is_refused() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("format", "dunning-dossier/1");
        tree.put("ext", tree);

        assertThatThrownBy(() -> DunningJson.dossier(tree))
                .isInstanceOf(UnsoundDocumentException.class)
                .hasMessageContaining("More than 32 levels of additions");
    }

    @Test
    void strange_values_in_a_tree_are_refused() {
        Map<String, Object> tree =
                Map.of("format", "dunning-dossier/1", "law", 'x', "ext", Map.of("n", Double.NaN, "o", 'x'));

        assertThatThrownBy(() -> DunningJson.dossier(tree))
                .hasMessageContaining("law: Found something else. Write a text.")
                .hasMessageContaining("ext.n: The number is out of bounds. Write it as a text in quotes.")
                .hasMessageContaining(
                        "ext.o: Found something else. Write a text, a number, a boolean, a list or an object.");
    }

    private static String places(Map<String, Object> tree) {
        try {
            if (tree.containsKey("steps")) {
                DunningJson.policy(tree);
            } else {
                DunningJson.dossier(tree);
            }
            return "";
        } catch (UnsoundDocumentException refusal) {
            return (refusal.getMessage() + "\n").replaceAll("(?m): .*$", "");
        }
    }

    private static Map<String, Object> jackson2(String text) throws IOException {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(text, new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> jackson3(String text) {
        tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();
        return mapper.convertValue(
                mapper.readTree(text), new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }
}
