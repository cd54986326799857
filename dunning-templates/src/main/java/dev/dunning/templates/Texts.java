package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.format.Format;
import dev.dunning.templates.format.Speech;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of one language, address form and country, compiled and checked. */
final class Texts {

    /** The words that every language has: those of Dutch that are for one country only have a dot in their names. */
    private static final List<String> WORDS =
            Resources.properties(Resources.text("nl/words.properties")).keySet().stream()
                    .filter(word -> !word.contains("."))
                    .toList();

    private final LanguageSupport language;
    private final AddressForm form;
    private final Format format;
    private final Speech speech;
    private final Map<String, String> words;
    private final Map<String, Object> printedWords = new HashMap<>();
    private final Map<Line, Template> lines = new EnumMap<>(Line.class);
    private final Headings headings = new Headings();
    private final Bodies bodies;

    private Texts(
            LanguageSupport language, AddressForm form, Optional<String> country, TextLibrary library, Bodies bodies) {
        this.language = language;
        this.form = form;
        this.format = library.format(language, country.orElse(""));
        this.speech = library.speech(language, country.orElse(""));
        this.words = Map.copyOf(ofForm(library.properties(language.code(), "words", country), form));
        this.bodies = bodies;
        words.forEach((name, word) -> printedWords.put(("word." + name).intern(), word));
    }

    /**
     * Reads and compiles the texts of one language and form, once for each country with usage of its own.
     *
     * @return the texts by country; the empty name is for all others
     * @throws IllegalStateException when one cannot be read, or uses a variable that does not exist
     */
    static Map<String, Texts> load(
            TextLibrary library, LanguageSupport language, AddressForm form, ElementProof proof) {
        Map<String, String> common = library.properties(language.code(), "words", Optional.empty());
        Bodies bodies = Bodies.load(
                library,
                language.code(),
                form,
                common.keySet().stream().map(name -> "word." + name).toList(),
                proof);
        Map<String, Texts> loaded = new HashMap<>();
        loaded.put("", of(library, language, form, Optional.empty(), bodies));
        language.regions()
                .forEach(country -> loaded.put(country, of(library, language, form, Optional.of(country), bodies)));
        loaded.values().forEach(texts -> texts.prove(proof));
        return loaded;
    }

    private static Texts of(
            TextLibrary library, LanguageSupport language, AddressForm form, Optional<String> country, Bodies bodies) {
        Texts texts = new Texts(language, form, country, library, bodies);
        texts.compile(ofForm(library.properties(language.code(), "lines", country), form));
        return texts;
    }

    /** A line or word whose key ends in the name of the form is read in place of the one without it. */
    private static Map<String, String> ofForm(Map<String, String> sources, AddressForm form) {
        String ending = "." + form.name().toLowerCase(Locale.ROOT);
        Map<String, String> own = new HashMap<>(sources);
        sources.forEach((key, source) -> {
            if (key.endsWith(ending)) {
                own.put(key.substring(0, key.length() - ending.length()), source);
            }
        });
        return own;
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

    Speech speech() {
        return speech;
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

    /** What a company's number is called in its country. */
    String companyNumber(String country) {
        String own = words.get("company." + country);
        return own == null ? word("company") : own;
    }

    String line(Line line, Facts facts) {
        return template(lines, line).fill(facts);
    }

    String heading(Job job, Facts facts) {
        return headings.find(TextName.of(job.occasion(), job.dossier()))
                .orElseThrow(() -> new IllegalStateException("no heading was loaded for `" + job.occasion() + "`"))
                .fill(facts);
    }

    boolean has(Occasion occasion, Dossier dossier) {
        TextName wished = TextName.of(occasion, dossier);
        return headings.find(wished).isPresent()
                && bodies.find(wished, Output.TEXT).isPresent();
    }

    boolean has(Script script) {
        return script.isShort() || bodies.find(ScriptName.common(script)).isPresent();
    }

    String body(Job job, Output output, Facts facts, Sheet sheet) {
        return bodies.find(TextName.of(job.occasion(), job.dossier()), output)
                .orElseThrow()
                .fill(printedWords, facts, sheet);
    }

    String body(Job job, Script script, Facts facts) {
        return bodies.find(ScriptName.of(script, job.dossier()))
                .orElseThrow()
                .fill(printedWords, facts, Sheet.ofMessage());
    }

    private static <K, V> V template(Map<K, V> all, K key) {
        V found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("no text was loaded for `" + key + "`");
        }
        return found;
    }

    /** A language that ships has every text; one of a host has those that it needs. */
    private boolean ships() {
        return Languages.builtin().stream().anyMatch(some -> some.code().equals(code()));
    }

    private void prove(ElementProof proof) {
        lines.forEach(
                (line, text) -> proof.other(code() + "/lines.properties `" + line.key() + "`", line.key(), text, true));
    }

    /** Throws an {@link IllegalStateException} that lists every line and word that the language lacks, or names a wrong one. */
    private void requireAll(Map<String, String> sources) {
        words.keySet().stream().filter(word -> word.contains("@")).findFirst().ifPresent(word -> {
            throw Headings.refusal(word);
        });
        List<String> missing = Stream.concat(
                        Stream.of(Line.values()).map(Line::key).filter(key -> !sources.containsKey(key)),
                        WORDS.stream().filter(word -> !words.containsKey(word)))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the language `" + code() + "` lacks `" + String.join("`, `", missing)
                    + "`; add them to its lines and words");
        }
    }

    private void compile(Map<String, String> sources) {
        requireAll(sources);
        TemplateLint.require(sources);
        Vocabulary none = Vocabulary.empty();
        Map<Encoder, Engine> engines = new EnumMap<>(Encoder.class);
        for (Encoder encoder : Encoder.values()) {
            engines.put(encoder, new Engine(sources, encoder));
        }
        for (Line line : Line.values()) {
            lines.put(line, template(engines, line.encoder()).compile(line.key(), none, line.vocabulary()));
        }
        headings.compile(template(engines, Encoder.LINE), sources, ships());
    }
}
