package dev.dunning.core.json;

import dev.dunning.core.check.Ext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object that is being written: its keys stand in the order in which they are put. */
final class Tree {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Puts a value: a text, boolean, number, tree, a collection or map of them, or what reads as one text. */
    Tree put(String key, Object value) {
        values.put(key, plain(value));
        return this;
    }

    /** Puts a value that may be absent, which leaves the key out. */
    Tree put(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    /** Puts a value that may be absent, which is written as {@code null}. */
    Tree putOrNull(String key, Optional<?> value) {
        values.put(key, value.map(Tree::plain).orElse(null));
        return this;
    }

    /** Puts a list or set; an empty one leaves the key out. */
    Tree putFilled(String key, Collection<?> items) {
        return items.isEmpty() ? this : put(key, items);
    }

    /** Puts an object; one without keys is left out. */
    Tree putFilled(String key, Tree object) {
        return object.values.isEmpty() ? this : put(key, object);
    }

    /** Puts a map, sorted; an empty one leaves the key out. */
    Tree putFilled(String key, Map<String, ?> map) {
        return map.isEmpty() ? this : put(key, map);
    }

    /** Puts a value, unless it is what holds without the key. */
    Tree putUnless(Object usual, String key, Object value) {
        return value.equals(usual) ? this : put(key, value);
    }

    /** Puts the host's own additions, when there are any. */
    Tree ext(Ext ext) {
        return putFilled("ext", ext.values());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The object as a map that can be changed no more. */
    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Tree tree) {
            return tree.values();
        } else if (value instanceof Map<?, ?> map) {
            return sorted(map);
        } else if (value instanceof Collection<?> items) {
            return list(items);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        return value.toString();
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), plain(value)));
        return Collections.unmodifiableMap(sorted);
    }

    private static List<Object> list(Collection<?> items) {
        List<Object> list = new ArrayList<>(items.size());
        items.forEach(item -> list.add(plain(item)));
        return Collections.unmodifiableList(list);
    }
}
