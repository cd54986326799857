package dev.dunning.core.claim;

import dev.dunning.core.claim.BalanceHistory.Movement;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent.Paid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One payment while it is booked, and what became of it, so that it can be undone. */
final class Booking {

    private final Paid paid;
    private final List<Component> order;
    private final List<ClaimedCosts.Part> costs = new ArrayList<>(0);
    private final List<Part> parts = new ArrayList<>(1);
    private Money rest;
    private boolean hasMetCosts;

    /** What an account got. */
    record Part(Account account, Movement movement) {}

    Booking(Paid paid, AllocationOrder law) {
        this.paid = paid;
        this.rest = paid.amount();
        this.order =
                paid.purpose().map(named -> namedFirst(named, law.components())).orElse(law.components());
    }

    /** The part that the payer named comes first, then the order of the law. */
    private static List<Component> namedFirst(Component named, List<Component> law) {
        List<Component> order = new ArrayList<>(law);
        order.remove(named);
        order.add(0, named);
        return order;
    }

    LocalDate on() {
        return paid.on();
    }

    Optional<String> id() {
        return paid.entry().id();
    }

    Optional<String> invoice() {
        return paid.invoice();
    }

    List<Component> order() {
        return order;
    }

    boolean meetsFirst(Component component) {
        return order.get(0) == component;
    }

    boolean meetsLast(Component component) {
        return order.get(order.size() - 1) == component;
    }

    boolean hasRest() {
        return rest.isPositive();
    }

    Money rest() {
        return rest;
    }

    /** Takes no more than what is owed and what is left. */
    Money take(Money owed) {
        if (!owed.isPositive()) {
            return zero();
        }
        Money part = rest.min(owed);
        rest = rest.minus(part);
        return part;
    }

    void onCosts(List<ClaimedCosts.Part> met) {
        if (!met.isEmpty()) {
            met.forEach(part -> rest = rest.minus(part.amount()));
            costs.addAll(met);
        }
        hasMetCosts = true;
    }

    boolean hasMetCosts() {
        return hasMetCosts;
    }

    void onAccount(Account account, Movement movement) {
        parts.add(new Part(account, movement));
    }

    List<ClaimedCosts.Part> costs() {
        return costs;
    }

    List<Part> parts() {
        return parts;
    }

    Money interest() {
        return parts.stream().map(part -> part.movement().interestPaid()).reduce(zero(), Money::plus);
    }

    private Money zero() {
        return Money.zero(rest.currency());
    }
}
