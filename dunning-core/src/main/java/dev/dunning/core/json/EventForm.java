package dev.dunning.core.json;

import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One word for events: how it is read and how it is written.
 *
 * @param word the value of {@code event}
 * @param covers the events that are written under this word
 * @param reading how the keys other than {@code event}, {@code id}, {@code on} and {@code ext} are read
 * @param writing how they are written
 */
record EventForm(
        String word,
        Predicate<DunningEvent> covers,
        BiFunction<Fields, Supplier<Entry>, Supplier<? extends DunningEvent>> reading,
        BiConsumer<DunningEvent, Tree> writing) {

    /** A word for all events of one type. */
    static <E extends DunningEvent> EventForm of(
            String word,
            Class<E> type,
            BiFunction<Fields, Supplier<Entry>, Supplier<E>> reading,
            BiConsumer<E, Tree> writing) {
        return of(word, type, event -> true, reading, writing);
    }

    /** A word for some events of one type. */
    static <E extends DunningEvent> EventForm of(
            String word,
            Class<E> type,
            Predicate<E> which,
            BiFunction<Fields, Supplier<Entry>, Supplier<E>> reading,
            BiConsumer<E, Tree> writing) {
        return new EventForm(
                word,
                event -> type.isInstance(event) && which.test(type.cast(event)),
                reading::apply,
                (event, out) -> writing.accept(type.cast(event), out));
    }
}
