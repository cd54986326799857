package dev.dunning.templates.format;

import java.time.LocalDate;

/**
 * How a country writes days.
 *
 * @param dates the names
 * @param usual the pattern of a day
 * @param full the pattern of a day with its day of the week
 */
record DateStyle(Dates dates, String usual, String full) {

    static final DateStyle DUTCH = dayFirst(new Dates(Names.DUTCH, Integer::toString));
    static final DateStyle BRITISH = dayFirst(new Dates(Names.ENGLISH, Integer::toString));
    static final DateStyle AMERICAN =
            of(new Dates(Names.ENGLISH, Integer::toString), "{month} {day}, {year}", "{weekday}, ");
    static final DateStyle GERMAN = german(Names.GERMAN);
    static final DateStyle AUSTRIAN = german(Names.AUSTRIAN);
    static final DateStyle FRENCH = dayFirst(new Dates(Names.FRENCH, day -> day == 1 ? "1er" : Integer.toString(day)));

    String usual(LocalDate day) {
        return dates.write(usual, day);
    }

    String full(LocalDate day) {
        return dates.write(full, day);
    }

    private static DateStyle german(Names names) {
        return of(new Dates(names, Integer::toString), "{day}. {month} {year}", "{weekday}, ");
    }

    private static DateStyle dayFirst(Dates dates) {
        return of(dates, "{day} {month} {year}", "{weekday} ");
    }

    private static DateStyle of(Dates dates, String usual, String before) {
        return new DateStyle(dates, usual, before + usual);
    }
}
