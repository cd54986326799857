package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DayCountProperties {

    @Property
    void the_parts_cover_the_range_without_gap_or_overlap(
            @ForAll DayCount dayCount, @ForAll("ranges") DateRange range, @ForAll @LongRange(max = 2000) long before) {
        List<Part> parts = dayCount.split(range, range.from().minusDays(before));

        assertThat(parts.stream().map(Part::range).flatMap(part -> Days.in(part).stream()))
                .isEqualTo(Days.in(range));
        assertThat(parts).allMatch(part -> !part.range().isEmpty());
    }

    @Property
    void only_the_thirty_day_month_counts_other_days_than_the_calendar(
            @ForAll DayCount dayCount, @ForAll("ranges") DateRange range) {
        long days = dayCount.split(range, range.from()).stream()
                .mapToLong(Part::days)
                .sum();

        if (dayCount == DayCount.THIRTY_360) {
            assertThat(days).isBetween(range.days() * 355 / 365 - 3, range.days() + 2);
        } else {
            assertThat(days).isEqualTo(range.days());
        }
    }

    @Property
    void two_ranges_that_meet_count_as_many_days_as_the_whole(
            @ForAll DayCount dayCount,
            @ForAll("ranges") DateRange range,
            @ForAll @LongRange(max = 4000) long at,
            @ForAll @LongRange(max = 2000) long before) {
        LocalDate middle = range.from().plusDays(Math.min(at, range.days()));
        LocalDate start = range.from().minusDays(before);

        assertThat(daysByYearLength(Stream.concat(
                        dayCount.split(new DateRange(range.from(), middle), start).stream(),
                        dayCount.split(new DateRange(middle, range.until()), start).stream())))
                .isEqualTo(daysByYearLength(dayCount.split(range, start).stream()));
    }

    @Property
    void a_full_year_of_interest_is_exactly_one_year(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 30) int year) {
        DateRange full = new DateRange(start.plusYears(year), start.plusYears(year + 1L));

        assertThat(DayCount.ACT_ANNIVERSARY.split(full, start))
                .singleElement()
                .matches(part -> part.days() == part.yearDays());
    }

    @Property
    void a_full_month_of_interest_is_exactly_a_twelfth_of_a_year(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 400) int month) {
        DateRange full = new DateRange(start.plusMonths(month), start.plusMonths(month + 1L));

        assertThat(DayCount.ACT_MONTH.split(full, start))
                .singleElement()
                .matches(part -> part.days() * 12 == part.yearDays());
    }

    @Property
    void a_calendar_year_is_exactly_one_year(@ForAll @IntRange(min = 1, max = 9998) int year) {
        DateRange full = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));

        assertThat(DayCount.ACT_CALENDAR.split(full, full.from()))
                .singleElement()
                .matches(part -> part.days() == part.yearDays());
        assertThat(DayCount.THIRTY_360.split(full, full.from()))
                .singleElement()
                .matches(part -> part.days() == part.yearDays());
    }

    @Property
    void outside_leap_years_the_three_true_counts_agree(@ForAll @IntRange(max = 364) int days) {
        DateRange range = new DateRange(
                LocalDate.parse("2025-01-01"), LocalDate.parse("2025-01-01").plusDays(days));

        assertThat(DayCount.ACT_ANNIVERSARY.split(range, range.from()))
                .isEqualTo(DayCount.ACT_365.split(range, range.from()))
                .isEqualTo(DayCount.ACT_CALENDAR.split(range, range.from()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.any();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Days.ranges();
    }

    private static Map<Integer, Long> daysByYearLength(Stream<Part> parts) {
        return parts.filter(part -> part.days() != 0)
                .collect(Collectors.groupingBy(Part::yearDays, Collectors.summingLong(Part::days)));
    }
}
