package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    private static final DateRange JANUARY = range("2026-01-01", "2026-02-01");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-01, 31",
        "2024-02-28, 2024-03-01, 2",
        "2026-02-28, 2026-03-01, 1",
        "2026-01-01, 2026-01-01, 0",
        "0001-01-01, 9999-12-31, 3652058",
    })
    void counts_its_days_without_the_last(LocalDate from, LocalDate until, long days) {
        assertThat(new DateRange(from, until).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-01-31, true", "2026-02-01, false"})
    void contains_its_first_day_but_not_its_last(LocalDate day, boolean contained) {
        assertThat(JANUARY.contains(day)).isEqualTo(contained);
    }

    @Test
    void may_be_without_days() {
        assertThat(range("2026-01-01", "2026-01-01").isEmpty()).isTrue();
        assertThat(JANUARY.isEmpty()).isFalse();
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2026-01-02", "2026-01-01"))
                .withMessage("A range from 2026-01-02 cannot end before it, on 2026-01-01."
                        + " Swap the two days, or give the same day twice for a range without days.");
    }

    @Test
    void shares_days_with_a_range_that_overlaps() {
        assertThat(JANUARY.intersect(range("2026-01-20", "2026-03-01"))).hasValue(range("2026-01-20", "2026-02-01"));
        assertThat(JANUARY.intersect(range("2025-01-20", "2026-01-05"))).hasValue(range("2026-01-01", "2026-01-05"));
        assertThat(JANUARY.intersect(range("2025-01-01", "2027-01-01"))).hasValue(JANUARY);
    }

    @Test
    void shares_nothing_with_a_range_that_only_touches_it_or_has_no_days() {
        assertThat(JANUARY.intersect(range("2026-02-01", "2026-03-01"))).isEmpty();
        assertThat(JANUARY.intersect(range("2027-02-01", "2027-03-01"))).isEmpty();
        assertThat(JANUARY.intersect(range("2026-01-05", "2026-01-05"))).isEmpty();
    }

    @Test
    void prints_both_days() {
        assertThat(JANUARY).hasToString("2026-01-01/2026-02-01");
    }

    private static DateRange range(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
