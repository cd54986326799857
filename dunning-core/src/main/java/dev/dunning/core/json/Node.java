package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document with its place.
 *
 * @param value the value; null only inside a list
 * @param place where it stands
 * @param report where its faults go
 * @param needed whether its key must be there
 */
record Node(@Nullable Object value, Place place, Report report, boolean needed) {

    private static final String REMEDY_UNKNOWN = "Correct this value";

    /** A value that may be left out with its key. */
    Node(@Nullable Object value, Place place, Report report) {
        this(value, place, report, false);
    }

    /** The same value under a key that must be there. */
    Node underRequiredKey() {
        return new Node(value, place, report, true);
    }

    /** Advises to write something, or to write nothing where that is allowed. */
    String remedy(String write) {
        return needed ? write : write + ", or leave the key out";
    }

    <T> Optional<T> fault(String code, String text, String remedy) {
        report.fault(code, place, text, remedy);
        return Optional.empty();
    }

    /** Reports a value of another type; it is named, not shown, for it may be personal. */
    <T> Optional<T> wrongType(String expected) {
        return fault("wrong-type", "Found " + kind(), "Write " + expected);
    }

    /** What the value is, in words that repeat nothing of it. */
    String kind() {
        if (value == null) {
            return "`null`";
        } else if (value instanceof Map) {
            return "an object";
        } else if (value instanceof Collection) {
            return "a list";
        } else if (value instanceof String) {
            return "a text";
        } else if (value instanceof Boolean) {
            return "`" + value + "`";
        }
        return isNumber() ? "a number" : "something else";
    }

    boolean isNumber() {
        return value instanceof Number || value instanceof Numeral;
    }

    /** A number as it was written, in backticks; not for places where a telephone number may stand. */
    String quotedNumber() {
        return Issues.quote(value instanceof Numeral numeral ? numeral.text() : String.valueOf(value));
    }

    /** Makes a value that may refuse to exist; the refusal is reported here. */
    <T> Optional<T> attempt(String code, Supplier<? extends T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refusal) {
            return refused(code, String.valueOf(refusal.getMessage()));
        }
    }

    /** A refusal says what was found and, after the last stop, how to mend it. */
    private <T> Optional<T> refused(String code, String message) {
        int stop = Math.max(message.lastIndexOf("; "), message.lastIndexOf(". "));
        return stop < 0
                ? fault(code, capital(message), REMEDY_UNKNOWN)
                : fault(code, capital(message.substring(0, stop)), capital(message.substring(stop + 2)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
