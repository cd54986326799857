package dev.dunning.core.law;

/**
 * A figure of the law, and how it is known.
 *
 * @param <T> the kind of figure, such as a rate
 * @param value the figure
 * @param certainty how it is known
 */
public record DatedValue<T>(T value, Certainty certainty) {}
