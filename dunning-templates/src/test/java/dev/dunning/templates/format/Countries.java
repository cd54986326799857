package dev.dunning.templates.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A language in a country, for tests that go through all of them. */
record Countries(String language, String country) {

    /** Every pair that somebody may ask for by name. */
    static final List<Countries> ALL = Stream.of(
                    "nl-NL nl-BE", "en-GB en-IE en-US", "de-DE de-AT de-CH de-LI", "fr-FR fr-BE fr-CH fr-LU")
            .flatMap(row -> Words.of(row).stream())
            .map(Countries::of)
            .toList();

    /** Reads {@code fr-BE}, or {@code fr} without a country. */
    static Countries of(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? new Countries(tag, "") : new Countries(tag.substring(0, dash), tag.substring(dash + 1));
    }

    Format format() {
        return Format.of(language, country).orElseThrow();
    }

    Locale locale() {
        return Locale.forLanguageTag(this.toString());
    }

    @Override
    public String toString() {
        return language + "-" + country;
    }
}
