package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CostScale;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Costs by a scale over the sum of all principals that are claimed together.
 *
 * @param scale the scale
 * @param vat the rate of VAT on the costs, where it may be added
 * @param needsNotice whether a statutory notice must run out first
 * @param source the law
 */
public record ScaleCosts(CostScale scale, Optional<Rate> vat, boolean needsNotice, Citation source)
        implements CostRule {

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        if (overdue.isEmpty()
                || !overdue.get(0).amount().currency().equals(scale.minimum().currency())) {
            return List.of();
        }
        Money base = Money.sum(
                scale.minimum().currency(),
                overdue.stream().map(ClaimLine.Principal::amount).toList());
        return base.isPositive() ? lines(base, scale.on(base)) : List.of();
    }

    /**
     * Writes costs as lines.
     *
     * @param base what they are for
     * @param costs how much they are, without VAT
     * @return the line of costs and perhaps that of VAT; empty when there are none
     */
    public List<ClaimLine.Cost> lines(Money base, Money costs) {
        if (!costs.isPositive()) {
            return List.of();
        }
        ClaimLine.Cost line = new ClaimLine.Cost(CostKind.COLLECTION_COSTS, base, costs, source);
        return vat.map(rate -> List.of(
                        line,
                        new ClaimLine.Cost(CostKind.VAT, costs, costs.percent(rate, RoundingMode.HALF_UP), source)))
                .orElse(List.of(line));
    }
}
