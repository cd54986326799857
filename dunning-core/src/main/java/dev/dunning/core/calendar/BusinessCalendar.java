package dev.dunning.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Which days count as days of business.
 *
 * <p>A host may bring its own. It must give the same answer for the same day every time, and be open at least once in
 * every year.
 */
@FunctionalInterface
public interface BusinessCalendar {

    /** Whether the day is a day of business. */
    boolean isBusinessDay(LocalDate day);

    /**
     * The day itself if it is a day of business, otherwise the first such day after it.
     *
     * <p>For example a Saturday becomes the Monday after it, or the Tuesday if that Monday is a holiday. A day at the
     * end of the year 9999 may roll into the year 10000.
     *
     * @throws IllegalArgumentException if no day of business is found within a year
     */
    default LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .limit(366)
                .filter(this::isBusinessDay)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day of business within a year from " + day
                        + ". Use a calendar that opens at least once a year."));
    }

    /**
     * The n-th day of business after a day, which itself is not counted.
     *
     * <p>For example two days of business after a Thursday is the Monday, without holidays. Zero days after is the day
     * itself, open or closed.
     *
     * @param day the day to count from, exclusive
     * @param count how many days of business, not negative
     * @throws IllegalArgumentException if the count is negative, or a day of business is not found within a year
     */
    default LocalDate plusBusinessDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "Cannot count " + count + " days of business forward. Give zero or more.");
        }
        LocalDate reached = day;
        for (int i = 0; i < count; i++) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** Monday to Friday, without holidays. */
    static BusinessCalendar weekdays() {
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
