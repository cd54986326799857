package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class HolidaysOfTheCountriesProperties {
    private static final Map<String, HolidayCalendar> CALENDARS = new HashMap<>();

    @Property
    void a_term_never_ends_on_a_closed_day(@ForAll("countries") String country, @ForAll("days") LocalDate day) {
        HolidayCalendar calendar = calendar(country);
        LocalDate end = calendar.onOrAfter(day);

        assertThat(calendar.closed()).doesNotContain(end.getDayOfWeek());
        assertThat(calendar.holidays()).noneMatch(holiday -> holiday.fallsOn(end));
        assertThat(day.datesUntil(end)).noneMatch(calendar::isBusinessDay).hasSizeLessThan(10);
    }

    @Property
    void counted_days_of_business_never_end_on_a_closed_day(
            @ForAll("countries") String country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        HolidayCalendar calendar = calendar(country);
        LocalDate end = calendar.plusBusinessDays(day, n);

        assertThat(calendar.closed()).doesNotContain(end.getDayOfWeek());
        assertThat(calendar.holidays()).noneMatch(holiday -> holiday.fallsOn(end));
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(HolidaysOfTheCountriesTest.COUNTRIES);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2000-01-01").toEpochDay(),
                        LocalDate.parse("2060-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static HolidayCalendar calendar(String country) {
        return CALENDARS.computeIfAbsent(country, HolidaysOfTheCountriesTest::calendar);
    }
}
