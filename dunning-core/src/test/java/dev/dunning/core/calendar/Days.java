package dev.dunning.core.calendar;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Days and ranges for the properties of this package. */
final class Days {

    private Days() {}

    /** Mostly recent days, some of them leap days, and now and then the ends of time. */
    static Arbitrary<LocalDate> any() {
        Arbitrary<LocalDate> recent = between("1990-01-01", "2060-12-31");
        return Arbitraries.frequencyOf(
                Tuple.of(8, recent),
                Tuple.of(1, Arbitraries.of(2000, 2020, 2024, 2028).map(year -> LocalDate.of(year, 2, 29))),
                Tuple.of(1, between("0001-01-01", "9999-12-31")));
    }

    /** Ranges of up to ten years, some without days. */
    static Arbitrary<DateRange> ranges() {
        return any().flatMap(from ->
                Arbitraries.longs().between(0, 3653).map(days -> new DateRange(from, from.plusDays(days))));
    }

    static List<LocalDate> in(DateRange range) {
        return range.from().datesUntil(range.until()).toList();
    }

    private static Arbitrary<LocalDate> between(String first, String last) {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse(first).toEpochDay(),
                        LocalDate.parse(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
