package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.calendar.Holiday;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawTableTest {
    private static final Citation SOURCE = Citation.of("BW", "6:119");
    private static final String OTHER_DAYS =
            "Write `12-25`, `easter+1`, `first monday in 05` or `saturday from 06-20`.";
    private static final LocalDate KNOWN_THROUGH = LocalDate.parse("2026-12-31");
    private static final String HEADING = """
            # A remark: no line of the heading.
            # id: house
            # unit: percent per year
            # source: BW | 6:119 | https://wetten.overheid.nl/BWBR0005289
            # known-through: 2026-12-31
            """;
    private static final String SCALE = """
            # id: house
            # source: BIK|art. 2
            # valid-from: 2012-07-01
            # minimum: EUR 40.00
            above,fixed,percent
            0.00,0.00,15
            2500.00,375.00,10
            """;

    @Test
    void reads_a_table_with_its_heading() {
        DatedValues<Rate> rates = LawTable.parse(HEADING + """
                                valid_from,percent,certainty
                                2025-01-01,6,official
                                # a remark between the rows

                                2026-01-01, 4.25 , unproven
                                """).rates();

        assertThat(rates.id()).isEqualTo("house");
        assertThat(rates.unit()).isEqualTo("percent per year");
        assertThat(rates.source()).hasToString("BW 6:119");
        assertThat(rates.source().url()).hasValue(URI.create("https://wetten.overheid.nl/BWBR0005289"));
        assertThat(rates.knownThrough()).isEqualTo(KNOWN_THROUGH);
        assertThat(rates.from()).hasSize(2);
        assertThat(rates.on(LocalDate.parse("2025-12-31"))).isEqualTo(Rate.ofPercent(6));
        assertThat(rates.certaintyOn(LocalDate.parse("2025-12-31"))).isEqualTo(Certainty.OFFICIAL);
        assertThat(rates.on(KNOWN_THROUGH)).isEqualTo(Rate.parse("4.25"));
        assertThat(rates.certaintyOn(KNOWN_THROUGH)).isEqualTo(Certainty.UNPROVEN);
    }

    @Test
    void reads_rates_of_a_host_without_a_heading() {
        String text = "valid_from,percent,certainty\r\n2025-01-01,6,derived\r\n";
        DatedValues<Rate> rates = LawTable.rates("house", SOURCE, KNOWN_THROUGH, text);

        assertThat(rates.on(KNOWN_THROUGH)).isEqualTo(Rate.ofPercent(6));
        assertThat(rates.certaintyOn(KNOWN_THROUGH)).isEqualTo(Certainty.DERIVED);
        assertThat(rates.source()).isEqualTo(SOURCE);
        assertThat(rates.unit()).isEqualTo("percent per year");
    }

    @Test
    void finds_its_columns_by_name() {
        String text = "certainty,percent,valid_from,remark\nofficial,6,2025-01-01,\n";

        assertThat(LawTable.rates("house", SOURCE, KNOWN_THROUGH, text).on(KNOWN_THROUGH))
                .isEqualTo(Rate.ofPercent(6));
    }

    @Test
    void reads_numbers_of_days() {
        String text = HEADING + "valid_from,days,certainty\n2025-01-01,2,official\n2026-01-01,0,official\n";

        assertThat(LawTable.parse(text).days().on(LocalDate.parse("2025-06-01")))
                .isEqualTo(2);
        assertThat(LawTable.parse(text).days().on(KNOWN_THROUGH)).isZero();
    }

    @Test
    void reads_a_scale_of_costs() {
        CostScale scale = LawTable.parse(SCALE).costScale();

        assertThat(scale.id()).isEqualTo("house");
        assertThat(scale.from()).isEqualTo("2012-07-01");
        assertThat(scale.minimum()).isEqualTo(Money.parse("EUR 40.00"));
        assertThat(scale.maximum()).isEmpty();
        assertThat(scale.source()).hasToString("BIK art. 2");
        assertThat(scale.source().url()).isEmpty();
        assertThat(scale.on(Money.parse("EUR 3000.00"))).isEqualTo(Money.parse("EUR 425.00"));
    }

    @Test
    void reads_the_limit_of_a_scale() {
        CostScale scale = LawTable.parse("# maximum: EUR 400.00\n" + SCALE).costScale();

        assertThat(scale.on(Money.parse("EUR 3000.00"))).isEqualTo(Money.parse("EUR 400.00"));
    }

    @Test
    void reads_holidays() {
        HolidayCalendar calendar = LawTable.parse("""
                        # closed: sunday, friday
                        name,day,on_sunday,first_year,last_year
                        christmas-day,12-25,,,
                        kings-day,04-27,-1,2014,
                        whit-monday,easter+50,,,2030
                        """).holidays();

        assertThat(calendar.closed()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        assertThat(calendar.holidays())
                .containsExactly(
                        new Holiday.Fixed("christmas-day", MonthDay.of(12, 25), 0, Holiday.Years.ALL),
                        new Holiday.Fixed(
                                "kings-day", MonthDay.of(4, 27), -1, new Holiday.Years(2014, Integer.MAX_VALUE)),
                        new Holiday.FromEaster("whit-monday", 50, new Holiday.Years(Integer.MIN_VALUE, 2030)));
    }

    @Test
    void reads_holidays_of_every_form() {
        HolidayCalendar calendar = LawTable.parse("""
                        # closed: sunday
                        name,day,substitute,first_year,last_year
                        new-years-day,01-01,saturday+2  sunday+1,,
                        may-holiday,first monday in 05,,2021,
                        spring-holiday,last monday in 05,,,
                        midsummers-day,saturday from 06-20,,,
                        all-saints-day,saturday from 10-31,,,
                        early-monday,monday from 02-01 to 02-03,,,
                        """).holidays();

        assertThat(calendar.holidays())
                .containsExactly(
                        new Holiday.WithSubstitute(
                                new Holiday.Fixed("new-years-day", MonthDay.of(1, 1), 0, Holiday.Years.ALL),
                                Map.of(DayOfWeek.SATURDAY, 2, DayOfWeek.SUNDAY, 1)),
                        new Holiday.NthWeekday(
                                "may-holiday",
                                DayOfWeek.MONDAY,
                                1,
                                Month.MAY,
                                new Holiday.Years(2021, Integer.MAX_VALUE)),
                        new Holiday.NthWeekday("spring-holiday", DayOfWeek.MONDAY, -1, Month.MAY, Holiday.Years.ALL),
                        from("midsummers-day", DayOfWeek.SATURDAY, MonthDay.of(6, 20), MonthDay.of(6, 26)),
                        from("all-saints-day", DayOfWeek.SATURDAY, MonthDay.of(10, 31), MonthDay.of(11, 6)),
                        from("early-monday", DayOfWeek.MONDAY, MonthDay.of(2, 1), MonthDay.of(2, 3)));
    }

    private static Holiday from(String name, DayOfWeek weekday, MonthDay first, MonthDay last) {
        return new Holiday.WeekdayFrom(name, weekday, first, last, Holiday.Years.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-01-01,6;2 cells stand under 3 columns. Give every column a cell, empty if need be.",
                "2025-01-01,6,official,x;4 cells stand under 3 columns. Give every column a cell, empty if need be.",
                "2025-1-1,6,official;the column `valid_from` is wrong: `2025-1-1` is not a day."
                        + " Write year, month and day, such as `2026-07-01`.",
                "2025-02-29,6,official;the column `valid_from` is wrong: `2025-02-29` is not a day."
                        + " Write year, month and day, such as `2026-07-01`.",
                "2025-01-01,6%,official;the column `percent` is wrong: `6%` is not a percentage."
                        + " Write up to four digits, a point and up to four decimals, such as `10.15`.",
                "2025-01-01,,official;the column `percent` is wrong: `` is not a percentage."
                        + " Write up to four digits, a point and up to four decimals, such as `10.15`.",
                "2025-01-01,6,sure;the column `certainty` is wrong: `sure` is not one of"
                        + " [official, agreeing, derived, unproven]. Write one of these.",
                "2024-01-01,6,official;`2024-01-01` begins two rows. Keep one of them.",
                "2023-12-31,6,official;`2023-12-31` stands below `2024-01-01`."
                        + " List the rows from the earliest day to the latest.",
            })
    void says_on_which_line_a_row_is_wrong(String row, String reason) {
        String text = "# a remark\nvalid_from,percent,certainty\n2024-01-01,7,official\n\n" + row + "\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.rates("house", SOURCE, KNOWN_THROUGH, text))
                .withMessage("Line 5 of the law table: " + reason);
    }

    @Test
    void reads_the_last_day_of_each_row() {
        String text = """
                valid_from,valid_until,percent,certainty
                2024-01-01,2024-12-31,7,official
                2025-01-01,2025-12-31,6,official
                2026-01-01,,4,official
                """;

        assertThat(LawTable.rates("house", SOURCE, KNOWN_THROUGH, text).from()).hasSize(3);
        assertThat(LawTable.parse(HEADING + text.replace("percent", "days"))
                        .days()
                        .from())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4;2025-01-01,2025-06-30;2026-01-01,;there is a gap after this row: none holds from `2025-07-01` to"
                        + " `2025-12-31`. Let it end on `2025-12-31`, or add what is missing.",
                "4;2025-01-01,2025-12-30;2026-01-01,;there is a gap after this row: none holds on `2025-12-31`."
                        + " Let it end on `2025-12-31`, or add what is missing.",
                "5;2025-01-01,2025-12-31;2026-01-01,2026-06-30;there is a gap after this row: none holds from"
                        + " `2026-07-01` to `2026-12-31`. Let it end on `2026-12-31`, or add what is missing.",
                "4;2025-01-01,2026-01-31;2026-01-01,;there is an overlap with the next row: both hold from"
                        + " `2026-01-01` to `2026-01-31`. Let it end on `2025-12-31`.",
                "4;2025-01-01,2026-01-01;2026-01-01,;there is an overlap with the next row: both hold on `2026-01-01`."
                        + " Let it end on `2025-12-31`.",
                "4;2025-01-01,;2026-01-01,2026-12-31;the row of `2025-01-01` says no last day, while others do."
                        + " Let it end on `2025-12-31`, where the next row begins a day later.",
                "5;2025-01-01,2025-12-31;2026-01-01,2025-12-31;the row begins on `2026-01-01` and ends before that, on"
                        + " `2025-12-31`. Swap the two days, or correct one of them.",
                "5;2025-01-01,2025-12-31;2026-01-01,soon;the column `valid_until` is wrong: `soon` is not a day."
                        + " Write year, month and day, such as `2026-07-01`.",
            })
    void says_on_which_line_rows_do_not_meet(int line, String first, String second, String reason) {
        String text = "# a remark\nvalid_from,valid_until,percent,certainty\n\n" + first + ",7,official\n" + second
                + ",6,official\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.rates("house", SOURCE, KNOWN_THROUGH, text))
                .withMessage("Line " + line + " of the law table: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "half-year;2025-01-01 2026-01-01 2026-07-01;8;the row of `2025-07-01` is missing",
                "half-year;2025-01-01 2025-07-01;9;the rows of `2026-01-01` to `2026-07-01` are missing",
                "half-year;2024-08-08 2025-07-01 2026-01-01 2026-07-01;8;the row of `2025-01-01` is missing",
                "year;2023-01-01 2024-01-01 2025-07-01 2026-01-01;9;the row of `2025-01-01` is missing",
                "year;2023-01-01;8;the rows of `2024-01-01` to `2026-01-01` are missing",
            })
    void says_which_row_of_a_cadence_is_missing(String every, String days, int line, String missing) {
        LawTable table = LawTable.parse(every(every, days));

        assertThatIllegalArgumentException()
                .isThrownBy(table::rates)
                .withMessage("Line " + line + " of the law table: there is a gap after this row: " + missing
                        + ". Add what is missing, also where the figure stays the same.");
    }

    @ParameterizedTest
    @CsvSource({
        "half-year, 2025-08-08 2026-01-01 2026-03-16 2026-07-01",
        "year, 2024-07-01 2025-01-01 2026-01-01 2026-07-01"
    })
    void accepts_a_row_for_every_half_year_or_year_and_more_between(String every, String days) {
        assertThat(LawTable.parse(every(every, days)).rates().from()).hasSize(4);
    }

    @Test
    void refuses_a_cadence_that_it_does_not_know() {
        LawTable table = LawTable.parse(every("month", "2026-01-01"));

        assertThatIllegalArgumentException()
                .isThrownBy(table::rates)
                .withMessage("`month` is not one of [half-year, year]. Write one of these.");
    }

    private static String every(String every, String days) {
        return HEADING + "# every: " + every + "\nvalid_from,percent,certainty\n"
                + days.replaceAll("(\\S+) ?", "$1,6,official\n");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, '`-1` is less than no days. Write zero or more.'",
        "two, '`two` is not a whole number. Write up to four digits.'",
        "12345, '`12345` is not a whole number. Write up to four digits.'",
        "1.5, '`1.5` is not a whole number. Write up to four digits.'",
    })
    void refuses_days_that_are_no_number(String days, String reason) {
        LawTable table = LawTable.parse(HEADING + "valid_from,days,certainty\n2025-01-01," + days + ",official\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::days)
                .withMessage("Line 7 of the law table: the column `days` is wrong: " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'bad,25-12,,,', '`25-12` is not a day of the year. " + OTHER_DAYS + "', day",
        "'bad,fifth monday in 05,,,', '`fifth monday in 05` is not a day of the year. " + OTHER_DAYS + "', day",
        "'bad,first monday in 13,,,', '`first monday in 13` is not a day of the year. " + OTHER_DAYS + "', day",
        "'bad,first munday in 05,,,', '`munday` is not one of [monday, tuesday, wednesday, thursday, friday,"
                + " saturday, sunday]. Write one of these.', day",
        "'bad,lastday from 06-20,,,', '`lastday` is not one of [monday, tuesday, wednesday, thursday, friday,"
                + " saturday, sunday]. Write one of these.', day",
        "'bad,saturday from 06-31,,,', '`06-31` is not a day of the year. " + OTHER_DAYS + "', day",
        "'bad,saturday from 06-20 to x,,,', '`saturday from 06-20 to x` is not a day of the year. " + OTHER_DAYS
                + "', day",
        "'bad,saturday from 06-20 to 06-27,,,', 'The holiday `bad` cannot be looked for from 06-20 to 06-27."
                + " Give one to seven days of the same year, without 29 February.', day",
        "'bad,saturday from 12-27,,,', 'The holiday `bad` cannot be looked for from 12-27 to 01-02."
                + " Give one to seven days of the same year, without 29 February.', day",
        "'bad,easter,,,', '`` is not a whole number. Write up to four digits.', day",
        "'bad,easter+x,,,', '`+x` is not a whole number. Write up to four digits.', day",
        "'bad,12-25,monday,,', '`monday` is not a whole number. Write up to four digits.', on_sunday",
        "'bad,12-25,9,,', 'The holiday `bad` moves 9 days from a Sunday."
                + " Give a number from -6 to 6, or 0 to leave it there.', day",
        "'bad,12-25,,x,', '`x` is not a whole number. Write up to four digits.', first_year",
        "'bad,12-25,,,x', '`x` is not a whole number. Write up to four digits.', last_year",
    })
    void refuses_a_holiday_that_it_cannot_place(String row, String reason, String column) {
        LawTable table = LawTable.parse("# closed: sunday\nname,day,on_sunday,first_year,last_year\n" + row + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessage("Line 3 of the law table: the column `" + column + "` is wrong: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saturday", "saturday+", "saturday+x", "saturday+2,sunday+1", "sunday+1 sunday+2", "+1"})
    void refuses_a_substitute_day_that_it_cannot_place(String cell) {
        LawTable table = LawTable.parse("# closed: sunday\nname,day,first_year,last_year,substitute\nbad,12-25,,,"
                + cell.replace(',', ';') + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessage("Line 3 of the law table: the column `substitute` is wrong: `" + cell.replace(',', ';')
                        + "` names no substitute days. Write each weekday once, such as `saturday+2 sunday+1`.");
    }

    @Test
    void refuses_a_substitute_day_that_is_the_holiday_itself_or_a_week_away() {
        String head = "# closed: sunday\nname,day,first_year,last_year,substitute\n";

        assertThatIllegalArgumentException()
                .isThrownBy(LawTable.parse(head + "bad,12-25,,,sunday+7\n")::holidays)
                .withMessage(
                        "Line 3 of the law table: the column `substitute` is wrong: The substitute day of `bad` lies"
                                + " 7 days away. Give a number from -6 to -1, or from 1 to 6.");
        assertThatIllegalArgumentException()
                .isThrownBy(LawTable.parse(head + "bad,12-25,,,sonntag+1\n")::holidays)
                .withMessageContaining("`sonntag` is not one of [monday,");
    }

    @Test
    void refuses_to_move_a_holiday_from_a_sunday_that_has_no_fixed_day() {
        LawTable table =
                LawTable.parse("# closed: sunday\nname,day,on_sunday,first_year,last_year\nbad,easter+1,1,,\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessage("Line 3 of the law table: only a day such as `12-25` moves from a Sunday."
                        + " Leave `on_sunday` empty.");
    }

    @Test
    void refuses_a_column_that_no_table_of_holidays_has() {
        LawTable table = LawTable.parse("# closed: sunday\nname,day,subsitute,first_year,last_year\na,12-25,,,\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessage("A table of holidays has no column `subsitute`."
                        + " Use some of [name, day, on_sunday, substitute, first_year, last_year].");
    }

    @Test
    void refuses_the_years_of_a_holiday_in_the_wrong_order() {
        LawTable table =
                LawTable.parse("# closed: sunday\nname,day,on_sunday,first_year,last_year\nbad,12-25,,2014,2013\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessageContaining("The years from 2014 cannot end before that, in 2013. Swap the two.");
    }

    @Test
    void refuses_an_unknown_weekday() {
        LawTable table = LawTable.parse("# closed: zondag\nname,day,on_sunday,first_year,last_year\na,12-25,,,\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::holidays)
                .withMessage("`zondag` is not one of [monday, tuesday, wednesday, thursday, friday, saturday, sunday]."
                        + " Write one of these.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a remark", "valid_from,percent,certainty", "\n\n"})
    void refuses_a_table_without_rows(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.parse(text))
                .withMessage("The law table has no rows."
                        + " Give a line with the column names and at least one row under it.");
    }

    @Test
    void refuses_a_table_without_a_column_that_it_needs() {
        String text = "valid_from,rate,certainty\n2025-01-01,6,official\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.rates("house", SOURCE, KNOWN_THROUGH, text))
                .withMessage("The law table has no column `percent`, but [valid_from, rate, certainty]."
                        + " Add the column.");
    }

    @Test
    void refuses_a_heading_without_a_line_that_it_needs() {
        LawTable table = LawTable.parse("# id: house\nvalid_from,percent,certainty\n2025-01-01,6,official\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::rates)
                .withMessage("The heading of the law table lacks `unit`."
                        + " Add a line `# unit: ...` above the column names.");
    }

    @Test
    void reads_its_heading_above_the_column_names_only() {
        LawTable table = LawTable.parse("valid_from,percent,certainty\n# id: house\n2025-01-01,6,official\n");

        assertThatIllegalArgumentException()
                .isThrownBy(table::rates)
                .withMessageStartingWith("The heading of the law table lacks `id`.");
    }

    @Test
    void refuses_a_heading_that_says_a_thing_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.parse("# id: house\n# id: home\na\nb\n"))
                .withMessage(
                        "Line 2 of the law table: the heading says `id` a second time. Keep one of the two lines.");
    }

    @Test
    void refuses_a_source_without_an_article() {
        LawTable table = LawTable.parse(SCALE.replace("BIK|art. 2", "BIK"));

        assertThatIllegalArgumentException()
                .isThrownBy(table::costScale)
                .withMessage("`BIK` is not a source."
                        + " Write the law, the article and perhaps an address, with bars between them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-civl", "", "../law/nl-civil", "NL-CIVIL", "nl-civil.csv"})
    void says_when_it_has_no_such_table(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.rates(id))
                .withMessage("There is no built-in law table `" + id + "`."
                        + " Name one that ships with the library, such as `nl-civil`, or parse your own text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "../law/nl-civil", "nl-civil.csv"})
    void says_when_it_has_no_such_page(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.page(id))
                .withMessageStartingWith("There is no built-in law table `" + id + "`.");
    }

    @Test
    void reads_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(LawTable.rates("nl-civil").certaintyOn(LocalDate.parse("2013-01-01")))
                    .isEqualTo(Certainty.OFFICIAL);
            assertThat(LawTable.holidays("holidays-nl").closed()).contains(DayOfWeek.SUNDAY);
        } finally {
            Locale.setDefault(before);
        }
    }
}
