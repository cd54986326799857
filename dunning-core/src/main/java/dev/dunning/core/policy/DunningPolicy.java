package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.receivable.Invoice;
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
        return new BoundPolicy(PolicyBook.of(document), law);
    }

    /**
     * Checks several policies and binds them to a law.
     *
     * @param book the policies, and for whom each is meant
     * @param law the law
     * @return the policies as one
     * @throws UnsoundDocumentException when they have faults, naming all of them
     */
    static DunningPolicy from(PolicyBook book, Jurisdiction law) {
        if (!book.check().isEmpty()) {
            throw new UnsoundDocumentException(book.check());
        }
        return new BoundPolicy(book, law);
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
     * Gives the house rules for everybody to whom no other policy applies.
     *
     * @return the document
     */
    PolicyDocument document();

    /**
     * Gives the house rules of a debtor.
     *
     * @param debtor the debtor
     * @return the document
     */
    PolicyDocument document(Debtor debtor);

    /**
     * Gives the house rules of an invoice.
     *
     * @param debtor the debtor
     * @param invoice the invoice
     * @return the document
     */
    PolicyDocument document(Debtor debtor, Invoice invoice);

    /**
     * Tells whether a policy is known here.
     *
     * @param id its id
     * @return false for a name that no policy bears
     */
    boolean knows(String id);
}
