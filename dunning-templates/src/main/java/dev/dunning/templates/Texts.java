package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.format.Format;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything of one language and address form, compiled and checked. */
final class Texts {

    private static final List<String> LAYOUT = List.of("head", "foot", "debts", "claim", "pay");
    private static final List<String> PARTS = List.of("behalf", "ways-out", "otherwise", "thanks");

    private final LanguageSupport language;
    private final AddressForm form;
    private final Format format;
    private final Map<String, String> words;
    private final Map<String, Object> printedWords = new HashMap<>();
    private final Map<Line, Template> lines = new EnumMap<>(Line.class);
    private final Map<Occasion, Template> headings = new EnumMap<>(Occasion.class);
    private final Map<Output, Map<Occasion, Template>> bodies = new EnumMap<>(Output.class);

    private Texts(LanguageSupport language, AddressForm form) {
        this.language = language;
        this.form = form;
        this.format = Format.of(language.code()).orElseThrow();
        this.words = Map.copyOf(Resources.properties(language.code() + "/words.properties"));
        words.forEach((name, word) -> printedWords.put("word." + name, word));
    }

    /**
     * Reads and compiles every text.
     *
     * @throws IllegalStateException when one is missing, cannot be read, or uses a variable that does not exist
     */
    static Texts load(LanguageSupport language, AddressForm form) {
        Texts texts = new Texts(language, form);
        texts.compileLines(Resources.properties(language.code() + "/lines.properties"));
        for (Output output : Output.values()) {
            texts.bodies.put(output, texts.compileBodies(output));
        }
        return texts;
    }

    AddressForm form() {
        return form;
    }

    String code() {
        return language.code();
    }

    Format format() {
        return format;
    }

    Map<String, String> words() {
        return words;
    }

    String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("the word `" + name + "` is missing in `" + code() + "`; add it");
        }
        return word;
    }

    String line(Line line, Facts facts) {
        return template(lines, line).fill(facts);
    }

    String heading(Occasion occasion, Facts facts) {
        return template(headings, occasion).fill(facts);
    }

    String body(Occasion occasion, Output output, Facts facts) {
        return Tidying.of(template(template(bodies, output), occasion).fill(printedWords, facts));
    }

    private static <K, V> V template(Map<K, V> all, K key) {
        V found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("no text was loaded for `" + key + "`");
        }
        return found;
    }

    private void compileLines(Map<String, String> sources) {
        TemplateLint.require(sources);
        for (Line line : Line.values()) {
            lines.put(line, Engine.compile(line.key(), sources, line.encoder(), line.vocabulary()));
        }
        for (Occasion occasion : Occasion.values()) {
            Vocabulary vocabulary = Vocabularies.of(occasion).without("heading", "subject");
            headings.put(occasion, Engine.compile("heading." + occasion.file(), sources, Encoder.LINE, vocabulary));
        }
    }

    private Map<Occasion, Template> compileBodies(Output output) {
        Map<String, String> sources = new HashMap<>();
        LAYOUT.forEach(name -> sources.put(name, Resources.text(output.folder() + "/" + name + ".mustache")));
        PARTS.forEach(name -> sources.put(name, Markup.template(source(name), output)));
        Map<Occasion, Template> compiled = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            sources.put(occasion.file(), framed(Markup.template(source(occasion.file()), output)));
        }
        TemplateLint.require(sources);
        for (Occasion occasion : Occasion.values()) {
            compiled.put(
                    occasion,
                    Engine.compile(
                            occasion.file(),
                            sources,
                            output.encoder(),
                            Vocabularies.ofWords(printedWords.keySet()),
                            Vocabularies.of(occasion)));
        }
        return compiled;
    }

    private String source(String name) {
        return Resources.text(
                code() + "/" + (form == AddressForm.FORMAL ? "formal" : "informal") + "/" + name + ".mustache");
    }

    private static String framed(String body) {
        return "{{>head}}\n" + body + "{{>foot}}\n";
    }
}
