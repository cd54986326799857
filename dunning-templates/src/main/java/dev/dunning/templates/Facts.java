package dev.dunning.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a template is filled with: texts, flags, and rows of the same; not thread-safe. */
final class Facts {

    /** A letter has some hundred, which fit without being moved. */
    private static final int LETTER = 256;

    private final Map<String, Object> values;

    /** The vocabulary that was already compared. */
    private @Nullable Vocabulary complete;

    Facts() {
        this(new HashMap<>());
    }

    private Facts(Map<String, Object> values) {
        this.values = values;
    }

    /** Facts with room for those of a whole letter. */
    static Facts ofLetter() {
        return new Facts(new HashMap<>(LETTER));
    }

    Facts text(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException("the variable `" + name + "` is blank; give it a text");
        }
        return put(name, value);
    }

    Facts maybe(String name, Optional<String> value) {
        return put(name, value.orElse(""));
    }

    Facts flag(String name, boolean value) {
        return put(name, value);
    }

    Facts lines(String name, List<String> lines) {
        return put(name, List.copyOf(lines));
    }

    Facts rows(String name, List<Facts> rows) {
        List<Map<String, Object>> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(row.values));
        return put(name, all);
    }

    Facts group(String name, Optional<Facts> row) {
        return rows(name, row.map(List::of).orElse(List.of()));
    }

    Facts and(Facts more) {
        values.putAll(more.values);
        complete = null;
        return this;
    }

    private Facts put(String name, Object value) {
        values.put(name, value);
        complete = null;
        return this;
    }

    /**
     * Gives the values for the templates of a vocabulary.
     *
     * @throws IllegalStateException when a variable is missing or one too many is there
     */
    Map<String, Object> values(Vocabulary vocabulary) {
        if (vocabulary == complete) {
            return values;
        }
        if (!vocabulary.isExactly(values)) {
            throw new IllegalStateException(
                    "facts and vocabulary differ in " + differing(vocabulary) + "; declare and give both");
        }
        complete = vocabulary;
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
