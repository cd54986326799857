package dev.dunning.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A calendar from data: some weekdays are closed, and so are the holidays.
 *
 * <p>For example {@code new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays)}. It works in every
 * year, by the rules of today's calendar.
 *
 * @param closed the weekdays without business, at most six
 * @param holidays the days without business that return every year
 */
public record HolidayCalendar(Set<DayOfWeek> closed, List<Holiday> holidays) implements BusinessCalendar {

    /**
     * A calendar from closed weekdays and holidays.
     *
     * @throws IllegalArgumentException if every weekday is closed
     */
    public HolidayCalendar {
        closed = inWeekOrder(closed);
        holidays = List.copyOf(holidays);
        if (closed.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("All seven weekdays are closed. Leave at least one of them open.");
        }
    }

    /**
     * The same holidays with other closed weekdays.
     *
     * <p>For example the days on which no mail is delivered, for a post that rests on Sunday and Monday.
     *
     * @throws IllegalArgumentException if every weekday is closed
     */
    public HolidayCalendar closedOn(DayOfWeek... weekdays) {
        return new HolidayCalendar(Set.of(weekdays), holidays);
    }

    /** Whether a holiday is kept on this day, whatever the weekday. */
    public boolean isHoliday(LocalDate day) {
        for (Holiday holiday : holidays) {
            if (holiday.fallsOn(day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return !closed.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /**
     * Easter Sunday of the western churches.
     *
     * <p>For example 2026-04-05. Years before 1583 are reckoned as if today's calendar had been in use.
     *
     * @param year the year; 1 to 9999 and beyond
     */
    public static LocalDate easterSunday(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int drift = century - Math.floorDiv(century, 4) - Math.floorDiv(8 * century + 13, 25);
        int epact = Math.floorMod(drift + 19 * golden + 15, 30);
        boolean early = epact == 29 || (epact == 28 && golden > 10);
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(early ? epact - 1 : epact);
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }

    private static Set<DayOfWeek> inWeekOrder(Collection<DayOfWeek> days) {
        Set<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        return Collections.unmodifiableSet(ordered);
    }
}
