package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-06");

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, true",
        "2026-11-03, true",
        "2026-11-04, true",
        "2026-11-05, true",
        "2026-11-06, true",
        "2026-11-07, false",
        "2026-11-08, false",
    })
    void weekdays_are_monday_to_friday(LocalDate day, boolean open) {
        assertThat(WEEKDAYS.isBusinessDay(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-06, 2026-11-06",
        "2026-11-07, 2026-11-09",
        "2026-11-08, 2026-11-09",
        "9999-12-31, 9999-12-31",
    })
    void a_closed_day_rolls_forward(LocalDate day, LocalDate rolled) {
        assertThat(WEEKDAYS.onOrAfter(day)).isEqualTo(rolled);
    }

    @Test
    void the_end_of_the_last_year_may_roll_into_the_next() {
        BusinessCalendar mondays = day -> day.getDayOfWeek().getValue() == 1;

        assertThat(mondays.onOrAfter(LocalDate.of(9999, 12, 31))).isEqualTo(LocalDate.of(10000, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-06, 0, 2026-11-06",
        "2026-11-07, 0, 2026-11-07",
        "2026-11-05, 1, 2026-11-06",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-05, 2, 2026-11-09",
        "2026-11-05, 10, 2026-11-19",
    })
    void counts_days_of_business_after_a_day(LocalDate day, int count, LocalDate reached) {
        assertThat(WEEKDAYS.plusBusinessDays(day, count)).isEqualTo(reached);
    }

    @Test
    void does_not_count_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKDAYS.plusBusinessDays(FRIDAY, -1))
                .withMessage("Cannot count -1 days of business forward. Give zero or more.");
    }

    @Test
    void does_not_search_forever_in_a_calendar_that_never_opens() {
        BusinessCalendar never = day -> false;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> never.onOrAfter(FRIDAY))
                .withMessage("No day of business within a year from 2026-11-06."
                        + " Use a calendar that opens at least once a year.");
    }

    @Test
    void finds_the_one_day_of_a_leap_year_on_which_a_calendar_opens() {
        BusinessCalendar once = day -> day.getDayOfYear() == 366;

        assertThat(once.onOrAfter(LocalDate.parse("2024-01-01"))).isEqualTo("2024-12-31");
    }
}
