package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.law.Citation;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.function.Predicate;

/** Costs that only invoices bear for which the rule is in force, or whose terms agree to them. */
final class CostsInForce implements CostRule {

    private final CostRule costs;
    private final Items items;
    private final Predicate<Invoice> inForce;
    private final Once<Boolean> anywhere;

    CostsInForce(CostRule costs, Matter matter, Predicate<Invoice> inForce) {
        this.costs = costs;
        this.items = matter.items();
        this.inForce = inForce;
        this.anywhere = new Once<>(() -> matter.dossier().invoices().stream().anyMatch(inForce));
    }

    @Override
    public boolean needsNotice() {
        return costs.needsNotice() && anywhere.get();
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
        return overdue.stream()
                .filter(line -> items.find(line.invoice()).filter(inForce).isPresent())
                .toList();
    }

    @Override
    public Citation source() {
        return costs.source();
    }
}
