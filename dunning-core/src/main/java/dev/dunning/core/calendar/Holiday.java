package dev.dunning.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A holiday that returns every year: on a fixed day, or at a fixed distance from Easter.
 *
 * <p>For example Christmas is {@code new Holiday.Fixed("christmas-day", MonthDay.of(12, 25), 0, Holiday.Years.ALL)} and
 * Good Friday is {@code new Holiday.FromEaster("good-friday", -2, Holiday.Years.ALL)}.
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
            return MonthDay.from(date).equals(day) && years.contains(date.getYear());
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
            LocalDate easter = date.minusDays(offset);
            return years.contains(easter.getYear()) && easter.equals(HolidayCalendar.easterSunday(easter.getYear()));
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
