package dev.dunning.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of the texts of one language and address form, each read once; not thread-safe. */
final class BodySources {

    private static final String ENDING = ".mustache";

    static final List<String> LAYOUT = List.of("head", "foot", "debts", "claim", "pay", "plan");
    static final List<String> PARTS = List.of("behalf", "which", "ways-out", "otherwise", "thanks");

    private final TextLibrary library;
    private final String folder;
    private final List<TextName> names;
    private final List<ScriptName> spoken;
    private final Map<String, Optional<String>> read = new HashMap<>();

    BodySources(TextLibrary library, String folder) {
        this.library = library;
        this.folder = folder;
        this.names = Stream.concat(
                        Occasion.offered().stream().flatMap(TextName::plain),
                        own().flatMap(name -> TextName.parse(name).stream()).filter(TextName::isInArm))
                .toList();
        this.spoken = Stream.concat(
                        Script.files().stream().map(ScriptName::common),
                        own().flatMap(name -> ScriptName.parse(name).stream()))
                .toList();
    }

    /** The texts of a host; those of arms of experiments are among them. */
    private Stream<String> own() {
        return library.own().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(ENDING))
                .map(name -> name.substring(folder.length(), name.length() - ENDING.length()));
    }

    /** Every text that an occasion can have, whether or not it is there. */
    List<TextName> names() {
        return names;
    }

    /** Every spoken text, whether or not it is there. */
    List<ScriptName> spoken() {
        return spoken;
    }

    /** Every text for one output as a template, with the parts that texts include. */
    Map<String, String> of(Output output) {
        Map<String, String> sources = new HashMap<>();
        LAYOUT.forEach(name -> sources.put(name, library.text(output.folder() + "/" + name + ".mustache")));
        PARTS.forEach(name -> find(name).ifPresent(text -> sources.put(name, Markup.template(text, output))));
        names.forEach(name ->
                find(name.file()).ifPresent(text -> sources.put(name.file(), framed(Markup.template(text, output)))));
        return sources;
    }

    Optional<String> find(String name) {
        return read.computeIfAbsent(name, any -> library.find(folder + name + ENDING));
    }

    void forget() {
        read.clear();
    }

    private static String framed(String body) {
        return "{{>head}}\n" + body + "{{>foot}}\n";
    }
}
