package dev.dunning.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DateRangeProperties {

    @Property
    void two_parts_have_as_many_days_as_the_whole(
            @ForAll("ranges") DateRange range, @ForAll @LongRange(min = 0, max = 4000) long at) {
        LocalDate middle = range.from().plusDays(Math.min(at, range.days()));
        DateRange first = new DateRange(range.from(), middle);
        DateRange second = new DateRange(middle, range.until());

        assertThat(first.days() + second.days()).isEqualTo(range.days());
        assertThat(first.intersect(second)).isEmpty();
    }

    @Property
    void a_range_contains_as_many_days_as_it_counts(@ForAll("ranges") DateRange range) {
        assertThat(range.from().datesUntil(range.until().plusDays(3)).filter(range::contains))
                .hasSize(Math.toIntExact(range.days()));
    }

    @Property
    void an_intersection_holds_the_days_of_both_and_no_others(
            @ForAll("ranges") DateRange one,
            @ForAll("ranges") DateRange other,
            @ForAll @LongRange(min = -9, max = 9) long shift) {
        DateRange near = new DateRange(one.from().plusDays(shift), one.until().plusDays(2 * shift + 20));

        assertThat(one.intersect(near).isPresent())
                .isEqualTo(Days.in(one).stream().anyMatch(near::contains));
        one.intersect(near)
                .ifPresent(both -> assertThat(Days.in(both))
                        .isEqualTo(Days.in(one).stream().filter(near::contains).toList()));
        assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Days.ranges();
    }
}
