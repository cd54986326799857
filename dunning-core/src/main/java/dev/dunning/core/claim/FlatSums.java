package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A flat sum for each overdue invoice, without any notice.
 *
 * @param sum the sum for an open principal; empty where the law gives none in its currency
 * @param source the law
 */
public record FlatSums(Function<ClaimLine.Principal, Optional<Money>> sum, Citation source) implements CostRule {

    @Override
    public boolean needsNotice() {
        return false;
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return overdue.stream()
                .filter(line -> line.amount().isPositive())
                .flatMap(line -> sum.apply(line).stream()
                        .map(each -> new ClaimLine.Cost(
                                CostKind.FLAT_SUM, Optional.of(line.invoice()), line.amount(), each, source)))
                .toList();
    }
}
