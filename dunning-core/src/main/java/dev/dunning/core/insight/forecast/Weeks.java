package dev.dunning.core.insight.forecast;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Weeks from Monday to Sunday.
 *
 * @param on the day before the first day that counts
 * @param count how many weeks
 */
record Weeks(LocalDate on, int count) {

    private LocalDate firstMonday() {
        return on.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate monday(int week) {
        return firstMonday().plusWeeks(week);
    }

    LocalDate sunday(int week) {
        return monday(week).plusDays(6);
    }

    /** How many places there are: the weeks, the time after them, and the days before them. */
    int places() {
        return count + 2;
    }

    /** The place of the days through {@link #on()}. */
    int before() {
        return count + 1;
    }

    /** The week of a day, counted from 0; {@link #count()} for every day after the last. */
    int of(LocalDate day) {
        return !day.isAfter(on) ? before() : (int) Math.min(count, WEEKS.between(firstMonday(), day));
    }
}
