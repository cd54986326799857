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
    /**
     * Days over 360, with thirty days in every month, counted from the day before the first day of interest to the last:
     * the 31st counts as the 30th, and what February lacks is counted in March.
     */
    THIRTY_360,
    /**
     * Days over twelve times the days of the running month of interest, counted from the day on which interest began. A
     * full month is then exactly one twelfth of a year. Where interest began on the 31st, its months begin on the last
     * day of shorter months.
     */
    ACT_MONTH;

    private static final int MONTHS = 12;

    /**
     * A part of a range within which a year has one length.
     *
     * @param range the days of the part
     * @param days the days that count; under {@link #THIRTY_360} not always the days of the range
     * @param yearDays the days of a year in this part: 360, 365 or 366; under {@link #ACT_MONTH} twelve times 28 to 31
     */
    public record Part(DateRange range, long days, int yearDays) {}

    /**
     * Splits a range into parts that have one year length each, in order and without gaps.
     *
     * <p>For example under {@link #ACT_CALENDAR} the range 2023-12-01/2024-02-01 has the parts 31/365 and 31/366.
     *
     * @param range the days of interest; a range without days has no parts
     * @param interestStart the first day that bears interest, on or before the range; only {@link #ACT_ANNIVERSARY} and
     *     {@link #ACT_MONTH} look at it
     * @throws IllegalArgumentException if years or months of interest count and the range begins before
     *     {@code interestStart}
     */
    public List<Part> split(DateRange range, LocalDate interestStart) {
        if (range.isEmpty()) {
            return List.of();
        }
        return switch (this) {
            case ACT_ANNIVERSARY -> byPeriod(range, day -> periodOfInterest(interestStart, day, MONTHS), 1);
            case ACT_365 -> List.of(new Part(range, range.days(), 365));
            case ACT_CALENDAR -> byPeriod(range, DayCount::calendarYear, 1);
            case THIRTY_360 -> List.of(new Part(range, thirtyDayMonths(range), 360));
            case ACT_MONTH -> byPeriod(range, day -> periodOfInterest(interestStart, day, 1), MONTHS);
        };
    }

    private static List<Part> byPeriod(DateRange range, Function<LocalDate, DateRange> periodOf, int inAYear) {
        List<Part> parts = new ArrayList<>();
        LocalDate day = range.from();
        while (day.isBefore(range.until())) {
            Part part = partOf(new DateRange(day, range.until()), periodOf.apply(day), inAYear);
            parts.add(part);
            day = part.range().until();
        }
        return List.copyOf(parts);
    }

    private static Part partOf(DateRange rest, DateRange period, int inAYear) {
        LocalDate end = rest.until().isBefore(period.until()) ? rest.until() : period.until();
        DateRange part = new DateRange(rest.from(), end);
        return new Part(part, part.days(), inAYear * Math.toIntExact(period.days()));
    }

    private static DateRange calendarYear(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return new DateRange(first, first.plusYears(1));
    }

    /** Every anniversary is reckoned from the start itself, so that 29 February returns in the next leap year. */
    private static DateRange periodOfInterest(LocalDate start, LocalDate day, int months) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException("The range begins on " + day + ", before interest began on " + start
                    + ". Begin it on that day or later.");
        }
        long begun = monthsBetween(start, day) / months * months;
        long passed = start.plusMonths(begun).isAfter(day) ? begun - months : begun;
        return new DateRange(start.plusMonths(passed), start.plusMonths(passed + months));
    }

    /** From calendar month to calendar month, whatever the days in them. */
    private static long monthsBetween(LocalDate from, LocalDate until) {
        return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), until.withDayOfMonth(1));
    }

    /** From the day before the first day to the last day, as banks count from the due date to the day of payment. */
    private static long thirtyDayMonths(DateRange range) {
        ToIntFunction<LocalDate> dayOfMonth = day -> Math.min(day.getDayOfMonth(), 30);
        LocalDate before = range.from().minusDays(1);
        LocalDate last = range.until().minusDays(1);
        return 30 * monthsBetween(before, last) + dayOfMonth.applyAsInt(last) - dayOfMonth.applyAsInt(before);
    }
}
