package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What was open of one invoice at the end of each day, and how much interest was paid on it; grows as it is booked. */
final class BalanceHistory {

    private final Money start;
    private final Change nothing;
    private final NavigableMap<LocalDate, Change> changes;
    /** Most questions are about the day of the last change or later. */
    private LocalDate lastDay = LocalDate.MIN;

    private Change last;

    /**
     * A change at the end of a day.
     *
     * @param on the day
     * @param principal what was added to the principal; negative for a payment
     * @param interestPaid what was paid on interest; negative when it went back
     */
    record Movement(LocalDate on, Money principal, Money interestPaid) {

        boolean isNothing() {
            return principal.isZero() && interestPaid.isZero();
        }

        /** The same amounts the other way. */
        Movement backOn(LocalDate day) {
            return new Movement(day, principal.negate(), interestPaid.negate());
        }
    }

    /**
     * All that changed since the start.
     *
     * @param principal what was added to the principal
     * @param interestPaid what was paid on interest
     */
    private record Change(Money principal, Money interestPaid) {

        Change plus(Movement movement) {
            return new Change(principal.plus(movement.principal()), interestPaid.plus(movement.interestPaid()));
        }
    }

    private BalanceHistory(Money start, NavigableMap<LocalDate, Change> changes) {
        this.start = start;
        Money zero = Money.zero(start.currency());
        this.nothing = new Change(zero, zero);
        this.changes = changes;
        this.last = nothing;
        keepLast();
    }

    private void keepLast() {
        if (!changes.isEmpty()) {
            lastDay = changes.lastKey();
            last = Objects.requireNonNull(changes.get(lastDay));
        }
    }

    static BalanceHistory of(Money start, Movement... movements) {
        BalanceHistory balance = new BalanceHistory(start, new TreeMap<>());
        List.of(movements).forEach(balance::add);
        return balance;
    }

    /** The same changes of another amount. */
    BalanceHistory startingWith(Money other) {
        return new BalanceHistory(other, changes);
    }

    Money start() {
        return start;
    }

    /** Adds a movement; most come in the order of their days, so that none or few come after it. */
    void add(Movement movement) {
        if (lastDay.isBefore(movement.on())) {
            changes.put(movement.on(), through(movement.on()).plus(movement));
        } else {
            changes.putIfAbsent(movement.on(), through(movement.on()));
            changes.tailMap(movement.on()).replaceAll((day, change) -> change.plus(movement));
        }
        keepLast();
    }

    Money principalAtEndOf(LocalDate day) {
        return start.plus(through(day).principal());
    }

    Money interestPaidThrough(LocalDate day) {
        return through(day).interestPaid();
    }

    /** The days on which something changed, in order. */
    Collection<LocalDate> days() {
        return changes.keySet();
    }

    /** The next day from which another amount bears interest: a change counts from the day after it. */
    Optional<LocalDate> changeAfter(LocalDate day) {
        return Optional.ofNullable(changes.ceilingKey(day)).map(changed -> changed.plusDays(1));
    }

    private Change through(LocalDate day) {
        if (!day.isBefore(lastDay)) {
            return last;
        }
        Map.Entry<LocalDate, Change> known = changes.floorEntry(day);
        return known == null ? nothing : known.getValue();
    }
}
