package dev.dunning.templates;

import dev.dunning.templates.elements.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which a program recognises what a text of one language says, and how it sounds: groups of patterns by
 * key. A language without such a list is not judged by it.
 */
final class Marks {

    private static final int CELLS = 3;

    private final Map<String, Map<String, Pattern>> groups = new HashMap<>();

    private Marks() {}

    static Marks of(TextLibrary library, String language) {
        return library.find(language + "/marks.txt").map(Marks::read).orElseGet(Marks::new);
    }

    /**
     * Reads a list.
     *
     * @throws IllegalStateException when a line is not a group, a key and a pattern
     */
    static Marks read(String source) {
        Marks marks = new Marks();
        source.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(marks::add);
        return marks;
    }

    private void add(String line) {
        String[] cells = line.split("; ", CELLS);
        if (cells.length < CELLS) {
            throw new IllegalStateException("the mark `" + line + "` is no group, key and pattern; write all three");
        }
        groups.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], Pattern.compile(cells[2]));
    }

    Map<String, Pattern> group(String name) {
        return groups.getOrDefault(name, Map.of());
    }

    Optional<Pattern> find(String group, String key) {
        return Optional.ofNullable(group(group).get(key));
    }

    /** How many patterns of a group, whose keys begin so, occur in a text. */
    long count(String group, String text) {
        return group(group).values().stream()
                .filter(pattern -> pattern.matcher(text).find())
                .count();
    }

    Words words() {
        return new Words(group("element"));
    }
}
