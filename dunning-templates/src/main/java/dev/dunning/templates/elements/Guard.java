package dev.dunning.templates.elements;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The choices under which something is printed: all of them together.
 *
 * @param flags by name of the section, whether it must be there or absent
 */
record Guard(Map<String, Boolean> flags) {

    static final Guard ALWAYS = new Guard(Map.of());

    Guard {
        flags = Map.copyOf(flags);
    }

    /** This and one more choice; empty when the two contradict each other. */
    Optional<Guard> and(String flag, boolean value) {
        return and(new Guard(Map.of(flag, value)));
    }

    Optional<Guard> and(Guard other) {
        Map<String, Boolean> both = new TreeMap<>(flags);
        both.putAll(other.flags);
        boolean agree =
                flags.entrySet().stream().allMatch(entry -> entry.getValue().equals(both.get(entry.getKey())));
        return agree ? Optional.of(new Guard(both)) : Optional.empty();
    }

    /** The same without the question whether a thing is known, where the thing itself is printed. */
    Guard known(String name, Conditions conditions) {
        return new Guard(flags.entrySet().stream()
                .filter(entry -> !(entry.getValue()
                        && (name.equals(entry.getKey()) || name.startsWith(entry.getKey() + "."))
                        && !conditions.binds(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isFalseUnder(Map<String, Boolean> chosen) {
        return flags.entrySet().stream()
                .anyMatch(entry ->
                        chosen.containsKey(entry.getKey()) && !entry.getValue().equals(chosen.get(entry.getKey())));
    }

    boolean isTrueUnder(Map<String, Boolean> chosen) {
        return flags.entrySet().stream().allMatch(entry -> entry.getValue().equals(chosen.get(entry.getKey())));
    }

    /** Words it, together with what a rule asks for anyway. */
    String told(Map<String, Boolean> more) {
        Map<String, Boolean> all = new TreeMap<>(flags);
        all.putAll(more);
        return all.entrySet().stream()
                .map(entry -> (entry.getValue() ? "" : "no ") + "`" + entry.getKey() + "`")
                .collect(Collectors.joining(", "));
    }
}
