package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import java.util.List;

/** Which costs of collecting a law allows. */
public interface CostRule {

    /**
     * Tells whether costs may be asked only after a statutory notice has run out.
     *
     * @return true when a notice must come first
     */
    boolean needsNotice();

    /**
     * Computes the costs.
     *
     * @param overdue the overdue principal, a line for each invoice
     * @return the lines of costs, VAT among them; empty when nothing may be asked
     */
    List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue);

    /**
     * Computes what will be owed when the term of a new statutory notice runs out.
     *
     * @param overdue what the notice names, a line for each invoice
     * @return the lines of costs; by default those of {@link #on(List)}
     */
    default List<ClaimLine.Cost> onNotice(List<ClaimLine.Principal> overdue) {
        return on(overdue);
    }

    /**
     * Tells whether a new statutory notice would announce nothing, because the costs of earlier ones cover what it names.
     *
     * @param overdue what the notice would name, a line for each invoice
     * @return true when such a notice is useless; by default never
     */
    default boolean isCovered(List<ClaimLine.Principal> overdue) {
        return false;
    }

    /**
     * Names the law.
     *
     * @return the citation
     */
    Citation source();

    /**
     * A law that allows no costs.
     *
     * @param source the law
     * @return the rule
     */
    static CostRule none(Citation source) {
        return new NoCosts(source);
    }
}
