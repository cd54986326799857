package dev.dunning.core.json;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How whole numbers are read. */
final class Numbers {

    /** How many, never negative. */
    static final Reading<Integer> COUNT = Numbers::count;

    private static final int LARGEST = 99_999;

    private Numbers() {}

    private static Optional<Integer> count(Node node) {
        if (!node.isNumber()) {
            return node.wrongType("a whole number without quotes");
        }
        Optional<Long> whole = whole(node.value());
        if (whole.filter(number -> number < 0).isPresent()) {
            return node.fault(
                    "negative-number",
                    "Found " + node.quotedNumber() + ", and a number here is never negative",
                    "Write 0 or more; the key carries the direction");
        }
        return whole.filter(number -> number <= LARGEST)
                .map(Long::intValue)
                .or(() -> node.fault(
                        "bad-number",
                        "Found " + node.quotedNumber() + ", expected a whole number of at most " + LARGEST,
                        "Write digits only"));
    }

    /** Whether a whole number is less than one. */
    static boolean isBelowOne(Node node) {
        return whole(node.value()).filter(number -> number < 1).isPresent();
    }

    /** The value as a whole number, where it is one of a usual size. */
    private static Optional<Long> whole(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Optional.of(((Number) value).longValue());
        }
        return value instanceof BigInteger big && big.bitLength() < Long.SIZE
                ? Optional.of(big.longValue())
                : Optional.empty();
    }
}
