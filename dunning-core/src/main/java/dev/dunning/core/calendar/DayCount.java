package dev.dunning.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How many days a year of interest has.
 *
 * <p>Interest over a part of a year is {@code principal x rate x days / yearDays}. Each convention splits a range into
 * parts that have one year length each. No day is lost or counted twice: the parts of two ranges that meet have as many
 * days together as the parts of the whole.
 */
public enum DayCount {
    /**
     * Days over the days of the running year of interest, counted from the day on which interest began. A full year is
     * then exactly one year. Interest that began on 29 February has its anniversary on 28 February in other years.
     */
    ACT_ANNIVERSARY,
    /** Days over 365, in leap years too. */
    ACT_365,
    /** Days over the days of their calendar year, 365 or 366. */
    ACT_CALENDAR,
    /** Days over 360, with thirty days in every month: the 31st counts as the 30th. */
    THIRTY_360;

    /**
     * A part of a range within which a year has one length.
     *
     * @param range the days of the part
     * @param days the days that count; under {@link #THIRTY_360} not always the days of the range
     * @param yearDays the days of a year in this part: 360, 365 or 366
     */
    public record Part(DateRange range, long days, int yearDays) {}

    /**
     * Splits a range into parts that have one year length each, in order and without gaps.
     *
     * <p>For example under {@link #ACT_CALENDAR} the range 2023-12-01/2024-02-01 has the parts 31/365 and 31/366.
     *
     * @param range the days of interest; a range without days has no parts
     * @param interestStart the first day that bears interest, on or before the range; only {@link #ACT_ANNIVERSARY}
     *     looks at it
     * @throws IllegalArgumentException if the anniversaries count and the range begins before {@code interestStart}
     */
    public List<Part> split(DateRange range, LocalDate interestStart) {
        if (range.isEmpty()) {
            return List.of();
        }
        return switch (this) {
            case ACT_ANNIVERSARY -> byYear(range, day -> anniversaryYear(interestStart, day));
            case ACT_365 -> List.of(new Part(range, range.days(), 365));
            case ACT_CALENDAR -> byYear(range, DayCount::calendarYear);
            case THIRTY_360 -> List.of(new Part(range, thirtyDayMonths(range), 360));
        };
    }

    private static List<Part> byYear(DateRange range, Function<LocalDate, DateRange> yearOf) {
        List<Part> parts = new ArrayList<>();
        LocalDate day = range.from();
        while (day.isBefore(range.until())) {
            Part part = partOf(new DateRange(day, range.until()), yearOf.apply(day));
            parts.add(part);
            day = part.range().until();
        }
        return List.copyOf(parts);
    }

    private static Part partOf(DateRange rest, DateRange year) {
        LocalDate end = rest.until().isBefore(year.until()) ? rest.until() : year.until();
        DateRange part = new DateRange(rest.from(), end);
        return new Part(part, part.days(), Math.toIntExact(year.days()));
    }

    private static DateRange calendarYear(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return new DateRange(first, first.plusYears(1));
    }

    /** Every anniversary is reckoned from the start itself, so that 29 February returns in the next leap year. */
    private static DateRange anniversaryYear(LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException("The range begins on " + day + ", before interest began on " + start
                    + ". Begin it on that day or later.");
        }
        int years = day.getYear() - start.getYear();
        int passed = start.plusYears(years).isAfter(day) ? years - 1 : years;
        return new DateRange(start.plusYears(passed), start.plusYears(passed + 1L));
    }

    private static long thirtyDayMonths(DateRange range) {
        ToIntFunction<LocalDate> dayOfMonth = day -> Math.min(day.getDayOfMonth(), 30);
        long months = ChronoUnit.MONTHS.between(
                range.from().withDayOfMonth(1), range.until().withDayOfMonth(1));
        return 30 * months + dayOfMonth.applyAsInt(range.until()) - dayOfMonth.applyAsInt(range.from());
    }
}
