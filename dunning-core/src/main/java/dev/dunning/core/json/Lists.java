package dev.dunning.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How several values of one kind are read. */
final class Lists {

    private Lists() {}

    static <T> Reading<List<T>> of(Reading<T> item) {
        return node -> node.value() instanceof Collection<?> values
                ? Optional.of(items(node, values, item))
                : node.wrongType("a list");
    }

    /** A list in which something must stand. */
    static <T> Reading<List<T>> filled(Reading<T> item) {
        return node -> node.value() instanceof Collection<?> values && values.isEmpty()
                ? node.fault("empty-list", "The list is empty", node.remedy("Name at least one"))
                : of(item).from(node);
    }

    static <T> Reading<Set<T>> setOf(Reading<T> item) {
        return node -> of(item).from(node).map(LinkedHashSet::new);
    }

    /** An object whose keys are the host's own words; additions to it have no place in what it becomes. */
    static Reading<Map<String, String>> mapOf(Reading<String> item) {
        return node -> node.value() instanceof Map<?, ?> values
                ? Optional.of(entries(node, values, item))
                : node.wrongType("an object");
    }

    private static <T> List<T> items(Node node, Collection<?> values, Reading<T> item) {
        List<T> read = new ArrayList<>(values.size());
        int index = 0;
        for (Object value : values) {
            item.from(new Node(value, node.place().item(index++), node.report()))
                    .ifPresent(read::add);
        }
        if (read.size() < values.size()) {
            node.report().leaveOut();
        }
        return read;
    }

    private static Map<String, String> entries(Node node, Map<?, ?> values, Reading<String> item) {
        Map<String, String> read = new TreeMap<>();
        values.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value != null && !(name.equals("ext") && value instanceof Map)) {
                Node entry = new Node(value, node.place().key(name), node.report());
                Scalars.text("name")
                        .from(new Node(name, entry.place(), node.report()))
                        .flatMap(good -> item.from(entry))
                        .ifPresent(text -> read.put(name, text));
            }
        });
        return read;
    }
}
