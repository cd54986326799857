package dev.dunning.core.calendar;

import static dev.dunning.core.calendar.DayCount.ACT_365;
import static dev.dunning.core.calendar.DayCount.ACT_ANNIVERSARY;
import static dev.dunning.core.calendar.DayCount.ACT_CALENDAR;
import static dev.dunning.core.calendar.DayCount.ACT_MONTH;
import static dev.dunning.core.calendar.DayCount.THIRTY_360;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.calendar.DayCount.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayCountTest {

    @Test
    void a_full_year_is_one_year_by_its_anniversary() {
        assertThat(split(ACT_ANNIVERSARY, "2024-01-01", "2025-01-01", "2024-01-01"))
                .containsExactly(part("2024-01-01", "2025-01-01", 366, 366));
        assertThat(split(ACT_ANNIVERSARY, "2024-02-02", "2025-02-02", "2024-02-02"))
                .containsExactly(part("2024-02-02", "2025-02-02", 366, 366));
        assertThat(split(ACT_ANNIVERSARY, "2024-03-01", "2025-03-01", "2024-03-01"))
                .containsExactly(part("2024-03-01", "2025-03-01", 365, 365));
    }

    @Test
    void anniversaries_of_29_february_return_to_it_in_a_leap_year() {
        assertThat(split(ACT_ANNIVERSARY, "2024-02-29", "2028-03-01", "2024-02-29"))
                .containsExactly(
                        part("2024-02-29", "2025-02-28", 365, 365),
                        part("2025-02-28", "2026-02-28", 365, 365),
                        part("2026-02-28", "2027-02-28", 365, 365),
                        part("2027-02-28", "2028-02-29", 366, 366),
                        part("2028-02-29", "2028-03-01", 1, 365));
    }

    @Test
    void a_range_that_begins_in_a_later_year_of_interest_has_the_length_of_that_year() {
        assertThat(split(ACT_ANNIVERSARY, "2024-01-10", "2024-04-10", "2022-03-15"))
                .containsExactly(part("2024-01-10", "2024-03-15", 65, 366), part("2024-03-15", "2024-04-10", 26, 365));
        assertThat(split(ACT_ANNIVERSARY, "2025-02-28", "2025-03-01", "2024-02-29"))
                .containsExactly(part("2025-02-28", "2025-03-01", 1, 365));
        assertThat(split(ACT_ANNIVERSARY, "2024-03-14", "2024-03-15", "2022-03-15"))
                .containsExactly(part("2024-03-14", "2024-03-15", 1, 366));
    }

    @Test
    void a_range_cannot_begin_before_interest_did() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(ACT_ANNIVERSARY, "2024-01-09", "2024-02-01", "2024-01-10"))
                .withMessage("The range begins on 2024-01-09, before interest began on 2024-01-10."
                        + " Begin it on that day or later.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(ACT_MONTH, "2024-01-09", "2024-02-01", "2024-01-10"));
    }

    @Test
    void the_fixed_year_has_365_days_whatever_the_calendar_says() {
        assertThat(split(ACT_365, "2023-12-01", "2025-02-01", "2023-12-01"))
                .containsExactly(part("2023-12-01", "2025-02-01", 428, 365));
    }

    @Test
    void the_calendar_year_changes_on_new_years_day() {
        assertThat(split(ACT_CALENDAR, "2023-12-01", "2025-02-01", "2023-12-01"))
                .containsExactly(
                        part("2023-12-01", "2024-01-01", 31, 365),
                        part("2024-01-01", "2025-01-01", 366, 366),
                        part("2025-01-01", "2025-02-01", 31, 365));
    }

    @Test
    void a_full_month_is_one_twelfth_of_a_year() {
        assertThat(split(ACT_MONTH, "2024-09-25", "2024-12-25", "2024-09-25"))
                .containsExactly(
                        part("2024-09-25", "2024-10-25", 30, 360),
                        part("2024-10-25", "2024-11-25", 31, 372),
                        part("2024-11-25", "2024-12-25", 30, 360));
        assertThat(split(ACT_MONTH, "2026-02-10", "2026-03-01", "2026-01-20"))
                .containsExactly(part("2026-02-10", "2026-02-20", 10, 372), part("2026-02-20", "2026-03-01", 9, 336));
    }

    @Test
    void months_that_began_on_the_31st_end_with_shorter_months_and_return_to_it() {
        assertThat(split(ACT_MONTH, "2026-01-31", "2026-06-01", "2026-01-31"))
                .containsExactly(
                        part("2026-01-31", "2026-02-28", 28, 336),
                        part("2026-02-28", "2026-03-31", 31, 372),
                        part("2026-03-31", "2026-04-30", 30, 360),
                        part("2026-04-30", "2026-05-31", 31, 372),
                        part("2026-05-31", "2026-06-01", 1, 360));
        assertThat(split(ACT_MONTH, "2024-01-31", "2024-03-31", "2023-12-31"))
                .containsExactly(part("2024-01-31", "2024-02-29", 29, 348), part("2024-02-29", "2024-03-31", 31, 372));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-01, 360",
        "2026-01-01, 2026-02-01, 30",
        "2026-01-30, 2026-01-31, 1",
        "2026-01-31, 2026-02-01, 0",
        "2026-01-31, 2026-03-31, 60",
        "2026-02-28, 2026-03-01, 1",
        "2024-02-29, 2024-03-01, 1",
        "2026-01-15, 2026-01-31, 16",
        "2025-12-15, 2026-01-20, 35",
        "2025-12-16, 2026-03-01, 73",
    })
    void every_month_of_the_banks_has_thirty_days(String from, String until, long days) {
        assertThat(split(THIRTY_360, from, until, from)).containsExactly(part(from, until, days, 360));
    }

    @ParameterizedTest
    @EnumSource
    void no_days_have_no_parts(DayCount dayCount) {
        assertThat(split(dayCount, "2026-01-01", "2026-01-01", "2026-01-01")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_ends_of_time_are_days_too(DayCount dayCount) {
        assertThat(split(dayCount, "0001-01-01", "9999-12-31", "0001-01-01")).isNotEmpty();
    }

    private static List<Part> split(DayCount dayCount, String from, String until, String start) {
        return dayCount.split(new DateRange(LocalDate.parse(from), LocalDate.parse(until)), LocalDate.parse(start));
    }

    private static Part part(String from, String until, long days, int yearDays) {
        return new Part(new DateRange(LocalDate.parse(from), LocalDate.parse(until)), days, yearDays);
    }
}
