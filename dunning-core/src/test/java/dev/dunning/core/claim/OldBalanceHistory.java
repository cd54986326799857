package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was open of one invoice at the end of each day, and how much interest was paid on it. */
final class OldBalanceHistory {

    private final Money start;
    private final List<Movement> movements;
    private final NavigableMap<LocalDate, Balance> balances = new TreeMap<>();

    /**
     * A change at the end of a day.
     *
     * @param on the day
     * @param principal what was added to the principal; negative for a payment
     * @param interestPaid what was paid on interest; negative when it went back
     */
    record Movement(LocalDate on, Money principal, Money interestPaid) {}

    /**
     * What stands at the end of a day.
     *
     * @param principal what is open
     * @param interestPaid what was paid on interest so far
     */
    private record Balance(Money principal, Money interestPaid) {

        Balance plus(Movement movement) {
            return new Balance(principal.plus(movement.principal()), interestPaid.plus(movement.interestPaid()));
        }
    }

    OldBalanceHistory(Money start, List<Movement> movements) {
        this.start = start;
        this.movements = List.copyOf(movements);
        NavigableMap<LocalDate, List<Movement>> days = new TreeMap<>();
        movements.forEach(movement ->
                days.computeIfAbsent(movement.on(), day -> new ArrayList<>()).add(movement));
        Balance balance = opening();
        for (Map.Entry<LocalDate, List<Movement>> day : days.entrySet()) {
            for (Movement movement : day.getValue()) {
                balance = balance.plus(movement);
            }
            balances.put(day.getKey(), balance);
        }
    }

    static OldBalanceHistory of(Money start) {
        return new OldBalanceHistory(start, List.of());
    }

    Money start() {
        return start;
    }

    OldBalanceHistory plus(Movement movement) {
        List<Movement> more = new ArrayList<>(movements);
        more.add(movement);
        return new OldBalanceHistory(start, more);
    }

    OldBalanceHistory startingWith(Money other) {
        return new OldBalanceHistory(other, movements);
    }

    Money principalAtEndOf(LocalDate day) {
        return atEndOf(day).principal();
    }

    Money interestPaidThrough(LocalDate day) {
        return atEndOf(day).interestPaid();
    }

    /** The days on which something changed, in order. */
    Stream<LocalDate> days() {
        return balances.keySet().stream();
    }

    /** The days from which another amount bears interest: a change counts from the day after it. */
    Stream<LocalDate> changes() {
        return days().map(day -> day.plusDays(1));
    }

    private Balance opening() {
        return new Balance(start, Money.zero(start.currency()));
    }

    private Balance atEndOf(LocalDate day) {
        Map.Entry<LocalDate, Balance> last = balances.floorEntry(day);
        return last == null ? opening() : last.getValue();
    }
}
