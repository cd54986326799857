package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessCalendarProperties {

    @Property
    void rolling_forward_ends_on_a_day_of_business_and_skips_none(
            @ForAll("calendars") HolidayCalendar calendar, @ForAll("days") LocalDate day) {
        LocalDate rolled = calendar.onOrAfter(day);

        assertThat(calendar.isBusinessDay(rolled)).isTrue();
        assertThat(day.datesUntil(rolled)).noneMatch(calendar::isBusinessDay);
        assertThat(calendar.onOrAfter(rolled)).isEqualTo(rolled);
    }

    @Property
    void counting_forward_passes_as_many_days_of_business_as_asked(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int count) {
        LocalDate reached = calendar.plusBusinessDays(day, count);

        assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isBusinessDay))
                .hasSize(count);
    }

    @Property
    void a_later_day_never_reaches_less_far(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 10) int later,
            @ForAll @IntRange(max = 10) int count) {
        assertThat(calendar.plusBusinessDays(day.plusDays(later), count))
                .isAfterOrEqualTo(calendar.plusBusinessDays(day, count));
        assertThat(calendar.onOrAfter(day.plusDays(later))).isAfterOrEqualTo(calendar.onOrAfter(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.any();
    }

    @Provide
    Arbitrary<HolidayCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> closed = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        return Combinators.combine(closed, holiday().list().ofMaxSize(12)).as(HolidayCalendar::new);
    }

    private static Arbitrary<Holiday> holiday() {
        Arbitrary<Holiday> easter = Arbitraries.integers()
                .between(-60, 60)
                .map(offset -> new Holiday.FromEaster("easter", offset, Holiday.Years.ALL));
        Arbitrary<Holiday> fixed = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(-6, 6))
                .as((month, day, move) -> new Holiday.Fixed("fixed", MonthDay.of(month, day), move, Holiday.Years.ALL));
        return Arbitraries.oneOf(List.of(easter, fixed, onWeekday(), withSubstitute(fixed)));
    }

    private static Arbitrary<Holiday> onWeekday() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class), Arbitraries.of(-1, 1, 2, 3, 4), Arbitraries.of(Month.class))
                .flatAs((weekday, nth, month) -> Arbitraries.of(
                        new Holiday.NthWeekday("nth", weekday, nth, month, Holiday.Years.ALL),
                        new Holiday.WeekdayFrom(
                                "from", weekday, MonthDay.of(month, 11), MonthDay.of(month, 17), Holiday.Years.ALL)));
    }

    private static Arbitrary<Holiday> withSubstitute(Arbitrary<Holiday> holidays) {
        Arbitrary<Integer> days = Arbitraries.integers().between(-6, 6).filter(move -> move != 0);
        Arbitrary<Map<DayOfWeek, Integer>> substitutes =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days).ofMinSize(1);
        return Combinators.combine(holidays, substitutes).as(Holiday.WithSubstitute::new);
    }
}
