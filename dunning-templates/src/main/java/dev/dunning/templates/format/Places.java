package dev.dunning.templates.format;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things by language and, where a place has its own, by language and place.
 *
 * @param all by {@code fr}, {@code fr-CH} or {@code fr-CH-VD}
 */
record Places<T>(Map<String, T> all) {

    /** Copies the map. */
    Places {
        all = Map.copyOf(all);
    }

    /** The closest: that of the part of a country, else that of the country, else that of the language. */
    Optional<T> find(String language, String place) {
        int dash = place.indexOf('-');
        String country = dash < 0 ? place : place.substring(0, dash);
        return Stream.of(language + "-" + place, language + "-" + country, language)
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .findFirst();
    }
}
