package dev.dunning.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A run of days.
 *
 * <p>For example the whole of January 2026 is {@code new DateRange(2026-01-01, 2026-02-01)}: 31 days. Two ranges meet
 * without overlap when one ends on the day on which the other begins.
 *
 * @param from the first day, inclusive
 * @param until the day after the last, exclusive; equal to {@code from} for a range without days
 */
public record DateRange(LocalDate from, LocalDate until) {

    /**
     * A range of days.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public DateRange {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A range from " + from + " cannot end before it, on " + until
                    + ". Swap the two days, or give the same day twice for a range without days.");
        }
    }

    /** The number of days; zero for a range without days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Whether the day lies in the range: not before {@code from} and before {@code until}. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether the range has no days. */
    public boolean isEmpty() {
        return from.equals(until);
    }

    /** The days that lie in both ranges, or empty when they share none. */
    public Optional<DateRange> intersect(DateRange other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new DateRange(start, end)) : Optional.empty();
    }

    /** Both days with a slash between them, such as {@code 2026-01-01/2026-02-01}; the second is exclusive. */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
