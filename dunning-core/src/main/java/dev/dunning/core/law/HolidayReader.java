package dev.dunning.core.law;

import dev.dunning.core.calendar.Holiday;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.check.Issues;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns and the heading of a table of holidays mean. */
final class HolidayReader {
    private static final List<String> COLUMNS =
            List.of("name", "day", "on_sunday", "substitute", "first_year", "last_year");
    private static final Map<String, Integer> ORDER =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1);
    private static final Pattern NTH = Pattern.compile("(first|second|third|fourth|last) ([a-z]+) in (0[1-9]|1[0-2])");
    private static final Pattern FROM = Pattern.compile("([a-z]+) from ([0-9-]+)(?: to ([0-9-]+))?");
    private static final Pattern SUBSTITUTE = Pattern.compile("([a-z]+)([+-][0-9])");
    private static final String EASTER = "easter";

    private final CsvText csv;

    private HolidayReader(CsvText csv) {
        this.csv = csv;
    }

    static HolidayCalendar calendar(CsvText csv) {
        checkColumns(csv.columns());
        HolidayReader reader = new HolidayReader(csv);
        return new HolidayCalendar(
                weekdays(csv.require("closed")),
                csv.rows().stream().map(reader::holiday).toList());
    }

    private static void checkColumns(List<String> columns) {
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                throw new IllegalArgumentException(
                        "A table of holidays has no column " + Issues.quote(column) + ". Use some of " + COLUMNS + ".");
            }
        }
    }

    private Holiday holiday(CsvText.Row row) {
        String name = csv.cell(row, "name", Function.identity());
        Holiday.Years years = new Holiday.Years(
                csv.cell(row, "first_year", text -> numberOr(text, Holiday.Years.ALL.first())),
                csv.cell(row, "last_year", text -> numberOr(text, Holiday.Years.ALL.last())));
        int move = optional(row, "on_sunday", text -> numberOr(text, 0));
        Holiday holiday = csv.cell(row, "day", day -> read(name, day, move, years));
        if (move != 0 && !(holiday instanceof Holiday.Fixed)) {
            throw row.refuse("only a day such as `12-25` moves from a Sunday. Leave `on_sunday` empty.");
        }
        return optional(row, "substitute", text -> text.isEmpty() ? holiday : withSubstitute(holiday, text));
    }

    private <T> T optional(CsvText.Row row, String column, Function<String, T> reader) {
        return csv.columns().contains(column) ? csv.cell(row, column, reader) : reader.apply("");
    }

    private static Holiday read(String name, String day, int move, Holiday.Years years) {
        if (day.startsWith(EASTER)) {
            return new Holiday.FromEaster(name, LawTableReader.number(day.substring(EASTER.length())), years);
        }
        Matcher nth = NTH.matcher(day);
        if (nth.matches()) {
            int order = ORDER.getOrDefault(nth.group(1), 0);
            Month month = Month.of(LawTableReader.number(nth.group(3)));
            return new Holiday.NthWeekday(name, weekday(nth.group(2)), order, month, years);
        }
        Matcher from = FROM.matcher(day);
        return from.matches() ? weekdayFrom(name, from, years) : new Holiday.Fixed(name, monthDay(day), move, years);
    }

    private static Holiday weekdayFrom(String name, Matcher cell, Holiday.Years years) {
        MonthDay first = monthDay(cell.group(2));
        MonthDay last = cell.group(3) == null ? sixDaysAfter(first) : monthDay(cell.group(3));
        return new Holiday.WeekdayFrom(name, weekday(cell.group(1)), first, last, years);
    }

    private static MonthDay sixDaysAfter(MonthDay day) {
        return MonthDay.from(day.atYear(2001).plusDays(6));
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is not a day of the year. Write `12-25`, `easter+1`, `first monday in 05`"
                            + " or `saturday from 06-20`.",
                    wrong);
        }
    }

    private static Holiday withSubstitute(Holiday holiday, String text) {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split(" +", -1)) {
            Matcher substitute = SUBSTITUTE.matcher(part);
            if (!substitute.matches()
                    || days.put(weekday(substitute.group(1)), LawTableReader.number(substitute.group(2))) != null) {
                throw new IllegalArgumentException(Issues.quote(text)
                        + " names no substitute days. Write each weekday once, such as `saturday+2 sunday+1`.");
            }
        }
        return new Holiday.WithSubstitute(holiday, days);
    }

    private static Set<DayOfWeek> weekdays(String text) {
        return Stream.of(text.split(",")).map(day -> weekday(day.strip())).collect(Collectors.toUnmodifiableSet());
    }

    private static DayOfWeek weekday(String text) {
        return CsvText.word(text, DayOfWeek.values());
    }

    private static int numberOr(String text, int otherwise) {
        return text.isEmpty() ? otherwise : LawTableReader.number(text);
    }
}
