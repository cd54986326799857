package dev.dunning.core.insight;

import java.util.List;

/**
 * A figure with the facts behind it.
 *
 * @param value the figure
 * @param facts what it was made of: numbers of invoices, messages or events, or days where an event has no id
 * @param <T> what kind of figure it is
 */
public record Figure<T>(T value, List<String> facts) {

    /** Copies the facts. */
    public Figure {
        facts = List.copyOf(facts);
    }

    /**
     * Counts facts.
     *
     * @param facts the facts
     * @return how many there are, with them
     */
    public static Figure<Integer> count(List<String> facts) {
        return new Figure<>(facts.size(), facts);
    }
}
