package dev.dunning.templates;

import dev.dunning.templates.format.Format;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a hand-over file in one language. */
final class HandOverWords {

    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

    private static final Map<String, HandOverWords> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), HandOverWords::new));

    private final String language;
    private final Map<String, String> words;

    private HandOverWords(String language) {
        this.language = language;
        this.words = Resources.properties(Resources.text(language + "/handover.properties"));
    }

    /**
     * Loads the words of a language.
     *
     * @throws IllegalArgumentException when there are none
     */
    static HandOverWords of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "there is no hand-over file in `" + language + "`; choose one of " + LANGUAGES);
        }
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Loads the words of a language, or those of English where there are none. */
    static HandOverWords readable(String language) {
        return of(LANGUAGES.contains(language) ? language : "en");
    }

    String language() {
        return language;
    }

    Map<String, String> all() {
        return words;
    }

    Format format(String country) {
        return Format.of(language, country).orElseThrow();
    }

    String word(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("the word `" + name + "` is missing in `" + language + "`; add it");
        }
        return word;
    }

    /** Fills the slots of a line. */
    String line(String name, Map<String, String> values) {
        return Slots.filled(word(name), values);
    }
}
