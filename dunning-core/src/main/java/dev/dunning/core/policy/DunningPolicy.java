package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.jurisdiction.Jurisdiction;
import java.util.List;

/** House rules that were checked and bound to a law; they never fail in the engine. */
public interface DunningPolicy {

    /**
     * Checks a document and binds it to a law.
     *
     * @param document the house rules
     * @param law the law
     * @return the policy
     * @throws UnsoundDocumentException when the document has faults, naming all of them
     */
    static DunningPolicy from(PolicyDocument document, Jurisdiction law) {
        List<Issue> faults = document.check().stream()
                .filter(issue -> issue.severity() == Severity.FAULT)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnsoundDocumentException(faults);
        }
        return new BoundPolicy(document, law);
    }

    /**
     * Binds the built-in policy {@code standard} to a law.
     *
     * @param law the law
     * @return the policy
     */
    static DunningPolicy standard(Jurisdiction law) {
        return from(Policies.standard(), law);
    }

    /**
     * Gives the law.
     *
     * @return the law
     */
    Jurisdiction law();

    /**
     * Gives the house rules as they were written.
     *
     * @return the document
     */
    PolicyDocument document();
}
