package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The line in which a document says what it is. */
final class Format {

    private static final String KEY = "format";

    private Format() {}

    /** How a whole document is read; one of another format is told so, and nothing else. */
    static <T> Reading<T> document(String format, Function<Fields, Supplier<T>> shape) {
        Reading<T> object = Fields.object(shape);
        return node -> node.value() instanceof Map<?, ?> values
                        && values.get(KEY) instanceof String other
                        && !other.equals(format)
                ? refused(node, other, format)
                : object.from(node);
    }

    private static <T> Optional<T> refused(Node node, String other, String format) {
        node.report()
                .fault(
                        "unknown-format",
                        node.place().key(KEY),
                        Issues.quote(other) + " cannot be read here",
                        "Write `" + format + "`, if the document is one");
        return Optional.empty();
    }
}
