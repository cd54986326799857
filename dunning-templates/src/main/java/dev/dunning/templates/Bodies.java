package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.Engine.Template;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole texts of one language and address form, compiled and checked; a law can have one of its own. */
final class Bodies {

    private final BodySources sources;
    private final String folder;
    private final Vocabulary words;
    private final ElementProof proof;
    private final Map<Output, Map<Occasion, Map<String, Template>>> written = new EnumMap<>(Output.class);
    private final Map<Script, Template> spoken = new EnumMap<>(Script.class);

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
        String folder = language + "/" + form.name().toLowerCase(Locale.ROOT) + "/";
        Bodies bodies = new Bodies(new BodySources(library, folder), folder, words, proof);
        for (Output output : Output.values()) {
            bodies.written.put(output, bodies.compile(output));
        }
        Script.files().forEach(bodies::compile);
        bodies.sources.forget();
        return bodies;
    }

    /** The text of an occasion, that of the law before the common one. */
    Optional<Template> find(Occasion occasion, String law, Output output) {
        Map<String, Template> laws = written.getOrDefault(output, Map.of()).getOrDefault(occasion, Map.of());
        Template own = laws.get(law.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(own == null ? laws.get(BodySources.COMMON) : own);
    }

    Optional<Template> find(Script script) {
        return Optional.ofNullable(spoken.get(script));
    }

    private Map<Occasion, Map<String, Template>> compile(Output output) {
        Map<String, String> sources = this.sources.of(output);
        TemplateLint.require(sources);
        Map<String, String> undotted = new HashMap<>();
        sources.forEach((name, source) -> undotted.put(undotted(name), source));
        Engine engine = new Engine(undotted, output.encoder());
        Map<Occasion, Map<String, Template>> compiled = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.offered()) {
            Map<String, Template> laws = new HashMap<>();
            for (String law : BodySources.LAWS) {
                String name = BodySources.file(occasion, law);
                if (sources.containsKey(name)) {
                    laws.put(law, engine.compile(undotted(name), words, Vocabularies.of(occasion)));
                }
            }
            laws.forEach((law, text) -> prove(occasion, law, text, output, laws.keySet()));
            compiled.put(occasion, laws);
        }
        return compiled;
    }

    private void prove(Occasion occasion, String law, Template text, Output output, Set<String> all) {
        Set<String> own = Vocabularies.LAWS.stream()
                .filter(some -> all.contains(some.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Optional<String> of =
                law.equals(BodySources.COMMON) ? Optional.empty() : Optional.of(law.toUpperCase(Locale.ROOT));
        proof.written(folder + BodySources.file(occasion, law) + ".mustache", text, occasion, output, of, own);
    }

    /** A dot in its name would be looked for in the names of its parts as well. */
    private static String undotted(String name) {
        return name.replace('.', '_');
    }

    private void compile(Script script) {
        sources.find(script.file()).ifPresent(text -> {
            Map<String, String> source = Map.of(script.file(), Markup.template(text, Output.TEXT));
            TemplateLint.require(source);
            Template compiled = new Engine(source, Encoder.TEXT).compile(script.file(), words, Vocabularies.of(script));
            proof.spoken(folder + script.file() + ".mustache", script, compiled, whole(script, text));
            spoken.put(script, compiled);
        });
    }

    /** The text with the headings that part what a stranger hears from the rest. */
    private Template whole(Script script, String text) {
        return new Engine(Map.of(script.file(), "\n" + text), Encoder.TEXT)
                .compile(script.file(), words, Vocabularies.of(script));
    }
}
