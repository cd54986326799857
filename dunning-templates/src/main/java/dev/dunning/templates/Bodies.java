package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.Engine.Template;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole texts of one language and address form, compiled and checked; a law can have one of its own. */
final class Bodies {

    private static final List<String> LAYOUT = List.of("head", "foot", "debts", "claim", "pay", "plan");
    private static final List<String> PARTS = List.of("behalf", "which", "ways-out", "otherwise", "thanks");

    /** The text for every law that has none of its own. */
    private static final String COMMON = "";

    private static final List<String> LAWS = Stream.concat(
                    Stream.of(COMMON), Vocabularies.LAWS.stream().map(law -> law.toLowerCase(Locale.ROOT)))
            .toList();

    private final TextLibrary library;
    private final String folder;
    private final Vocabulary words;
    private final ElementProof proof;
    private final Map<Output, Map<Occasion, Map<String, Template>>> written = new EnumMap<>(Output.class);
    private final Map<Script, Template> spoken = new EnumMap<>(Script.class);
    private final Map<String, Optional<String>> read = new HashMap<>();

    private Bodies(TextLibrary library, String folder, Collection<String> words, ElementProof proof) {
        this.library = library;
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
        Bodies bodies = new Bodies(library, language + "/" + form.name().toLowerCase(Locale.ROOT) + "/", words, proof);
        for (Output output : Output.values()) {
            bodies.written.put(output, bodies.compile(output));
        }
        Script.files().forEach(bodies::compile);
        bodies.read.clear();
        return bodies;
    }

    /** The text of an occasion, that of the law before the common one. */
    Optional<Template> find(Occasion occasion, String law, Output output) {
        Map<String, Template> laws = written.getOrDefault(output, Map.of()).getOrDefault(occasion, Map.of());
        Template own = laws.get(law.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(own == null ? laws.get(COMMON) : own);
    }

    Optional<Template> find(Script script) {
        return Optional.ofNullable(spoken.get(script));
    }

    private Map<Occasion, Map<String, Template>> compile(Output output) {
        Map<String, String> sources = new HashMap<>();
        LAYOUT.forEach(name -> sources.put(name, library.text(output.folder() + "/" + name + ".mustache")));
        PARTS.forEach(name -> source(name).ifPresent(text -> sources.put(name, Markup.template(text, output))));
        for (Occasion occasion : Occasion.offered()) {
            for (String law : LAWS) {
                source(file(occasion, law))
                        .ifPresent(text -> sources.put(file(occasion, law), framed(Markup.template(text, output))));
            }
        }
        TemplateLint.require(sources);
        Map<String, String> undotted = new HashMap<>();
        sources.forEach((name, source) -> undotted.put(undotted(name), source));
        Engine engine = new Engine(undotted, output.encoder());
        Map<Occasion, Map<String, Template>> compiled = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.offered()) {
            Map<String, Template> laws = new HashMap<>();
            for (String law : LAWS) {
                String name = file(occasion, law);
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
        Optional<String> of = law.equals(COMMON) ? Optional.empty() : Optional.of(law.toUpperCase(Locale.ROOT));
        proof.written(folder + file(occasion, law) + ".mustache", text, occasion, output, of, own);
    }

    private static String file(Occasion occasion, String law) {
        return law.equals(COMMON) ? occasion.file() : occasion.file() + "." + law;
    }

    /** A dot in its name would be looked for in the names of its parts as well. */
    private static String undotted(String name) {
        return name.replace('.', '_');
    }

    private void compile(Script script) {
        source(script.file()).ifPresent(text -> {
            Map<String, String> sources = Map.of(script.file(), Markup.template(text, Output.TEXT));
            TemplateLint.require(sources);
            Template compiled =
                    new Engine(sources, Encoder.TEXT).compile(script.file(), words, Vocabularies.of(script));
            proof.spoken(folder + script.file() + ".mustache", script, compiled, whole(script, text));
            spoken.put(script, compiled);
        });
    }

    /** The text with the headings that part what a stranger hears from the rest. */
    private Template whole(Script script, String text) {
        return new Engine(Map.of(script.file(), "\n" + text), Encoder.TEXT)
                .compile(script.file(), words, Vocabularies.of(script));
    }

    private Optional<String> source(String name) {
        return read.computeIfAbsent(name, any -> library.find(folder + name + ".mustache"));
    }

    private static String framed(String body) {
        return "{{>head}}\n" + body + "{{>foot}}\n";
    }
}
