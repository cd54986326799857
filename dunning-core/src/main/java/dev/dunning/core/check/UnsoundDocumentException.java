package dev.dunning.core.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be used, with everything that is wrong in it.
 *
 * <p>Its message holds one line for each issue, in the order of {@link #issues()}.
 */
public final class UnsoundDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    @SuppressWarnings("serial") // the library never serialises it
    private final List<Issue> issues;

    /**
     * The refusal of a document.
     *
     * @param issues what is wrong, faults and advice together
     */
    public UnsoundDocumentException(List<Issue> issues) {
        super(issues.stream().map(Issue::line).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** What is wrong, in the order in which it was found. */
    public List<Issue> issues() {
        return issues;
    }
}
