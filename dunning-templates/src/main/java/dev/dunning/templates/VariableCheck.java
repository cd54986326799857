package dev.dunning.templates;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks through a compiled template and compares every variable with the vocabulary. */
final class VariableCheck {

    private static final int DEEPEST = 30;
    private static final String SELF = ".";

    private final String template;

    VariableCheck(String template) {
        this.template = template;
    }

    /** Throws an {@link IllegalStateException} at the first variable that is not offered, or not in this way. */
    void check(Mustache compiled, Vocabulary vocabulary) {
        walk(compiled.getCodes(), new Place(vocabulary.variables(), Set.of(), 0));
    }

    private void walk(Code @Nullable [] codes, Place place) {
        if (place.depth > DEEPEST) {
            throw new IllegalStateException("the template `" + template + "` is nested deeper than " + DEEPEST
                    + " levels; make it flatter, and let no part include itself");
        }
        if (codes != null) {
            for (Code code : codes) {
                visit(code, place);
            }
        }
    }

    private void visit(Code code, Place place) {
        if (code instanceof ValueCode) {
            requirePrintable(code.getName(), place);
        } else if (code instanceof NotIterableCode) {
            requireSection(code.getName(), place);
            walk(code.getCodes(), place.deeper());
        } else if (code instanceof IterableCode) {
            Variable variable = requireSection(code.getName(), place);
            walk(code.getCodes(), place.inside(code.getName(), variable));
        } else if (code instanceof PartialCode) {
            walk(code.getCodes(), place.deeper());
        }
    }

    private void requirePrintable(String name, Place place) {
        boolean open = place.sections.contains(name);
        boolean printable = name.equals(SELF)
                ? open
                : switch (find(name, place).kind()) {
                    case TEXT -> true;
                    case MAYBE -> open;
                    default -> false;
                };
        if (!printable) {
            throw new IllegalStateException("the template `" + template + "` prints `" + name
                    + "`, which can be missing or is no text; print it inside a section of its name");
        }
    }

    private Variable requireSection(String name, Place place) {
        Variable variable = find(name, place);
        if (variable.kind() == Variable.Kind.TEXT) {
            throw new IllegalStateException("the template `" + template + "` asks whether `" + name
                    + "` is there, but it always is; take the section out");
        }
        return variable;
    }

    private Variable find(String name, Place place) {
        Variable variable = place.variables.get(name);
        if (variable == null) {
            throw new IllegalStateException("the template `" + template + "` uses `" + name
                    + "`, which is not offered here; choose one of " + new TreeSet<>(place.variables.keySet()));
        }
        return variable;
    }

    /** What can be seen at one place of a template, and which sections are open there. */
    private record Place(Map<String, Variable> variables, Set<String> sections, int depth) {

        Place deeper() {
            return new Place(variables, sections, depth + 1);
        }

        Place inside(String section, Variable variable) {
            Map<String, Variable> visible = variables;
            if (!variable.row().isEmpty()) {
                visible = new HashMap<>(variables);
                visible.putAll(variable.row());
            }
            Set<String> open = new HashSet<>(sections);
            open.add(variable.kind() == Variable.Kind.LINES ? SELF : section);
            return new Place(visible, open, depth + 1);
        }
    }
}
