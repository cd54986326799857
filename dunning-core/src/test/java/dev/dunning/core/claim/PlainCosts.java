package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claimed costs kept by hand: a list of claims that is gone through from its start each time. */
final class PlainCosts {

    private final Money zero;
    private final List<Claim> claims = new ArrayList<>();
    private Money paid;
    private Money waived;

    PlainCosts(Money zero) {
        this.zero = zero;
        this.paid = zero;
        this.waived = zero;
    }

    /** What messages claimed for invoices that they named together. */
    private final class Claim {
        private final Set<String> numbers = new HashSet<>();
        private Money open = zero;
        private Money gone = zero;

        private boolean isFor(Optional<String> invoice) {
            return !numbers.isEmpty()
                    && (invoice.isEmpty() || numbers.stream().anyMatch(one -> means(one, invoice.get())));
        }

        private void settle(Money amount) {
            open = open.minus(amount);
            gone = gone.plus(amount);
        }
    }

    /** What was met of a claim that names these invoices. */
    record Part(Set<String> numbers, Money amount) {}

    private static boolean means(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    void claim(Collection<String> numbers, Money amount) {
        if (!amount.isPositive()) {
            return;
        }
        Claim together = new Claim();
        together.numbers.addAll(numbers);
        int place = claims.size();
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (!Collections.disjoint(claims.get(i).numbers, numbers)) {
                Claim other = claims.remove(i);
                together.numbers.addAll(other.numbers);
                together.open = together.open.plus(other.open);
                together.gone = together.gone.plus(other.gone);
                place = i;
            }
        }
        together.open = together.open.max(amount);
        claims.add(Math.min(place, claims.size()), together);
    }

    List<Part> pay(Money most, Optional<String> invoice) {
        List<Part> parts = meet(most, invoice);
        parts.forEach(part -> paid = paid.plus(part.amount()));
        return parts;
    }

    void waive(Money amount) {
        waived = waived.plus(amount);
        meet(amount, Optional.empty());
    }

    private List<Part> meet(Money most, Optional<String> invoice) {
        List<Part> parts = new ArrayList<>();
        Money rest = most;
        for (Claim claim : claims) {
            Money part = claim.isFor(invoice) ? rest.min(claim.open) : zero;
            if (part.isPositive()) {
                claim.settle(part);
                parts.add(new Part(Set.copyOf(claim.numbers), part));
                rest = rest.minus(part);
            }
        }
        return parts;
    }

    void undo(Part part) {
        paid = paid.minus(part.amount());
        claims.stream()
                .filter(claim -> claim.numbers.containsAll(part.numbers()))
                .forEach(claim -> claim.settle(part.amount().negate()));
    }

    Money paid() {
        return paid;
    }

    Money waived() {
        return waived;
    }

    Money open() {
        return claims.stream().map(claim -> claim.open).reduce(zero, Money::plus);
    }

    Money gone(Collection<String> numbers) {
        return claims.stream()
                .filter(claim -> !Collections.disjoint(claim.numbers, numbers))
                .map(claim -> claim.gone)
                .reduce(zero, Money::plus);
    }
}
