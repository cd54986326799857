package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of several known words.
 *
 * @param meanings what each word stands for, in the order in which they are listed
 * @param <T> what a word stands for
 */
record Choice<T>(Map<String, T> meanings) implements Reading<T> {

    /** One of the names of an enum. */
    static <E extends Enum<E>> Choice<E> of(E[] values) {
        return named(Enum::name, List.of(values));
    }

    /** One of several values, each under a word of its own. */
    static <T> Choice<T> named(Function<? super T, String> word, List<T> values) {
        Map<String, T> meanings = new LinkedHashMap<>();
        for (T value : values) {
            meanings.put(word.apply(value), value);
        }
        return new Choice<>(meanings);
    }

    @Override
    public Optional<T> from(Node node) {
        if (!(node.value() instanceof String word)) {
            return node.wrongType("one of " + list());
        }
        return Optional.ofNullable(meanings.get(word)).or(() -> unknown(node, word));
    }

    private Optional<T> unknown(Node node, String word) {
        String remedy = Issues.nearest(word, meanings.keySet())
                .map(near -> "Did you mean `" + near + "`?")
                .orElseGet(() -> "Write one of " + list());
        return node.fault("unknown-value", Issues.quote(word) + " is not known here", remedy);
    }

    private String list() {
        return meanings.keySet().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
