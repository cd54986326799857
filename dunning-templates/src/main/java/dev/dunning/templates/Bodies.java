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

/** The whole texts of one language and address form, compiled and checked; a law can have one of its own. */
final class Bodies {

    private static final List<String> LAYOUT = List.of("head", "foot", "debts", "claim", "pay", "plan");
    private static final List<String> PARTS = List.of("behalf", "ways-out", "otherwise", "thanks");

    private final TextLibrary library;
    private final String folder;
    private final Vocabulary words;
    private final ElementProof proof;
    private final Map<Output, Map<String, Template>> written = new EnumMap<>(Output.class);
    private final Map<Script, Template> spoken = new EnumMap<>(Script.class);

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
        return bodies;
    }

    /** The text of an occasion, that of the law before the common one. */
    Optional<Template> find(Occasion occasion, String law, Output output) {
        Map<String, Template> all = written.getOrDefault(output, Map.of());
        return Optional.ofNullable(all.get(name(occasion, law)))
                .or(() -> Optional.ofNullable(all.get(occasion.file())));
    }

    Optional<Template> find(Script script) {
        return Optional.ofNullable(spoken.get(script));
    }

    private static String name(Occasion occasion, String law) {
        return occasion.file() + "." + law.toLowerCase(Locale.ROOT);
    }

    private Map<String, Template> compile(Output output) {
        Map<String, String> sources = new HashMap<>();
        Map<String, Occasion> names = new HashMap<>();
        LAYOUT.forEach(name -> sources.put(name, library.text(output.folder() + "/" + name + ".mustache")));
        PARTS.forEach(name -> source(name).ifPresent(text -> sources.put(name, Markup.template(text, output))));
        for (Occasion occasion : Occasion.offered()) {
            names.put(occasion.file(), occasion);
            Vocabularies.LAWS.forEach(law -> names.put(name(occasion, law), occasion));
        }
        names.keySet()
                .forEach(name ->
                        source(name).ifPresent(text -> sources.put(name, framed(Markup.template(text, output)))));
        TemplateLint.require(sources);
        Map<String, Template> compiled = new HashMap<>();
        names.forEach((name, occasion) -> {
            if (sources.containsKey(name)) {
                compiled.put(name, compile(name, occasion, sources, output));
            }
        });
        names.forEach((name, occasion) -> Optional.ofNullable(compiled.get(name))
                .ifPresent(text -> prove(name, text, occasion, output, compiled.keySet())));
        return compiled;
    }

    private void prove(String name, Template text, Occasion occasion, Output output, Set<String> all) {
        Optional<String> law = law(name);
        Set<String> own = Vocabularies.LAWS.stream()
                .filter(some -> all.contains(name(occasion, some)))
                .collect(Collectors.toSet());
        proof.written(folder + name + ".mustache", text, occasion, output, law, own);
    }

    private static Optional<String> law(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toUpperCase(Locale.ROOT));
    }

    /** A dot in its name would be looked for in the names of its parts as well. */
    private Template compile(String name, Occasion occasion, Map<String, String> sources, Output output) {
        Map<String, String> all = new HashMap<>(sources);
        String plain = name.replace('.', '_');
        all.put(plain, sources.getOrDefault(name, ""));
        return Engine.compile(plain, all, output.encoder(), words, Vocabularies.of(occasion));
    }

    private void compile(Script script) {
        source(script.file()).ifPresent(text -> {
            Map<String, String> sources = Map.of(script.file(), Markup.template(text, Output.TEXT));
            TemplateLint.require(sources);
            Template compiled = Engine.compile(script.file(), sources, Encoder.TEXT, words, Vocabularies.of(script));
            proof.other(folder + script.file() + ".mustache", script.file(), compiled, script.isAboutDebt());
            spoken.put(script, compiled);
        });
    }

    private Optional<String> source(String name) {
        return library.find(folder + name + ".mustache");
    }

    private static String framed(String body) {
        return "{{>head}}\n" + body + "{{>foot}}\n";
    }
}
