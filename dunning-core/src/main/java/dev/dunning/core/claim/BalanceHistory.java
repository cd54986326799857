package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was open of one invoice at the end of each day, and how much interest was paid on it.
 *
 * @param start what was open before anything happened
 * @param movements what happened, in order of the days
 */
record BalanceHistory(Money start, List<Movement> movements) {

    /**
     * A change at the end of a day.
     *
     * @param on the day
     * @param principal what was added to the principal; negative for a payment
     * @param interestPaid what was paid on interest; negative when it went back
     */
    record Movement(LocalDate on, Money principal, Money interestPaid) {}

    BalanceHistory {
        movements =
                movements.stream().sorted(Comparator.comparing(Movement::on)).toList();
    }

    static BalanceHistory of(Money start) {
        return new BalanceHistory(start, List.of());
    }

    BalanceHistory plus(Movement movement) {
        List<Movement> more = new ArrayList<>(movements);
        more.add(movement);
        return new BalanceHistory(start, more);
    }

    BalanceHistory startingWith(Money other) {
        return new BalanceHistory(other, movements);
    }

    Money principalAtEndOf(LocalDate day) {
        return sum(start, day, Movement::principal);
    }

    Money interestPaidThrough(LocalDate day) {
        return sum(Money.zero(start.currency()), day, Movement::interestPaid);
    }

    /** The days from which another amount bears interest: a change counts from the day after it. */
    Stream<LocalDate> changes() {
        return movements.stream().map(movement -> movement.on().plusDays(1));
    }

    private Money sum(Money from, LocalDate through, Function<Movement, Money> part) {
        return movements.stream()
                .takeWhile(movement -> !movement.on().isAfter(through))
                .map(part)
                .reduce(from, Money::plus);
    }
}
