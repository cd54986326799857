package dev.dunning.core.insight.history;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
public record Settlement(
        String item, Money amount, LocalDate issued, LocalDate due, Optional<LocalDate> paid, Set<String> tags) {

    /** The oldest invoice first; those of one day stay in the order of the ledger, the oldest due date first. */
    public static final Comparator<Settlement> OLDEST_FIRST = Comparator.comparing(Settlement::issued);

    /**
     * Tells whether it is the same invoice or instalment.
     *
     * @param other another
     * @return true when it has the same number
     */
    public boolean isSameAs(Settlement other) {
        return item.equals(other.item);
    }

    /**
     * Tells whether something is open.
     *
     * @return true as long as the last cent is missing
     */
    public boolean isOpen() {
        return paid.isEmpty();
    }

    /**
     * Tells whether anything can be learned from it: it was paid, or should have been.
     *
     * @param day the day, at its end
     * @return true when it was paid or is late
     */
    public boolean isTelling(LocalDate day) {
        return paid.isPresent() || day.isAfter(due);
    }

    /**
     * Counts the days after the due date.
     *
     * @param day the day, for one that is open
     * @return days, negative before the due date
     */
    public long delay(LocalDate day) {
        return ChronoUnit.DAYS.between(due, paid.orElse(day));
    }

    /**
     * Tells whether something is open at the end of a day.
     *
     * @param day the day
     * @return true when it was not paid by then
     */
    public boolean isOpenAtEndOf(LocalDate day) {
        return paid.filter(payment -> !payment.isAfter(day)).isEmpty();
    }

    /**
     * Tells whether it was paid late, or is late.
     *
     * @param day the day, for one that is open
     * @return true when the due date was missed
     */
    public boolean isLate(LocalDate day) {
        return delay(day) > 0;
    }
}
