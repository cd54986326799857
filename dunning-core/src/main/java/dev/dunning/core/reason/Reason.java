package dev.dunning.core.reason;

import dev.dunning.core.law.Citation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One fact that speaks for or against something.
 *
 * @param rule the rule that looked
 * @param facts what it saw, by name: texts, numbers, days, money, rates, lists of them, and amounts by the name of
 *     what they are for; sorted by name
 * @param source the law it rests on
 */
public record Reason(RuleId rule, Map<String, Object> facts, Optional<Citation> source) {

    /** Copies the facts, sorted by name. */
    public Reason {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * Makes a reason without facts.
     *
     * @param rule name of the rule
     * @return the reason
     */
    public static Reason of(String rule) {
        return new Reason(new RuleId(rule), Map.of(), Optional.empty());
    }

    /**
     * Adds a fact.
     *
     * @param name its name
     * @param value a text, whole or decimal number, day, money or rate, a list of them, or a map from names to amounts
     * @return the same reason with that fact
     */
    public Reason with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(facts);
        more.put(name, value);
        return new Reason(rule, more, source);
    }

    /**
     * Names the law it rests on.
     *
     * @param citation the law
     * @return the same reason with that source
     */
    public Reason from(Citation citation) {
        return new Reason(rule, facts, Optional.of(citation));
    }

    /**
     * Finds a day among the facts.
     *
     * @param name its name
     * @return the day
     */
    public Optional<LocalDate> day(String name) {
        return Optional.ofNullable(facts.get(name))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    /**
     * Words the reason.
     *
     * @param language a language; one that has no wording reads English
     * @return one sentence
     */
    public String text(Locale language) {
        return Wording.in(language).sentence(this);
    }

    /**
     * Words what would have to happen before this reason is gone.
     *
     * @param language a language; one that has no wording reads English
     * @return one sentence; empty when nobody can do anything about it, or the reason says it itself
     */
    public Optional<String> remedy(Locale language) {
        return Wording.in(language).remedy(this);
    }

    /**
     * Tells whether the sentence of this reason names one of its facts, so that a reader knows what it is about.
     *
     * @param fact the name of the fact
     * @return true when it is read in the sentence
     */
    public boolean tells(String fact) {
        return Wording.english().tells(rule, fact);
    }

    /**
     * Lists the languages in which reasons are worded.
     *
     * @return ISO 639-1 codes, sorted
     */
    public static List<String> languages() {
        return Wording.LANGUAGES;
    }

    /** Words the reason in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
