package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import java.util.List;
import java.util.Optional;

/**
 * House rules as they were written; they may be wrong, and {@link #check()} says everything that is.
 *
 * @param id its name, in kebab case
 * @param version the host's own version
 * @param conventions answers to the questions on which systems differ
 * @param limits how often a debtor is contacted at most
 * @param steps the steps, in order
 * @param adopt how an old ledger is taken over
 * @param ext the host's own additions
 */
@SoundPolicy
public record PolicyDocument(
        String id,
        Optional<String> version,
        Conventions conventions,
        Limits limits,
        List<StepDocument> steps,
        Optional<Adopt> adopt,
        Ext ext) {

    /** Copies the steps. */
    public PolicyDocument {
        steps = List.copyOf(steps);
    }

    /**
     * Makes a policy with everything as usual.
     *
     * @param id its name
     * @param steps the steps, in order
     * @return the policy
     */
    public static PolicyDocument of(String id, StepDocument... steps) {
        return new PolicyDocument(
                id, Optional.empty(), Conventions.STANDARD, Limits.NONE, List.of(steps), Optional.empty(), Ext.NONE);
    }

    /**
     * Finds a step.
     *
     * @param name its id
     * @return the first step of that name
     */
    public Optional<StepDocument> step(String name) {
        return steps.stream().filter(step -> step.id().equals(name)).findFirst();
    }

    /**
     * Gives the name under which decisions cite it.
     *
     * @return the id, followed by a slash and the version where there is one
     */
    public String citedAs() {
        return id + version.map(v -> "/" + v).orElse("");
    }

    /**
     * Reports every fault that the document has in itself.
     *
     * @return the faults, in the order of the document
     */
    public List<Issue> check() {
        return new PolicyCheck(this).issues();
    }

    /**
     * Reports where this policy could be harsher than another: a step that presses on the debtor comes earlier, leaves less
     * time, sounds sharper, costs more, needs less approval, or has no counterpart. What cannot be compared counts as
     * harsher.
     *
     * @param other the other policy
     * @return the points; empty when it is no harsher
     */
    public List<Harsher> harsherThan(PolicyDocument other) {
        return Harsher.of(this, other);
    }
}
