package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.reason.RuleId;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/** A rule of law that may forbid what a policy proposes, and never invents anything. */
public interface Guard {

    /**
     * Names the rule.
     *
     * @return its id
     */
    RuleId id();

    /**
     * Names the law.
     *
     * @return the citation
     */
    Citation source();

    /**
     * Judges a proposal.
     *
     * @param proposal what the policy would like to do
     * @param dossier the facts
     * @param today the day of the decision; later facts play no part
     * @return what is forbidden, if anything
     */
    Verdict judge(Proposal proposal, Dossier dossier, LocalDate today);
}
