package dev.dunning.templates.format;

import java.time.LocalDate;

/**
 * How a country says days.
 *
 * @param dates the names
 * @param date the pattern of a day
 * @param until the pattern of a last day, with the word for until
 */
record SpokenDates(Dates dates, String date, String until) {

    static final SpokenDates DUTCH =
            of(new Dates(Names.DUTCH, DayWords.DUTCH), "tot en met ", "{weekday} {day} {month}");
    static final SpokenDates BRITISH =
            of(new Dates(Names.ENGLISH, DayWords.ENGLISH), "by ", "{weekday} the {day} of {month}");
    static final SpokenDates AMERICAN =
            of(new Dates(Names.ENGLISH, DayWords.ENGLISH), "by ", "{weekday}, {month} {day}");
    static final SpokenDates GERMAN = german(new Dates(Names.GERMAN, DayWords.GERMAN));
    static final SpokenDates AUSTRIAN = german(new Dates(Names.AUSTRIAN, DayWords.GERMAN));
    static final SpokenDates SWISS = german(new Dates(Names.GERMAN, DayWords.SWISS));
    static final SpokenDates FRENCH =
            of(new Dates(Names.FRENCH, DayWords.FRENCH), "jusqu’au ", "{weekday} {day} {month}");

    String date(LocalDate day) {
        return dates.write(date, day);
    }

    String until(LocalDate day) {
        return dates.write(until, day);
    }

    /** The word for until asks for another case. */
    private static SpokenDates german(Dates dates) {
        return new SpokenDates(dates, "{weekday}, der {day} {month}", "bis {weekday}, den {day}n {month}");
    }

    private static SpokenDates of(Dates dates, String until, String date) {
        return new SpokenDates(dates, date, until + date);
    }
}
