package dev.dunning.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints one text, boolean or number as JSON that breaks out of no line, no script and no reading direction. */
final class JsonScalar {

    private JsonScalar() {}

    static void print(@Nullable Object value, StringBuilder out) {
        if (value == null || value instanceof Boolean || isExact(value)) {
            out.append(value);
        } else if (value instanceof Number) {
            throw new IllegalArgumentException(
                    "`" + value + "` is a number that is not exact; write whole numbers as long, all others as text");
        } else {
            quoted(value.toString(), out);
        }
    }

    private static boolean isExact(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (isPrinted(text, i)) {
                out.append(letter);
            } else {
                out.append(escape(letter));
            }
        }
        out.append('"');
    }

    /** Halves of a pair are printed only together; what cannot be seen is written as its number. */
    private static boolean isPrinted(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        } else if (Character.isLowSurrogate(letter)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escape(char letter) {
        return switch (letter) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) letter);
        };
    }
}
