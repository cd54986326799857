package dev.dunning.core.json;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A required part of an object.
 *
 * @param found the part; empty when it is missing or wrong, and then the object is never put together
 * @param <T> what it is
 */
record Part<T>(Optional<T> found) implements Supplier<T> {

    @Override
    public T get() {
        return found.orElseThrow();
    }
}
