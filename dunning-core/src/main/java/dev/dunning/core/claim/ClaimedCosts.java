package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The costs that messages claimed, by the invoices they named, and what was paid or given up of them. */
final class ClaimedCosts {

    private final Money zero;
    private final CostGroups groups = new CostGroups();
    /** Groups of which something is open. */
    private final NavigableSet<CostGroup> owing = new TreeSet<>(CostGroup.ORDER);

    private int claims;
    private Money claimedOfNone;
    private Money paid;
    private Money waived;

    ClaimedCosts(Money zero) {
        this.zero = zero;
        this.claimedOfNone = zero;
        this.paid = zero;
        this.waived = zero;
    }

    /** What was met of a group, to be undone when the money goes back. */
    record Part(CostGroup group, Money amount) {}

    /** The same debt in a later message is not claimed twice; costs of no invoice stay open, as no payment is for them. */
    void claim(Collection<String> numbers, Money costs) {
        if (numbers.isEmpty()) {
            claimedOfNone = claimedOfNone.plus(costs.max(zero));
        } else if (costs.isPositive()) {
            CostGroup group = together(numbers);
            group.claim(costs);
            owing.add(group);
        }
    }

    /** One group of all these invoices, in the place of the oldest claim. */
    private CostGroup together(Collection<String> numbers) {
        NavigableSet<CostGroup> known = groups.named(numbers);
        CostGroup group = known.isEmpty() ? new CostGroup(claims++, zero) : known.first();
        for (CostGroup younger : known.tailSet(group, false)) {
            group.takeIn(younger);
            owing.remove(younger);
        }
        numbers.forEach(number -> groups.put(number, group));
        return group;
    }

    /** Meets all claimed costs, the oldest claim first. */
    List<Part> pay(Money most) {
        return owing.isEmpty() ? List.of() : pay(reached(most, owing));
    }

    /** Meets those that were claimed with an invoice. */
    List<Part> pay(Money most, String invoice) {
        return owing.isEmpty() ? List.of() : pay(reached(most, groups.of(invoice)));
    }

    private List<Part> pay(List<Part> parts) {
        parts.forEach(part -> settle(part.group(), part.amount()));
        paid = paid.plus(sum(parts));
        return parts;
    }

    void undo(List<Part> parts) {
        parts.forEach(part -> settle(part.group().whole(), part.amount().negate()));
        paid = paid.minus(sum(parts));
    }

    private Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(zero, Money::plus);
    }

    void waive(Money amount) {
        reached(amount, owing).forEach(part -> settle(part.group(), part.amount()));
        waived = waived.plus(amount);
    }

    private static List<Part> reached(Money most, Collection<CostGroup> meant) {
        List<Part> parts = new ArrayList<>();
        Money rest = most;
        for (CostGroup group : meant) {
            Money part = rest.min(group.open());
            if (part.isPositive()) {
                parts.add(new Part(group, part));
                rest = rest.minus(part);
            }
            if (!rest.isPositive()) {
                break;
            }
        }
        return parts;
    }

    private void settle(CostGroup group, Money amount) {
        group.settle(amount);
        if (group.open().isPositive()) {
            owing.add(group);
        } else {
            owing.remove(group);
        }
    }

    Money open() {
        return owing.stream().map(CostGroup::open).reduce(claimedOfNone, Money::plus);
    }

    Money paid() {
        return paid;
    }

    Money waived() {
        return waived;
    }

    CostsGone gone() {
        Map<String, CostsGone.Sum> sums = new HashMap<>();
        groups.forEach((number, group) -> sums.put(number, new CostsGone.Sum(group.place(), group.gone())));
        return new CostsGone(zero, sums);
    }
}
