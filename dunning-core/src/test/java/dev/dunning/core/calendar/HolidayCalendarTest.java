package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.calendar.Holiday.Fixed;
import dev.dunning.core.calendar.Holiday.FromEaster;
import dev.dunning.core.calendar.Holiday.NthWeekday;
import dev.dunning.core.calendar.Holiday.WeekdayFrom;
import dev.dunning.core.calendar.Holiday.WithSubstitute;
import dev.dunning.core.calendar.Holiday.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Holiday CHRISTMAS = new Fixed("christmas-day", MonthDay.of(12, 25), 0, Years.ALL);
    private static final Holiday GOOD_FRIDAY = new FromEaster("good-friday", -2, Years.ALL);
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(WEEKEND, List.of(CHRISTMAS, GOOD_FRIDAY));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1583-04-10", "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
                "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
                "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
            })
    void knows_easter(LocalDate easter) {
        assertThat(HolidayCalendar.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void finds_easter_as_the_tabular_method_does_in_every_year() {
        IntStream.rangeClosed(1, 9999)
                .forEach(year -> assertThat(HolidayCalendar.easterSunday(year)).isEqualTo(tabularEaster(year)));
    }

    @Test
    void finds_a_sunday_in_spring_in_every_year() {
        IntStream.of(-4000, -1, 0, 10_000, 99_999)
                .mapToObj(HolidayCalendar::easterSunday)
                .forEach(easter -> {
                    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
                });
    }

    @Test
    void closes_on_weekends_and_holidays() {
        assertThat(CALENDAR.isBusinessDay(LocalDate.parse("2026-12-24"))).isTrue();
        assertThat(CALENDAR.isBusinessDay(LocalDate.parse("2026-12-25"))).isFalse();
        assertThat(CALENDAR.isBusinessDay(LocalDate.parse("2026-12-26"))).isFalse();
        assertThat(CALENDAR.isBusinessDay(LocalDate.parse("2026-04-03"))).isFalse();
        assertThat(CALENDAR.onOrAfter(LocalDate.parse("2026-12-25"))).isEqualTo("2026-12-28");
    }

    @Test
    void tells_a_holiday_from_a_weekend() {
        assertThat(CALENDAR.isHoliday(LocalDate.parse("2026-12-25"))).isTrue();
        assertThat(CALENDAR.isHoliday(LocalDate.parse("2026-12-26"))).isFalse();
        assertThat(CALENDAR.isHoliday(LocalDate.parse("2022-12-25"))).isTrue();
    }

    @Test
    void keeps_its_holidays_when_other_weekdays_close() {
        HolidayCalendar post = CALENDAR.closedOn(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

        assertThat(post.isBusinessDay(LocalDate.parse("2026-12-19"))).isTrue();
        assertThat(post.isBusinessDay(LocalDate.parse("2026-12-21"))).isFalse();
        assertThat(post.isBusinessDay(LocalDate.parse("2026-12-25"))).isFalse();
        assertThat(post.closed()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void may_be_open_every_weekday() {
        HolidayCalendar open = CALENDAR.closedOn();

        assertThat(open.isBusinessDay(LocalDate.parse("2026-12-26"))).isTrue();
        assertThat(open.isBusinessDay(LocalDate.parse("2026-12-25"))).isFalse();
    }

    @Test
    void must_open_on_one_weekday_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.closedOn(DayOfWeek.values()))
                .withMessage("All seven weekdays are closed. Leave at least one of them open.");
    }

    @Test
    void keeps_its_own_copy_of_what_it_was_given() {
        Set<DayOfWeek> closed = EnumSet.of(DayOfWeek.SUNDAY);
        List<Holiday> holidays = new ArrayList<>(List.of(CHRISTMAS));
        HolidayCalendar calendar = new HolidayCalendar(closed, holidays);
        closed.add(DayOfWeek.MONDAY);
        holidays.clear();

        assertThat(calendar.closed()).containsExactly(DayOfWeek.SUNDAY).isUnmodifiable();
        assertThat(calendar.holidays()).containsExactly(CHRISTMAS).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2025-04-26, true",
        "-1, 2025-04-27, false",
        "-1, 2026-04-26, false",
        "-1, 2026-04-27, true",
        "1, 2025-04-28, true",
        "1, 2025-04-27, false",
        "1, 2026-04-27, true",
        "1, 2026-04-28, false",
        "0, 2025-04-27, true",
        "0, 2025-04-26, false",
    })
    void a_fixed_holiday_moves_away_from_a_sunday(int move, LocalDate day, boolean kept) {
        Holiday holiday = new Fixed("kings-day", MonthDay.of(4, 27), move, Years.ALL);

        assertThat(holiday.fallsOn(day)).isEqualTo(kept);
    }

    @Test
    void a_fixed_holiday_may_move_into_another_year() {
        Holiday newYear = new Fixed("new-years-day", MonthDay.of(1, 1), -1, new Years(2023, 2023));

        assertThat(newYear.fallsOn(LocalDate.parse("2022-12-31"))).isTrue();
        assertThat(newYear.fallsOn(LocalDate.parse("2023-01-01"))).isFalse();
        assertThat(newYear.fallsOn(LocalDate.parse("2023-12-31"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-05-04, true",
        "1, 2026-05-11, false",
        "1, 2026-05-05, false",
        "1, 2026-06-01, false",
        "1, 2023-05-01, true",
        "2, 2023-05-08, true",
        "4, 2026-05-25, true",
        "4, 2026-05-18, false",
        "-1, 2026-05-25, true",
        "-1, 2027-05-31, true",
        "-1, 2027-05-24, false",
        "1, 2020-05-04, false",
    })
    void a_holiday_may_be_kept_on_a_weekday_of_a_month(int nth, LocalDate day, boolean kept) {
        Holiday holiday = new NthWeekday("may-holiday", DayOfWeek.MONDAY, nth, Month.MAY, new Years(2021, 2030));

        assertThat(holiday.fallsOn(day)).isEqualTo(kept);
    }

    @Test
    void the_last_weekday_of_february_minds_leap_years() {
        Holiday holiday = new NthWeekday("last", DayOfWeek.THURSDAY, -1, Month.FEBRUARY, Years.ALL);

        assertThat(holiday.fallsOn(LocalDate.parse("2024-02-29"))).isTrue();
        assertThat(holiday.fallsOn(LocalDate.parse("2024-02-22"))).isFalse();
        assertThat(holiday.fallsOn(LocalDate.parse("2030-02-28"))).isTrue();
        assertThat(holiday.fallsOn(LocalDate.parse("2025-02-27"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, true",
        "2026-06-27, false",
        "2026-06-21, false",
        "2027-06-26, true",
        "2027-06-19, false",
        "2020-06-20, false",
    })
    void a_holiday_may_be_kept_on_a_weekday_from_a_day_on(LocalDate day, boolean kept) {
        Holiday holiday = new WeekdayFrom(
                "midsummers-day", DayOfWeek.SATURDAY, MonthDay.of(6, 20), MonthDay.of(6, 26), new Years(2021, 2030));

        assertThat(holiday.fallsOn(day)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03, true",
        "2026-07-04, true",
        "2027-07-04, true",
        "2027-07-05, true",
        "2027-07-03, false",
        "2025-07-04, true",
        "2025-07-03, false",
        "2025-07-05, false",
        "2020-07-03, false",
    })
    void a_holiday_may_have_a_substitute_day(LocalDate day, boolean kept) {
        Holiday fourth = new Fixed("independence-day", MonthDay.of(7, 4), 0, new Years(2021, 2030));
        Holiday holiday = new WithSubstitute(fourth, Map.of(DayOfWeek.SATURDAY, -1, DayOfWeek.SUNDAY, 1));

        assertThat(holiday.name()).isEqualTo("independence-day");
        assertThat(holiday.fallsOn(day)).isEqualTo(kept);
    }

    @Test
    void a_substitute_day_may_lie_in_another_year() {
        Holiday newYear = new Fixed("new-years-day", MonthDay.of(1, 1), 0, new Years(2022, 2022));
        Holiday holiday = new WithSubstitute(newYear, Map.of(DayOfWeek.SATURDAY, -1));

        assertThat(holiday.fallsOn(LocalDate.parse("2021-12-31"))).isTrue();
        assertThat(holiday.fallsOn(LocalDate.parse("2022-12-31"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 0, 5})
    void a_month_has_four_weekdays_and_a_last_one(int nth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NthWeekday("bad", DayOfWeek.MONDAY, nth, Month.MAY, Years.ALL))
                .withMessage("The holiday `bad` is kept on weekday number " + nth
                        + " of its month. Give a number from 1 to 4, or -1 for the last.");
    }

    @ParameterizedTest
    @CsvSource({
        "--06-20, --06-27",
        "--06-20, --06-19",
        "--12-28, --01-03",
        "--02-25, --03-02",
        "--02-29, --02-29",
        "--02-26, --02-29",
    })
    void a_weekday_is_looked_for_within_a_week_of_one_year(MonthDay first, MonthDay last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekdayFrom("bad", DayOfWeek.MONDAY, first, last, Years.ALL))
                .withMessage("The holiday `bad` cannot be looked for from "
                        + first.toString().substring(2) + " to "
                        + last.toString().substring(2)
                        + ". Give one to seven days of the same year, without 29 February.");
    }

    @Test
    void a_substitute_day_is_another_day_within_a_week() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithSubstitute(CHRISTMAS, Map.of()))
                .withMessage("The holiday `christmas-day` has no substitute day. Give one, or the holiday alone.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithSubstitute(CHRISTMAS, Map.of(DayOfWeek.SUNDAY, 0)))
                .withMessage("The substitute day of `christmas-day` lies 0 days away."
                        + " Give a number from -6 to -1, or from 1 to 6.");
    }

    @Test
    void a_holiday_on_leap_day_is_kept_in_leap_years_only() {
        Holiday leapDay = new Fixed("leap-day", MonthDay.of(2, 29), 0, Years.ALL);

        assertThat(leapDay.fallsOn(LocalDate.parse("2024-02-29"))).isTrue();
        assertThat(leapDay.fallsOn(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(leapDay.fallsOn(LocalDate.parse("2026-03-01"))).isFalse();
    }

    @Test
    void a_holiday_is_kept_in_its_years_only() {
        Years years = new Years(2025, 2026);
        Holiday fixed = new Fixed("fixed", MonthDay.of(12, 25), 0, years);
        Holiday easter = new FromEaster("easter", 1, years);

        assertThat(IntStream.rangeClosed(2024, 2027).filter(year -> fixed.fallsOn(LocalDate.of(year, 12, 25))))
                .containsExactly(2025, 2026);
        assertThat(IntStream.rangeClosed(2024, 2027)
                        .filter(year -> easter.fallsOn(
                                HolidayCalendar.easterSunday(year).plusDays(1))))
                .containsExactly(2025, 2026);
    }

    @Test
    void years_cannot_end_before_they_begin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Years(2026, 2025))
                .withMessage("The years from 2026 cannot end before that, in 2025. Swap the two.");
        assertThat(new Years(2026, 2026).contains(2026)).isTrue();
    }

    @Test
    void a_holiday_stays_near_its_anchor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fixed("far", MonthDay.of(1, 1), 7, Years.ALL))
                .withMessage("The holiday `far` moves 7 days from a Sunday."
                        + " Give a number from -6 to 6, or 0 to leave it there.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FromEaster("far", -101, Years.ALL))
                .withMessage("The holiday `far` lies -101 days from Easter. Give a number from -100 to 100.");
        assertThatCode(() -> new FromEaster("near", 100, Years.ALL)).doesNotThrowAnyException();
        assertThatCode(() -> new Fixed("near", MonthDay.of(1, 1), -6, Years.ALL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void works_at_the_ends_of_time(LocalDate day) {
        assertThatCode(() -> CALENDAR.plusBusinessDays(day, 30)).doesNotThrowAnyException();
    }

    /** Another way to reckon Easter, by Jones and Butcher. */
    private static LocalDate tabularEaster(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
