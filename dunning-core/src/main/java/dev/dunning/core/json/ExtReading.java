package dev.dunning.core.json;

import dev.dunning.core.check.Ext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a host's own additions are read: copied as they stand, never looked at. */
final class ExtReading {

    static final Reading<Ext> EXT = ExtReading::ext;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;

    private ExtReading() {}

    private static Optional<Ext> ext(Node node) {
        return node.value() instanceof Map<?, ?> values
                ? Optional.of(new Ext(copied(node, values, 0)))
                : node.wrongType("an object");
    }

    private static Map<String, Object> copied(Node node, Map<?, ?> values, int depth) {
        Map<String, Object> copy = new TreeMap<>();
        values.forEach((key, value) -> {
            String name = String.valueOf(key);
            copy.put(name, value(new Node(value, node.place().key(name), node.report()), depth));
        });
        return copy;
    }

    private static @Nullable Object value(Node node, int depth) {
        if (depth >= DEEPEST) {
            node.fault("too-deep", "More than " + DEEPEST + " levels of additions", "Make them flatter");
            return null;
        }
        if (node.value() instanceof Map<?, ?> values) {
            return Collections.unmodifiableMap(copied(node, values, depth + 1));
        } else if (node.value() instanceof Collection<?> values) {
            return list(node, values, depth + 1);
        }
        return node.isNumber() ? number(node) : scalar(node);
    }

    private static List<Object> list(Node node, Collection<?> values, int depth) {
        List<Object> copy = new ArrayList<>(values.size());
        for (Object value : values) {
            copy.add(value(new Node(value, node.place().item(copy.size()), node.report()), depth));
        }
        return Collections.unmodifiableList(copy);
    }

    private static @Nullable Object scalar(Node node) {
        Object value = node.value();
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        node.wrongType("a text, a number, a boolean, a list or an object");
        return null;
    }

    /** Whole numbers of a usual size become one type, all others keep their digits; nothing is computed. */
    private static @Nullable Object number(Node node) {
        String text = node.value() instanceof Numeral numeral ? numeral.text() : String.valueOf(node.value());
        if (text.length() > LONGEST_NUMBER) {
            node.fault("bad-number", "The number has " + text.length() + " characters", "Write it as a text in quotes");
            return null;
        }
        return node.attempt("bad-number", () -> exact(text)).orElse(null);
    }

    private static Number exact(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean usual = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
            return usual ? number.unscaledValue().longValue() : number;
        } catch (NumberFormatException beyond) {
            throw new IllegalArgumentException("the number is out of bounds; write it as a text in quotes", beyond);
        }
    }
}
