package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.Engine.Template;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole texts of one language and address form, compiled and checked; a law and an arm of an experiment can have their own. */
final class Bodies {

    private final BodySources sources;
    private final String folder;
    private final Vocabulary words;
    private final ElementProof proof;
    private final Map<Output, Map<TextName, Template>> written = new EnumMap<>(Output.class);
    private final Map<ScriptName, Template> spoken = new HashMap<>();

    private Bodies(BodySources sources, String folder, Collection<String> words, ElementProof proof) {
        this.sources = sources;
        this.folder = folder;
        this.proof = proof;
        this.words = Vocabularies.ofWords(words);
    }

    /**
     * Reads and compiles every text.
     *
     * @throws IllegalStateException when a part is missing, or a text cannot be read or uses what it is not offered
     */
    static Bodies load(
            TextLibrary library, String language, AddressForm form, Collection<String> words, ElementProof proof) {
        String folder = OwnNames.folder(language, form);
        Bodies bodies = new Bodies(new BodySources(library, folder), folder, words, proof);
        for (Output output : Output.values()) {
            bodies.written.put(output, bodies.compile(output));
        }
        bodies.sources.spoken().forEach(bodies::compile);
        bodies.sources.forget();
        return bodies;
    }

    /** The text that serves for a name, that of its law before that of its arm before the common one. */
    Optional<Template> find(TextName wished, Output output) {
        return first(wished, written.getOrDefault(output, Map.of()));
    }

    static <T> Optional<T> first(TextName wished, Map<TextName, T> texts) {
        return wished.inOrder().stream().filter(texts::containsKey).findFirst().map(texts::get);
    }

    /** What is said, the text of its arm before the common one. */
    Optional<Template> find(ScriptName wished) {
        return wished.inOrder()
                .flatMap(name -> Optional.ofNullable(spoken.get(name)).stream())
                .findFirst();
    }

    private Map<TextName, Template> compile(Output output) {
        Map<String, String> sources = this.sources.of(output);
        TemplateLint.require(sources);
        Map<String, String> undotted = new HashMap<>();
        sources.forEach((name, source) -> undotted.put(undotted(name), source));
        Engine engine = new Engine(undotted, output.encoder());
        Map<TextName, Template> compiled = new LinkedHashMap<>();
        for (TextName name : this.sources.names()) {
            if (sources.containsKey(name.file())) {
                compiled.put(name, engine.compile(undotted(name.file()), words, Vocabularies.of(name.occasion())));
            }
        }
        compiled.forEach((name, text) -> prove(name, text, output, name.ownLaws(compiled.keySet())));
        return compiled;
    }

    private void prove(TextName name, Template text, Output output, Set<String> own) {
        Optional<String> law = Optional.of(name.law().toUpperCase(Locale.ROOT)).filter(id -> !id.isEmpty());
        proof.written(folder + name.file() + ".mustache", text, name.occasion(), output, law, own);
    }

    /** A dot in its name would be looked for in the names of its parts as well. */
    private static String undotted(String name) {
        return name.replace('.', '_');
    }

    private void compile(ScriptName name) {
        sources.find(name.file()).ifPresent(text -> {
            Map<String, String> source = Map.of(name.file(), Markup.template(text, Output.TEXT));
            TemplateLint.require(source);
            Template compiled = compiled(name, source);
            Template whole = compiled(name, Map.of(name.file(), "\n" + text));
            proof.spoken(folder + name.file() + ".mustache", name.script(), compiled, whole);
            spoken.put(name, compiled);
        });
    }

    private Template compiled(ScriptName name, Map<String, String> source) {
        return new Engine(source, Encoder.TEXT).compile(name.file(), words, Vocabularies.of(name.script()));
    }
}
