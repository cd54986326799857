package dev.dunning.core.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints a tree as JSON. */
final class JsonPrinter {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final String space;
    private final int limit;

    private JsonPrinter(String space, int limit) {
        this.space = space;
        this.limit = limit;
    }

    /** One line without spaces and without a line break. */
    static String compact(Map<?, ?> tree) {
        JsonPrinter printer = new JsonPrinter("", Integer.MAX_VALUE);
        printer.line(tree);
        return printer.out.toString();
    }

    /** A value on one line, with spaces. */
    static String spaced(Object value) {
        JsonPrinter printer = new JsonPrinter(" ", Integer.MAX_VALUE);
        printer.line(value);
        return printer.out.toString();
    }

    /** Lines that a person can read, the last one ended: what fits on one line stands on one line. */
    static String pretty(Map<?, ?> tree) {
        JsonPrinter printer = new JsonPrinter(" ", Integer.MAX_VALUE);
        printer.object(tree, "\n");
        return printer.out.append('\n').toString();
    }

    /** Prints a value on one line; stops early, and says so, when it grows longer than the limit. */
    private boolean line(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return line('{', map.entrySet(), '}');
        } else if (value instanceof Collection<?> items) {
            return line('[', items, ']');
        } else if (value instanceof Map.Entry<?, ?> entry) {
            key(entry);
            return line(entry.getValue());
        }
        JsonScalar.print(value, out);
        return out.length() <= limit;
    }

    private boolean line(char open, Collection<?> items, char close) {
        out.append(open);
        boolean fits = true;
        for (Iterator<?> each = items.iterator(); fits && each.hasNext(); ) {
            fits = line(each.next());
            out.append(each.hasNext() ? "," + space : "");
        }
        out.append(close);
        return fits && out.length() <= limit;
    }

    private void key(Map.Entry<?, ?> entry) {
        JsonScalar.print(entry.getKey(), out);
        out.append(':').append(space);
    }

    private void pretty(@Nullable Object value, String newLine) {
        int column = out.length() - out.lastIndexOf("\n");
        JsonPrinter line = new JsonPrinter(space, WIDTH - column);
        if (line.line(value)) {
            out.append(line.out);
        } else if (value instanceof Map<?, ?> map) {
            object(map, newLine);
        } else if (value instanceof Collection<?> items) {
            list(items, newLine);
        } else {
            JsonScalar.print(value, out);
        }
    }

    private void object(Map<?, ?> map, String newLine) {
        String before = "{" + newLine + INDENT;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            key(entry);
            pretty(entry.getValue(), newLine + INDENT);
            before = "," + newLine + INDENT;
        }
        out.append(map.isEmpty() ? "{}" : newLine + "}");
    }

    private void list(Collection<?> items, String newLine) {
        String before = "[" + newLine + INDENT;
        for (Object item : items) {
            out.append(before);
            pretty(item, newLine + INDENT);
            before = "," + newLine + INDENT;
        }
        out.append(newLine).append(']');
    }
}
