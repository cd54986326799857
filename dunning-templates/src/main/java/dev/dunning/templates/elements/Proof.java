package dev.dunning.templates.elements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what a template prints against the rules. */
public final class Proof {

    private final String text;
    private final Printed printed;
    private final Words words;
    private final Conditions conditions;

    /**
     * Prepares the proof for one template.
     *
     * @param text name of the text, for the findings
     * @param printed what it prints
     * @param words the words that were looked for
     * @param conditions what is known of its sections
     */
    public Proof(String text, Printed printed, Words words, Conditions conditions) {
        this.text = text;
        this.printed = printed;
        this.words = words;
        this.conditions = conditions;
    }

    /**
     * Finds where the template breaks a rule; a rule for which nothing can be judged is kept.
     *
     * @param rule the rule
     * @return one example; empty when it is kept on every path
     */
    public Optional<Gap> gap(Rule rule) {
        List<List<String>> ways = rule.element().ways(words);
        boolean contradicts = rule.when().entrySet().stream()
                .anyMatch(flag -> conditions.fixed().containsKey(flag.getKey())
                        && !flag.getValue().equals(conditions.fixed().get(flag.getKey())));
        if (contradicts || ways.isEmpty()) {
            return Optional.empty();
        }
        Conditions here = conditions.with(rule.when());
        Paths paths = new Paths(here, guards(ways, here).toList());
        return (rule.need() == Need.FORBIDDEN ? paths.with() : paths.without())
                .map(choice -> new Gap(text, rule, choice.told(rule.when())));
    }

    private Stream<Guard> guards(List<List<String>> ways, Conditions here) {
        return ways.stream().flatMap(way -> printed.when(way, here).stream()).distinct();
    }
}
