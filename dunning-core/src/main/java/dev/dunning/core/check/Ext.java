package dev.dunning.core.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A host's own additions to an object: kept, echoed, never read.
 *
 * @param values what the host wrote under {@code "ext"}: strings, booleans, whole numbers, lists and maps of them
 */
public record Ext(Map<String, Object> values) {

    /** No additions. */
    public static final Ext NONE = new Ext(Map.of());

    /** Copies the values, sorted by key. */
    public Ext {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Tells whether nothing was added.
     *
     * @return true when there are no values
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
