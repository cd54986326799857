package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.law.Citation;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.List;

/**
 * Costs that only invoices bear whose terms agree to them.
 *
 * @param costs the costs
 * @param dossier the facts
 */
record ClauseCosts(CostRule costs, Dossier dossier) implements CostRule {

    @Override
    public boolean needsNotice() {
        return costs.needsNotice() && dossier.invoices().stream().anyMatch(invoice -> isAgreed(dossier, invoice));
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return costs.on(overdue.stream()
                .filter(line -> Items.find(dossier, line.invoice())
                        .filter(item -> isAgreed(dossier, item))
                        .isPresent())
                .toList());
    }

    static boolean isAgreed(Dossier dossier, Invoice invoice) {
        return dossier.termsOf(invoice).costsClause().orElse(false);
    }

    @Override
    public Citation source() {
        return costs.source();
    }
}
