package dev.dunning.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a template is filled with: texts, flags, and rows of the same; not thread-safe. */
final class Facts {

    private final Map<String, Object> values = new HashMap<>();

    Facts text(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException("the variable `" + name + "` is blank; give it a text");
        }
        values.put(name, value);
        return this;
    }

    Facts maybe(String name, Optional<String> value) {
        values.put(name, value.orElse(""));
        return this;
    }

    Facts flag(String name, boolean value) {
        values.put(name, value);
        return this;
    }

    Facts lines(String name, List<String> lines) {
        values.put(name, List.copyOf(lines));
        return this;
    }

    Facts rows(String name, List<Facts> rows) {
        values.put(name, rows.stream().map(row -> Map.copyOf(row.values)).toList());
        return this;
    }

    Facts group(String name, Optional<Facts> row) {
        return rows(name, row.stream().toList());
    }

    Facts and(Facts more) {
        values.putAll(more.values);
        return this;
    }

    /**
     * Gives the values for the templates of a vocabulary.
     *
     * @throws IllegalStateException when a variable is missing or one too many is there
     */
    Map<String, Object> values(Vocabulary vocabulary) {
        if (!values.keySet().equals(vocabulary.variables().keySet())) {
            throw new IllegalStateException(
                    "facts and vocabulary differ in " + differing(vocabulary) + "; declare and give both");
        }
        return values;
    }

    private Set<String> differing(Vocabulary vocabulary) {
        Set<String> differing = new TreeSet<>(vocabulary.variables().keySet());
        values.keySet().forEach(name -> toggle(differing, name));
        return differing;
    }

    private static void toggle(Set<String> names, String name) {
        if (!names.remove(name)) {
            names.add(name);
        }
    }
}
