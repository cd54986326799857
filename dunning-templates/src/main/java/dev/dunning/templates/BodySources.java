package dev.dunning.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of the texts of one language and address form, each read once; not thread-safe. */
final class BodySources {

    /** The text for every law that has none of its own. */
    static final String COMMON = "";

    static final List<String> LAWS = Stream.concat(
                    Stream.of(COMMON), Vocabularies.LAWS.stream().map(law -> law.toLowerCase(Locale.ROOT)))
            .toList();

    private static final List<String> LAYOUT = List.of("head", "foot", "debts", "claim", "pay", "plan");
    private static final List<String> PARTS = List.of("behalf", "which", "ways-out", "otherwise", "thanks");

    private final TextLibrary library;
    private final String folder;
    private final Map<String, Optional<String>> read = new HashMap<>();

    BodySources(TextLibrary library, String folder) {
        this.library = library;
        this.folder = folder;
    }

    static String file(Occasion occasion, String law) {
        return law.equals(COMMON) ? occasion.file() : occasion.file() + "." + law;
    }

    /** Every text for one output as a template, with the parts that texts include. */
    Map<String, String> of(Output output) {
        Map<String, String> sources = new HashMap<>();
        LAYOUT.forEach(name -> sources.put(name, library.text(output.folder() + "/" + name + ".mustache")));
        PARTS.forEach(name -> find(name).ifPresent(text -> sources.put(name, Markup.template(text, output))));
        for (Occasion occasion : Occasion.offered()) {
            for (String law : LAWS) {
                find(file(occasion, law))
                        .ifPresent(text -> sources.put(file(occasion, law), framed(Markup.template(text, output))));
            }
        }
        return sources;
    }

    Optional<String> find(String name) {
        return read.computeIfAbsent(name, any -> library.find(folder + name + ".mustache"));
    }

    void forget() {
        read.clear();
    }

    private static String framed(String body) {
        return "{{>head}}\n" + body + "{{>foot}}\n";
    }
}
