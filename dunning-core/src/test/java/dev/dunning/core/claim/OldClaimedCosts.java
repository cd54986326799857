package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The costs that messages claimed, by the invoices they named, and what was paid or given up of them. */
final class OldClaimedCosts {

    private final Money zero;
    private final List<Group> groups = new ArrayList<>();

    OldClaimedCosts(Money zero) {
        this.zero = zero;
    }

    /** Invoices whose costs were claimed together; the same debt in a later message is not claimed twice. */
    private final class Group {
        private final Set<String> items = new HashSet<>();
        private Money open = zero;
        private Money gone = zero;

        private void join(Group other) {
            items.addAll(other.items);
            open = open.plus(other.open);
            gone = gone.plus(other.gone);
        }
    }

    /** What a payment met, to be undone when the payment goes back. */
    record Part(Set<String> items, Money amount) {}

    void claim(Collection<String> items, Money costs) {
        if (!costs.isPositive()) {
            return;
        }
        Group claimed = joined(items);
        claimed.open = claimed.open.max(costs);
    }

    private Group joined(Collection<String> items) {
        Group all = new Group();
        all.items.addAll(items);
        int place = groups.size();
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (!Collections.disjoint(groups.get(i).items, items)) {
                all.join(groups.remove(i));
                place = i;
            }
        }
        groups.add(Math.min(place, groups.size()), all);
        return all;
    }

    /** Meets claimed costs of the invoices that are meant, the oldest claim first. */
    List<Part> pay(Money most, Predicate<String> meant) {
        List<Part> parts = new ArrayList<>();
        Money rest = most;
        for (Group group : groups) {
            Money part = group.items.stream().anyMatch(meant) ? rest.min(group.open) : zero;
            if (part.isPositive()) {
                group.open = group.open.minus(part);
                group.gone = group.gone.plus(part);
                rest = rest.minus(part);
                parts.add(new Part(Set.copyOf(group.items), part));
            }
        }
        return parts;
    }

    void undo(List<Part> parts) {
        for (Part part : parts) {
            Group group = joined(part.items());
            group.open = group.open.plus(part.amount());
            group.gone = group.gone.minus(part.amount());
        }
    }

    Money open() {
        return groups.stream().map(group -> group.open).reduce(zero, Money::plus);
    }

    /** What is gone of the costs of some invoices, by the groups they were claimed in. */
    Map<Set<String>, Money> gone() {
        Map<Set<String>, Money> gone = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> group.gone.isPositive())
                .forEach(group -> gone.merge(Set.copyOf(group.items), group.gone, Money::plus));
        return Collections.unmodifiableMap(gone);
    }
}
