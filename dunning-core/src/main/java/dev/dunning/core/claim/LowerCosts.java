package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import java.util.List;

/**
 * Costs of a law that does not say whether several invoices are summed: what is less, the costs of each invoice together
 * or those of the sum.
 *
 * @param costs how the costs of one sum are computed
 */
public record LowerCosts(CostRule costs) implements CostRule {

    @Override
    public boolean needsNotice() {
        return costs.needsNotice();
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        List<ClaimLine.Cost> together = costs.on(overdue);
        List<ClaimLine.Cost> each = overdue.stream()
                .flatMap(line -> costs.on(List.of(line)).stream())
                .toList();
        return !together.isEmpty() && total(each).compareTo(total(together)) < 0 ? each : together;
    }

    private static Money total(List<ClaimLine.Cost> lines) {
        return Money.sum(
                lines.get(0).amount().currency(),
                lines.stream().map(ClaimLine.Cost::amount).toList());
    }

    @Override
    public Citation source() {
        return costs.source();
    }
}
