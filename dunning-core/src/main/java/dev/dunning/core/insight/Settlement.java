package dev.dunning.core.insight;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * How one invoice or instalment was paid, as far as is known on a day.
 *
 * @param item number of the invoice, or {@code number/part}
 * @param amount what was asked
 * @param issued the date of the invoice
 * @param due last day for payment, inclusive, more time that was given included
 * @param paid the day on which the last cent came in; absent while something is open
 * @param tags the host's labels of the invoice
 */
record Settlement(
        String item, Money amount, LocalDate issued, LocalDate due, Optional<LocalDate> paid, Set<String> tags) {

    boolean isSameAs(Settlement other) {
        return item.equals(other.item);
    }

    boolean isOpen() {
        return paid.isEmpty();
    }

    /** Whether anything can be learned from it on a day: it was paid, or should have been. */
    boolean isTelling(LocalDate day) {
        return paid.isPresent() || day.isAfter(due);
    }

    /** Days after the due date; for one that is open, so far. */
    long delay(LocalDate day) {
        return ChronoUnit.DAYS.between(due, paid.orElse(day));
    }

    boolean isOpenAtEndOf(LocalDate day) {
        return paid.filter(payment -> !payment.isAfter(day)).isEmpty();
    }

    boolean isLate(LocalDate day) {
        return delay(day) > 0;
    }
}
