package dev.dunning.core.jurisdiction;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is derived when it is first asked for; deriving it twice does no harm.
 *
 * @param <T> its type
 */
final class Once<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
