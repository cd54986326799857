package dev.dunning.templates.elements;

import com.github.mustachejava.Code;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words by which a language says what no variable says; not thread-safe, for it remembers what it read. */
public final class Words {

    private final Map<String, Pattern> patterns;
    private final Map<String, List<String>> read = new HashMap<>();
    private final IdentityHashMap<Code, List<String>> seen = new IdentityHashMap<>();

    /**
     * Takes the patterns.
     *
     * @param patterns by key, such as {@code plan-offer}
     */
    public Words(Map<String, Pattern> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    boolean canJudge(String part) {
        return !part.startsWith("~") || patterns.containsKey(part.substring(1));
    }

    /** The parts that stand behind a tag; several templates include the same ones. */
    List<String> behind(Code code, Function<Code, String> text) {
        return seen.computeIfAbsent(code, any -> in(text.apply(code)));
    }

    /** The parts, such as {@code ~plan-offer}, that stand in a piece of text. */
    List<String> in(String text) {
        return text.isBlank() ? List.of() : read.computeIfAbsent(text, this::find);
    }

    private List<String> find(String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(entry -> "~" + entry.getKey())
                .toList();
    }
}
