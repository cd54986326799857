package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.law.Citation;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.function.Predicate;

/**
 * Costs that only invoices bear for which the rule is in force, or whose terms agree to them.
 *
 * @param costs the costs
 * @param dossier the facts
 * @param inForce whether the rule is in force for an invoice or instalment
 */
record CostsInForce(CostRule costs, Dossier dossier, Predicate<Invoice> inForce) implements CostRule {

    @Override
    public boolean needsNotice() {
        return costs.needsNotice() && dossier.invoices().stream().anyMatch(inForce);
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return costs.on(bearing(overdue));
    }

    @Override
    public List<ClaimLine.Cost> onNotice(List<ClaimLine.Principal> overdue) {
        return costs.onNotice(bearing(overdue));
    }

    @Override
    public boolean isCovered(List<ClaimLine.Principal> overdue) {
        return costs.isCovered(bearing(overdue));
    }

    private List<ClaimLine.Principal> bearing(List<ClaimLine.Principal> overdue) {
        ItemIndex items = new ItemIndex(dossier);
        return overdue.stream()
                .filter(line -> items.find(line.invoice()).filter(inForce).isPresent())
                .toList();
    }

    @Override
    public Citation source() {
        return costs.source();
    }
}
