package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import java.util.List;

/** Input that cannot be used; every line says what was found, where, and how to mend it. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised
    private final List<String> lines;

    Unreadable(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    Unreadable(String line) {
        this(List.of(line));
    }

    /** What is wrong with a file, each line with its name in front. */
    static Unreadable of(String name, List<Issue> issues) {
        return new Unreadable(
                issues.stream().map(issue -> name + ": " + issue.line()).toList());
    }

    List<String> lines() {
        return lines;
    }
}
