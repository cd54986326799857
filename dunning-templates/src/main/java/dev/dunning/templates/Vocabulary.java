package dev.dunning.templates;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables that a template may use; templates are checked against it when they are loaded, facts when they are
 * made.
 */
final class Vocabulary {

    private final Map<String, Variable> variables;
    private final String[] names;

    private Vocabulary(Map<String, Variable> variables) {
        this.variables = Collections.unmodifiableMap(variables);
        this.names = variables.keySet().stream().map(String::intern).toArray(String[]::new);
    }

    static Vocabulary empty() {
        return new Vocabulary(new TreeMap<>());
    }

    Vocabulary texts(String... names) {
        return with(Variable.of(Variable.Kind.TEXT), List.of(names));
    }

    Vocabulary maybe(String... names) {
        return with(Variable.of(Variable.Kind.MAYBE), List.of(names));
    }

    Vocabulary flags(String... names) {
        return with(Variable.of(Variable.Kind.FLAG), List.of(names));
    }

    Vocabulary lines(String name) {
        return with(Variable.of(Variable.Kind.LINES), List.of(name));
    }

    Vocabulary rows(String name, Vocabulary row) {
        return with(new Variable(Variable.Kind.ROWS, row.variables), List.of(name));
    }

    Vocabulary and(Vocabulary more) {
        Map<String, Variable> all = new TreeMap<>(variables);
        all.putAll(more.variables);
        return new Vocabulary(all);
    }

    Vocabulary without(String... names) {
        Map<String, Variable> some = new TreeMap<>(variables);
        some.keySet().removeAll(List.of(names));
        return new Vocabulary(some);
    }

    /** Whether these are exactly its names. */
    boolean isExactly(Map<String, ?> values) {
        if (values.size() != names.length) {
            return false;
        }
        for (String name : names) {
            if (!values.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    Map<String, Variable> variables() {
        return variables;
    }

    private Vocabulary with(Variable variable, List<String> names) {
        Map<String, Variable> all = new TreeMap<>(variables);
        names.forEach(name -> all.put(name, variable));
        return new Vocabulary(all);
    }
}
