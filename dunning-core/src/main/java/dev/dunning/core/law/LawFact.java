package dev.dunning.core.law;

import java.time.LocalDate;

/**
 * One rule of a law, as a line that a lawyer can check.
 *
 * @param debtor for whom it holds: {@code consumer}, {@code business}, {@code public} or {@code all}
 * @param topic what it is about
 * @param from the first day on which it is in force
 * @param by which day decides
 * @param value the rule, written as its topic says
 * @param source where it stands
 * @param certainty how it is known
 */
public record LawFact(
        String debtor,
        LawTopic topic,
        LocalDate from,
        CountedBy by,
        String value,
        Citation source,
        Certainty certainty) {

    /** The same line with another value. */
    LawFact with(String other) {
        return new LawFact(debtor, topic, from, by, other, source, certainty);
    }

    /**
     * Reads the value as one word.
     *
     * @param type the words it can be, in kebab case
     * @param <E> their type
     * @return the word
     * @throws IllegalArgumentException when it is none of them
     */
    public <E extends Enum<E>> E word(Class<E> type) {
        return CsvText.word(value, type.getEnumConstants());
    }
}
