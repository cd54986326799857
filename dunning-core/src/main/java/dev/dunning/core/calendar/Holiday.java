package dev.dunning.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A holiday that returns every year: on a fixed day, at a fixed distance from Easter, or on a weekday of a month.
 *
 * <p>For example Christmas is {@code new Holiday.Fixed("christmas-day", MonthDay.of(12, 25), 0, Holiday.Years.ALL)} and
 * Good Friday is {@code new Holiday.FromEaster("good-friday", -2, Holiday.Years.ALL)}. A single day of the past or the
 * future is a holiday with one year.
 */
public sealed interface Holiday {

    /** The stable name of the holiday, in kebab case. */
    String name();

    /** Whether the holiday is kept on this day. */
    boolean fallsOn(LocalDate day);

    /**
     * A holiday with a day and month of its own.
     *
     * @param name the stable name of the holiday, in kebab case
     * @param day the day and month; 29 February exists in leap years only
     * @param moveFromSunday how many days later it is kept when that day is a Sunday: -1 is the Saturday before, 0
     *     leaves it on the Sunday; from -6 to 6
     * @param years the years in which it is kept
     */
    record Fixed(String name, MonthDay day, int moveFromSunday, Years years) implements Holiday {

        /**
         * A holiday on a fixed day.
         *
         * @throws IllegalArgumentException if it moves by a week or more
         */
        public Fixed {
            if (Math.abs(moveFromSunday) > 6) {
                throw new IllegalArgumentException("The holiday `" + name + "` moves " + moveFromSunday
                        + " days from a Sunday. Give a number from -6 to 6, or 0 to leave it there.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return staysOn(date) || movesFrom(date.minusDays(moveFromSunday));
        }

        private boolean staysOn(LocalDate date) {
            return isNominal(date) && (moveFromSunday == 0 || date.getDayOfWeek() != DayOfWeek.SUNDAY);
        }

        private boolean movesFrom(LocalDate date) {
            return isNominal(date) && moveFromSunday != 0 && date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }

        private boolean isNominal(LocalDate date) {
            return date.getDayOfMonth() == day.getDayOfMonth()
                    && date.getMonthValue() == day.getMonthValue()
                    && years.contains(date.getYear());
        }
    }

    /**
     * A holiday that moves with Easter.
     *
     * @param name the stable name of the holiday, in kebab case
     * @param offset the days from Easter Sunday: 1 is Easter Monday, -2 Good Friday; from -100 to 100
     * @param years the years in which it is kept
     */
    record FromEaster(String name, int offset, Years years) implements Holiday {

        /**
         * A holiday that moves with Easter.
         *
         * @throws IllegalArgumentException if it lies more than a hundred days from Easter
         */
        public FromEaster {
            if (Math.abs(offset) > 100) {
                throw new IllegalArgumentException("The holiday `" + name + "` lies " + offset
                        + " days from Easter. Give a number from -100 to 100.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return date.getDayOfWeek() == DayOfWeek.SUNDAY.plus(offset) && isEaster(date.minusDays(offset));
        }

        private boolean isEaster(LocalDate sunday) {
            int year = sunday.getYear();
            return isInSpring(sunday.getMonth())
                    && years.contains(year)
                    && sunday.equals(HolidayCalendar.easterSunday(year));
        }

        private static boolean isInSpring(Month month) {
            return month == Month.MARCH || month == Month.APRIL;
        }
    }

    /**
     * A holiday on the first, second, third, fourth or last such weekday of a month.
     *
     * <p>For example the last Monday in May is {@code new Holiday.NthWeekday("spring-holiday", DayOfWeek.MONDAY, -1,
     * Month.MAY, Holiday.Years.ALL)}.
     *
     * @param name the stable name of the holiday, in kebab case
     * @param weekday the weekday on which it is always kept
     * @param nth 1 is the first such weekday of the month, up to 4; -1 is the last
     * @param month the month
     * @param years the years in which it is kept
     */
    record NthWeekday(String name, DayOfWeek weekday, int nth, Month month, Years years) implements Holiday {

        /**
         * A holiday on a weekday of a month.
         *
         * @throws IllegalArgumentException if the number is neither 1 to 4 nor -1
         */
        public NthWeekday {
            if (nth != -1 && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("The holiday `" + name + "` is kept on weekday number " + nth
                        + " of its month. Give a number from 1 to 4, or -1 for the last.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return date.getDayOfWeek() == weekday
                    && date.getMonth() == month
                    && isNth(date)
                    && years.contains(date.getYear());
        }

        private boolean isNth(LocalDate date) {
            return nth == -1 ? date.getDayOfMonth() > date.lengthOfMonth() - 7 : (date.getDayOfMonth() + 6) / 7 == nth;
        }
    }

    /**
     * A holiday on the weekday that falls between two days of the year.
     *
     * <p>For example Midsummer's Day in Sweden, the Saturday from 20 to 26 June, is {@code new
     * Holiday.WeekdayFrom("midsummers-day", DayOfWeek.SATURDAY, MonthDay.of(6, 20), MonthDay.of(6, 26),
     * Holiday.Years.ALL)}. With less than seven days in between it is kept in some years only.
     *
     * @param name the stable name of the holiday, in kebab case
     * @param weekday the weekday on which it is always kept
     * @param first the first day on which it can fall, inclusive
     * @param last the last day on which it can fall, inclusive; up to six days later
     * @param years the years in which it is kept
     */
    record WeekdayFrom(String name, DayOfWeek weekday, MonthDay first, MonthDay last, Years years) implements Holiday {
        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

        /**
         * A holiday on a weekday between two days.
         *
         * @throws IllegalArgumentException if the days are in the wrong order, more than seven, or around 29 February
         */
        public WeekdayFrom {
            if (last.isBefore(first) || isTooLong(first, last) || hasLeapDay(first, last)) {
                throw new IllegalArgumentException("The holiday `" + name + "` cannot be looked for from "
                        + text(first) + " to " + text(last)
                        + ". Give one to seven days of the same year, without 29 February.");
            }
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return date.getDayOfWeek() == weekday
                    && years.contains(date.getYear())
                    && isWithin(MonthDay.of(date.getMonthValue(), date.getDayOfMonth()));
        }

        private boolean isWithin(MonthDay day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private static boolean isTooLong(MonthDay first, MonthDay last) {
            return ChronoUnit.DAYS.between(first.atYear(2001), last.atYear(2001)) > 6;
        }

        private static boolean hasLeapDay(MonthDay first, MonthDay last) {
            return !first.isAfter(LEAP_DAY) && !last.isBefore(LEAP_DAY);
        }

        private static String text(MonthDay day) {
            return day.toString().substring(2);
        }
    }

    /**
     * A holiday that is kept on a second day as well when it falls on certain weekdays.
     *
     * <p>For example New Year's Day in England, kept on the Monday too when it is a Saturday or a Sunday, is {@code new
     * Holiday.WithSubstitute(newYearsDay, Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 1))}.
     *
     * @param holiday the holiday itself, which stays a holiday
     * @param days how many days later the substitute day is, by the weekday of the holiday itself; -1 is the day before
     */
    record WithSubstitute(Holiday holiday, Map<DayOfWeek, Integer> days) implements Holiday {

        /**
         * A holiday with substitute days.
         *
         * @throws IllegalArgumentException if there is no substitute day, or one that is not within six days
         */
        public WithSubstitute {
            if (days.isEmpty()) {
                throw new IllegalArgumentException(
                        "The holiday `" + holiday.name() + "` has no substitute day. Give one, or the holiday alone.");
            }
            days = Collections.unmodifiableMap(new EnumMap<>(days));
            days.values().forEach(move -> checkMove(holiday, move));
        }

        @Override
        public String name() {
            return holiday.name();
        }

        @Override
        public boolean fallsOn(LocalDate date) {
            return holiday.fallsOn(date) || isSubstitute(date);
        }

        private boolean isSubstitute(LocalDate date) {
            for (var day : days.entrySet()) {
                if (date.getDayOfWeek() == day.getKey().plus(day.getValue())
                        && holiday.fallsOn(date.minusDays(day.getValue()))) {
                    return true;
                }
            }
            return false;
        }

        private static void checkMove(Holiday holiday, int move) {
            if (move == 0 || Math.abs(move) > 6) {
                throw new IllegalArgumentException("The substitute day of `" + holiday.name() + "` lies " + move
                        + " days away. Give a number from -6 to -1, or from 1 to 6.");
            }
        }
    }

    /**
     * The years in which a holiday is kept.
     *
     * @param first the first year, inclusive
     * @param last the last year, inclusive, not before the first
     */
    record Years(int first, int last) {
        /** Every year. */
        public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

        /**
         * A run of years.
         *
         * @throws IllegalArgumentException if the last year is before the first
         */
        public Years {
            if (last < first) {
                throw new IllegalArgumentException(
                        "The years from " + first + " cannot end before that, in " + last + ". Swap the two.");
            }
        }

        /** Whether the year is one of these. */
        public boolean contains(int year) {
            return year >= first && year <= last;
        }
    }
}
