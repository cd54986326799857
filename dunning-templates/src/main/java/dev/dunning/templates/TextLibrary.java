package dev.dunning.templates;

import dev.dunning.templates.format.Format;
import dev.dunning.templates.format.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sources of all texts: those that ship, and what a host puts over them.
 *
 * <p>For example {@code TextLibrary.builtin().with("nl/formal/first-reminder.mustache", source)} replaces one text, and
 * {@code Letters.of(library)} reads, checks and compiles all of them. A file of words or lines is read over the one that
 * ships, so it needs to hold only what differs. A line that one address form words differently stands under its key with
 * the form behind it, as in {@code reach.both.informal}. Immutable.
 */
public final class TextLibrary {

    private static final TextLibrary BUILTIN = new TextLibrary(Languages.builtin(), Map.of(), Map.of());

    private final List<LanguageSupport> languages;
    private final Map<String, String> own;
    private final Map<String, Format> formats;

    private TextLibrary(List<LanguageSupport> languages, Map<String, String> own, Map<String, Format> formats) {
        this.languages = List.copyOf(languages);
        this.own = Map.copyOf(own);
        this.formats = Map.copyOf(formats);
    }

    /**
     * Gives the texts that ship.
     *
     * @return the library
     */
    public static TextLibrary builtin() {
        return BUILTIN;
    }

    /**
     * Adds or replaces one source.
     *
     * @param name its place, such as {@code nl/formal/first-reminder.mustache}, with the law in lower case where it
     *     is for one law only, as in {@code nl/formal/final-notice.be.mustache}, and the arm of an experiment where it is
     *     for its debtors only, as in {@code nl/formal/first-reminder@warm.mustache}
     * @param source the text
     * @return a library with it
     */
    public TextLibrary with(String name, String source) {
        Map<String, String> more = new HashMap<>(own);
        more.put(name, source.replace("\r\n", "\n"));
        return new TextLibrary(languages, more, formats);
    }

    /**
     * Adds or replaces a language. Its texts are added one by one; an occasion without one is worded in the first of its
     * fallbacks that has it.
     *
     * @param language the language
     * @param format how it writes figures and days
     * @return a library with it
     */
    public TextLibrary with(LanguageSupport language, Format format) {
        List<LanguageSupport> more = new ArrayList<>(languages);
        more.removeIf(known -> known.code().equals(language.code()));
        more.add(language);
        Map<String, Format> figures = new HashMap<>(formats);
        figures.put(language.code(), format);
        return new TextLibrary(more, own, figures);
    }

    /**
     * Lists the languages, with what serves where one has no text.
     *
     * @return the languages
     */
    public List<LanguageSupport> languages() {
        return languages;
    }

    Format format(LanguageSupport language, String country) {
        return Optional.ofNullable(formats.get(language.code()))
                .or(() -> Format.of(language.code(), country))
                .orElseThrow(() -> new IllegalStateException(
                        "nothing says how `" + language.code() + "` writes figures; add the language with a format"));
    }

    /** Numbers are spoken by the first of a language and its fallbacks that can. */
    Speech speech(LanguageSupport language, String country) {
        return Stream.concat(Stream.of(language.code()), language.fallback().stream())
                .flatMap(code -> Speech.of(code, country.isEmpty() ? code : country).stream())
                .findFirst()
                .orElseGet(() -> Speech.of("en").orElseThrow());
    }

    /** The names of the sources that are a host's own, in their order. */
    SortedSet<String> own() {
        return new TreeSet<>(own.keySet());
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(own.get(name)).or(() -> Resources.find(name));
    }

    String text(String name) {
        return find(name).orElseThrow(() -> Resources.missing(name));
    }

    /** Keys and values: the host's stand over those that ship, those of a country over those of its language. */
    Map<String, String> properties(String language, String name, Optional<String> country) {
        Map<String, String> all = new TreeMap<>();
        read(all, language + "/" + name + ".properties");
        country.ifPresent(code -> read(all, language + "/" + name + "-" + code + ".properties"));
        return all;
    }

    private void read(Map<String, String> all, String name) {
        Resources.find(name).map(Resources::properties).ifPresent(all::putAll);
        Optional.ofNullable(own.get(name))
                .map(source -> properties(name, source))
                .ifPresent(all::putAll);
    }

    static Map<String, String> properties(String name, String source) {
        try {
            return Resources.properties(source);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException(name + " cannot be read: " + broken.getMessage() + " Mend it.", broken);
        }
    }
}
