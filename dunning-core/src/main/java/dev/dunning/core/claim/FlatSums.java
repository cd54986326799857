package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import java.util.List;

/**
 * A flat sum for each overdue invoice, without any notice; an invoice in another currency bears none, because no
 * official conversion is known.
 *
 * @param each the sum
 * @param source the law
 */
public record FlatSums(Money each, Citation source) implements CostRule {

    @Override
    public boolean needsNotice() {
        return false;
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return overdue.stream()
                .filter(line -> line.amount().isPositive())
                .filter(line -> line.amount().currency().equals(each.currency()))
                .map(line -> new ClaimLine.Cost(CostKind.FLAT_SUM, line.amount(), each, source))
                .toList();
    }
}
