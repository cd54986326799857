package dev.dunning.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sources of all texts: those that ship, and what a host puts over them.
 *
 * <p>For example {@code TextLibrary.builtin().with("nl/formal/first-reminder.mustache", source)} replaces one text, and
 * {@code Letters.of(library)} reads, checks and compiles all of them. A file of words or lines is read over the one that
 * ships, so it needs to hold only what differs. A line that one address form words differently stands under its key with
 * the form behind it, as in {@code reach.both.informal}. Immutable.
 */
public final class TextLibrary {

    private static final TextLibrary BUILTIN = new TextLibrary(Languages.builtin(), Map.of());

    private final List<LanguageSupport> languages;
    private final Map<String, String> own;

    private TextLibrary(List<LanguageSupport> languages, Map<String, String> own) {
        this.languages = List.copyOf(languages);
        this.own = Map.copyOf(own);
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
     *     is for one law only, as in {@code nl/formal/final-notice.be.mustache}
     * @param source the text
     * @return a library with it
     */
    public TextLibrary with(String name, String source) {
        Map<String, String> more = new HashMap<>(own);
        more.put(name, source.replace("\r\n", "\n"));
        return new TextLibrary(languages, more);
    }

    /**
     * Adds or replaces a language; its texts are added one by one, and what is missing is taken from its fallbacks.
     *
     * @param language the language
     * @return a library with it
     */
    public TextLibrary with(LanguageSupport language) {
        List<LanguageSupport> more = new ArrayList<>(languages);
        more.removeIf(known -> known.code().equals(language.code()));
        more.add(language);
        return new TextLibrary(more, own);
    }

    /**
     * Lists the languages, with what serves where one has no text.
     *
     * @return the languages
     */
    public List<LanguageSupport> languages() {
        return languages;
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
        Optional.ofNullable(own.get(name)).map(Resources::properties).ifPresent(all::putAll);
    }
}
