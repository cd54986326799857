package dev.dunning.templates.elements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the possible choices until it finds one that shows what is asked for. */
final class Paths {

    private final Conditions conditions;
    private final List<Guard> guards;

    Paths(Conditions conditions, List<Guard> guards) {
        this.conditions = conditions;
        this.guards = guards;
    }

    /** A choice under which none of the guards holds; empty when one always does. */
    Optional<Guard> without() {
        return guards.contains(Guard.ALWAYS) ? Optional.empty() : search(new HashMap<>(conditions.fixed()));
    }

    /** A choice under which a guard holds; empty when none ever does. */
    Optional<Guard> with() {
        return guards.stream()
                .filter(guard -> !guard.isFalseUnder(conditions.fixed()))
                .map(this::chosen)
                .filter(conditions::allow)
                .map(this::told)
                .findFirst();
    }

    private Map<String, Boolean> chosen(Guard guard) {
        Map<String, Boolean> chosen = new HashMap<>(conditions.fixed());
        chosen.putAll(guard.flags());
        return chosen;
    }

    /** Splits on a choice that a guard still waits for, until no guard can hold any more. */
    private Optional<Guard> search(Map<String, Boolean> chosen) {
        if (!conditions.allow(chosen) || guards.stream().anyMatch(guard -> guard.isTrueUnder(chosen))) {
            return Optional.empty();
        }
        Optional<String> flag = guards.stream()
                .filter(guard -> !guard.isFalseUnder(chosen))
                .flatMap(guard -> guard.flags().keySet().stream())
                .filter(name -> !chosen.containsKey(name))
                .sorted()
                .findFirst();
        return flag.isEmpty()
                ? Optional.of(told(chosen))
                : search(chosen, flag.get(), true).or(() -> search(chosen, flag.get(), false));
    }

    private Optional<Guard> search(Map<String, Boolean> chosen, String flag, boolean value) {
        Map<String, Boolean> more = new HashMap<>(chosen);
        more.put(flag, value);
        return search(more);
    }

    /** Without what is always so, and what follows from another choice. */
    private Guard told(Map<String, Boolean> chosen) {
        Map<String, Boolean> told = new HashMap<>();
        chosen.forEach((flag, value) -> {
            if (value ? !conditions.fixed().containsKey(flag) : !conditions.binds(flag)) {
                told.put(flag, value);
            }
        });
        return new Guard(told);
    }
}
