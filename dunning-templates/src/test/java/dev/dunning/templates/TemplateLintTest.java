package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLintTest {

    private static final Vocabulary VOCABULARY = Vocabulary.empty()
            .texts("name")
            .maybe("phone")
            .flags("warm")
            .lines("lines")
            .rows("rows", Vocabulary.empty().texts("row.id"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {{{name}}}; raw-value
            {{& name}}; raw-value
            {{=<% %>=}}; new-delimiters
            {{%PRAGMA}}; pragma
            {{<parent}}{{/parent}}; inheritance
            {{>*name}}; dynamic-part
            <a href={{link}}>x</a>; unquoted-attribute
            <p style="color:{{name}}">x</p>; value-in-style
            <script>x</script>; value-in-script
            <p onclick="x()">x</p>; event-handler
            """)
    void findsWhatWouldLetAValueOut(String source, String code) {
        assertThat(TemplateLint.check(source)).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void leavesGoodTemplatesAlone() {
        assertThat(TemplateLint.check("<p style=\"margin:0\">{{name}} <a href=\"{{link}}\">{{link}}</a></p>"))
                .isEmpty();
        assertThat(TemplateLint.check("x".repeat(100_001)))
                .extracting(Finding::code)
                .containsExactly("too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {{nmae}}; uses `nmae`
            {{phone}}; prints `phone`
            {{warm}}; prints `warm`
            {{rows}}; prints `rows`
            {{row.id}}; uses `row.id`
            {{#name}}x{{/name}}; always is
            {{^name}}x{{/name}}; always is
            {{^phone}}{{phone}}{{/phone}}; prints `phone`
            {{#warm}}{{.}}{{/warm}}; prints `.`
            {{>elsewhere}}; cannot be read
            {{#warm}}x; cannot be read
            """)
    void refusesAVariableThatIsNotOfferedWhenItLoads(String source, String words) {
        assertThatIllegalStateException()
                .isThrownBy(() -> compile(source))
                .withMessageContaining(words)
                .withMessageContaining("the template `t`");
    }

    @Test
    void refusesAPartThatIncludesItself() {
        assertThatIllegalStateException().isThrownBy(() -> compile("{{>t}}"));
    }

    @Test
    void fillsWhatIsOffered() {
        Facts facts = new Facts()
                .text("name", "Kim")
                .maybe("phone", java.util.Optional.of("030"))
                .flag("warm", false)
                .lines("lines", java.util.List.of("a", "b"))
                .rows("rows", java.util.List.of(new Facts().text("row.id", "1"), new Facts().text("row.id", "2")));
        String filled = compile("{{name}} {{#phone}}{{phone}}{{/phone}}{{^warm}} cold{{/warm}}"
                        + "{{#lines}} {{.}}{{/lines}}{{#rows}} {{name}}{{row.id}}{{/rows}}")
                .fill(facts);
        assertThat(filled).isEqualTo("Kim 030 cold a b Kim1 Kim2");
    }

    @Test
    void refusesFactsThatAreMissingOrTooMany() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Facts().text("name", "x").values(VOCABULARY))
                .withMessageContaining("phone");
        assertThatIllegalStateException().isThrownBy(() -> new Facts().text("name", " "));
    }

    @Test
    void neverReadsAFileOfTheHost() {
        assertThatIllegalStateException().isThrownBy(() -> compile("{{>pom.xml}}"));
        assertThatIllegalStateException().isThrownBy(() -> Resources.text("../../../missing"));
    }

    private static Engine.Template compile(String source) {
        return Engine.compile("t", Map.of("t", source), Encoder.TEXT, VOCABULARY);
    }
}
