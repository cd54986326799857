package dev.dunning.examples.cli.compare;

import dev.dunning.core.check.Issues;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a line that a run wrote. */
final class Field {

    private Field() {}

    /**
     * A text that has to be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    static String text(JsonNode object, String name) {
        return optionalText(object, name)
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` is missing or no text"));
    }

    /** A text that may be absent. */
    static Optional<String> optionalText(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? Optional.of(shown(value.asString())) : Optional.empty();
    }

    /** An object that may be absent. */
    static Optional<JsonNode> object(JsonNode object, String name) {
        return Optional.of(object.path(name)).filter(JsonNode::isObject);
    }

    /** The items of a list. */
    static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> each) {
        return object.path(name).valueStream().map(each).toList();
    }

    /** A text that cannot break out of its place in a table or on a terminal. */
    static String shown(String text) {
        String quoted = Issues.quote(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
