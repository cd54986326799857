package dev.dunning.core.law;

import dev.dunning.core.calendar.Holiday;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns and the heading of a law table mean. */
final class LawTableReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,4}");
    private static final String EASTER = "easter";

    private LawTableReader() {}

    static <T> DatedValues<T> dated(CsvText csv, String column, Function<String, T> reader) {
        return new DatedValues<>(
                csv.require("id"),
                csv.require("unit"),
                csv.dated(column, reader),
                CsvText.day(csv.require("known-through")),
                citation(csv.require("source")));
    }

    static CostScale costScale(CsvText csv) {
        Money minimum = Money.parse(csv.require("minimum"));
        Function<String, Money> money = text -> Money.of(minimum.currency().getCurrencyCode(), text);
        return new CostScale(
                csv.require("id"),
                csv.rows().stream().map(row -> band(csv, row, money)).toList(),
                minimum,
                csv.find("maximum").map(Money::parse),
                citation(csv.require("source")),
                CsvText.day(csv.require("valid-from")));
    }

    static DatedValues<SumScale> sums(CsvText csv) {
        NavigableMap<LocalDate, DatedValue<SumScale>> scales = new TreeMap<>();
        for (CsvText.Row row : csv.rows()) {
            LocalDate day = csv.cell(row, "valid_from", CsvText::day);
            if (!scales.isEmpty() && day.isBefore(scales.lastKey())) {
                throw row.refuse(day + " comes before " + scales.lastKey() + ". List the days in order.");
            }
            DatedValue<SumScale> one = new DatedValue<>(
                    new SumScale(List.of(sum(csv, row))), csv.cell(row, "certainty", CsvText::certainty));
            try {
                scales.merge(day, one, LawTableReader::joined);
            } catch (IllegalArgumentException wrong) {
                throw row.refuse("the bands do not rise: " + wrong.getMessage(), wrong);
            }
        }
        return new DatedValues<>(
                csv.require("id"),
                csv.require("unit"),
                scales,
                CsvText.day(csv.require("known-through")),
                citation(csv.require("source")));
    }

    private static DatedValue<SumScale> joined(DatedValue<SumScale> lower, DatedValue<SumScale> higher) {
        return new DatedValue<>(
                lower.value().plus(higher.value().bands().get(0)),
                lower.certainty().weaker(higher.certainty()));
    }

    private static SumScale.Band sum(CsvText csv, CsvText.Row row) {
        return new SumScale.Band(
                csv.cell(row, "debt", text -> text.isEmpty() ? Optional.empty() : Optional.of(Money.parse(text))),
                csv.cell(row, "edge", text -> text.equals("from")),
                csv.cell(row, "sum", Money::parse));
    }

    static HolidayCalendar holidays(CsvText csv) {
        List<Holiday> holidays =
                csv.rows().stream().map(row -> holiday(csv, row)).toList();
        return new HolidayCalendar(weekdays(csv.require("closed")), holidays);
    }

    static int dayNumber(String text) {
        int days = number(text);
        if (days < 0) {
            throw new IllegalArgumentException(Issues.quote(text) + " is less than no days. Write zero or more.");
        }
        return days;
    }

    private static CostScale.Band band(CsvText csv, CsvText.Row row, Function<String, Money> money) {
        return new CostScale.Band(
                csv.cell(row, "above", money), csv.cell(row, "fixed", money), csv.cell(row, "percent", Rate::parse));
    }

    private static Holiday holiday(CsvText csv, CsvText.Row row) {
        String name = csv.cell(row, "name", Function.identity());
        Holiday.Years years = new Holiday.Years(
                csv.cell(row, "first_year", text -> numberOr(text, Holiday.Years.ALL.first())),
                csv.cell(row, "last_year", text -> numberOr(text, Holiday.Years.ALL.last())));
        int move = csv.cell(row, "on_sunday", text -> numberOr(text, 0));
        return csv.cell(
                row,
                "day",
                day -> day.startsWith(EASTER)
                        ? new Holiday.FromEaster(name, number(day.substring(EASTER.length())), years)
                        : new Holiday.Fixed(name, monthDay(day), move, years));
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is not a day of the year. Write `12-25`, or `easter+1`.", wrong);
        }
    }

    private static Set<DayOfWeek> weekdays(String text) {
        return Stream.of(text.split(","))
                .map(day -> CsvText.word(day.strip(), DayOfWeek.values()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int numberOr(String text, int otherwise) {
        return text.isEmpty() ? otherwise : number(text);
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(Issues.quote(text) + " is not a whole number. Write up to four digits.");
        }
        return Integer.parseInt(text);
    }

    static Citation citation(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException(Issues.quote(text)
                    + " is not a source. Write the law, the article and perhaps an address, with bars between them.");
        }
        Optional<URI> url =
                Stream.of(parts).skip(2).findFirst().map(String::strip).map(URI::create);
        return new Citation(parts[0].strip(), parts[1].strip(), url);
    }
}
