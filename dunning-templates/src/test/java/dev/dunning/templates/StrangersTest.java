package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dunning.core.debtor.AddressForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a debt is said before a second fact is known: proven on the scripts themselves, a host's as well. */
class StrangersTest {

    /** A word that tells of a debt, in each language. */
    private static final Map<String, String> WORDS = Map.of(
            "nl", "Het gaat om een factuur.",
            "en", "It is about an invoice.",
            "de", "Es geht um eine Rechnung.",
            "fr", "C’est pour une facture.");

    private static final String SCRIPT = """
            # Greet

            Hello, {{caller}} from {{creditor.name}} for {{debtor.name}}, customer {{debtor.id}}.%s

            # Check

            Which number?%s

            # Say why

            Invoice {{#many}}list{{/many}}{{#one}}{{invoice.id}}, {{invoice.issued}}, {{invoice.due}}{{/one}}: {{total}},
            booked through {{bookedThrough}}. Already paid? Something wrong? You can pay in parts.%s
            """;

    @TestFactory
    Stream<DynamicTest> noScriptOfAnyLanguageLetsAStrangerHearIt() {
        return Letters.languages().stream()
                .flatMap(language -> language.forms().stream()
                        .flatMap(form -> Script.files().stream()
                                .flatMap(script -> places(script)
                                        .flatMap(place -> said(language.code(), script)
                                                .map(words -> refused(language, form, script, place, words))))));
    }

    /** Under the first heading, under the last that a stranger hears, and on an answering machine. */
    private static Stream<Integer> places(Script script) {
        return script.endsForStrangers()
                ? Stream.of(1, script.headingsForStrangers(), Integer.MAX_VALUE)
                : Stream.of(1, script.headingsForStrangers()).distinct();
    }

    private static Stream<String> said(String language, Script script) {
        String word = WORDS.getOrDefault(language, "");
        return script.isAboutDebt()
                ? Stream.of(word, "{{total}}", "{{#one}}{{invoice.id}}{{/one}}", "{{#natural}}" + word + "{{/natural}}")
                : Stream.of(word);
    }

    private static DynamicTest refused(
            LanguageSupport language, AddressForm form, Script script, int place, String words) {
        String name = language.code() + "/" + form.name().toLowerCase(Locale.ROOT) + "/" + script.file() + ".mustache";
        TextLibrary library = TextLibrary.builtin().with(name, under(place, Resources.text(name), words));
        return DynamicTest.dynamicTest(
                name + " " + place + " " + words,
                () -> assertThatIllegalStateException()
                        .isThrownBy(() -> load(library, language, form))
                        .withMessageContaining(name + " (what a stranger hears) says"));
    }

    private static String under(int heading, String source, String words) {
        List<String> blocks = List.of(source.split("(?m)^(?=# )"));
        int at = Math.min(heading, blocks.size()) - 1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            text.append(blocks.get(i)).append(i == at ? "\n" + words + "\n\n" : "");
        }
        return text.toString();
    }

    private static void load(TextLibrary library, LanguageSupport language, AddressForm form) {
        ElementProof proof = new ElementProof(Marks.of(library, language.code()));
        Texts.load(library, language, form, proof);
        ElementProof.require(proof.gaps());
    }

    @Test
    void theScriptOfAHostMaySayItOnceItKnowsWhoListens() {
        assertThatCode(() -> english("phone-call", SCRIPT.formatted("", "", "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {" {{total}}", " This is about a payment.", "{{#many}} {{bookedThrough}}{{/many}}"})
    void beforeThatItIsRefused(String words) {
        assertThatIllegalStateException()
                .isThrownBy(() -> english("phone-call", SCRIPT.formatted("", words, "")))
                .withMessageContaining("phone-call.mustache (what a stranger hears) says");
    }

    /** On the path on which the heading is missing, what follows it stands under the one before. */
    @Test
    void aHeadingThatMayBeMissingPartsNothing() {
        String extra = "\n\n{{#many}}\n# More\n\n{{/many}}\nThe total is {{total}}.";
        assertThatIllegalStateException()
                .isThrownBy(() -> english("phone-call", SCRIPT.formatted("", extra, "")))
                .withMessageContaining("phone-call.mustache (what a stranger hears) says `total`");
    }

    @Test
    void aScriptWithoutHeadingsIsHeardByAnybody() {
        String flat = SCRIPT.formatted("", "", "").replaceAll("(?m)^# .*$", "");
        assertThatIllegalStateException()
                .isThrownBy(() -> english("phone-call", flat))
                .withMessageContaining("phone-call.mustache (what a stranger hears) says `total`");
    }

    private static void english(String script, String source) {
        Letters.of(TextLibrary.builtin().with("en/formal/" + script + ".mustache", source));
    }
}
