package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.Optional;

/**
 * What a law says about one dossier on one day; what its answers have in common is derived once.
 *
 * <p>A decision asks {@link Jurisdiction#on} for it and then all questions of that day, as many as the dossier has
 * invoices and steps. Implementations are immutable and thread-safe as far as anybody can see.
 */
public interface LawToday {

    /**
     * Says how an invoice bears interest.
     *
     * @param invoice an invoice of the dossier, or one of its instalments
     * @return what {@link Jurisdiction#interest} says
     */
    Optional<InterestTerms> interest(Invoice invoice);

    /**
     * Says which costs of collecting may be asked.
     *
     * @return what {@link Jurisdiction#costs} says
     */
    CostRule costs();

    /**
     * Says what a reminder may cost the debtor of an invoice.
     *
     * @param invoice an invoice of the dossier, or one of its instalments
     * @return what {@link Jurisdiction#fees} says
     */
    FeeRule fees(Invoice invoice);

    /**
     * Finds the statutory notices that have legal effect.
     *
     * @return what {@link StatutoryNotices#in} finds
     */
    StatutoryNotices notices();

    /**
     * Says what the reader of a claim should know about the law behind it.
     *
     * @return what {@link Jurisdiction#cautions} says
     */
    List<Reason> cautions();

    /**
     * Asks every guard about a proposal.
     *
     * @param proposal what the policy would like to do
     * @param part the part of it that is asked about
     * @return what is forbidden of that part, in the order of the guards; empty when nothing is
     */
    List<Verdict.Forbidden> forbidden(Proposal proposal, Verdict.Part part);
}
