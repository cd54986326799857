package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.law.DatedValues.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatedValuesProperties {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final Citation SOURCE = Citation.of("BW", "6:119");

    @Property
    void spans_cover_the_range_and_say_the_value_of_each_day(
            @ForAll("tables") DatedValues<Integer> table, @ForAll("ranges") DateRange range) {
        List<LocalDate> covered = table.spans(range).stream()
                .flatMap(span -> days(span.range()).stream())
                .toList();

        assertThat(covered).isEqualTo(days(range));
        assertThat(table.spans(range))
                .allSatisfy(span -> assertThat(days(span.range()))
                        .allMatch(day -> table.on(day).equals(span.value())));
    }

    @Property
    void neighbouring_spans_differ_and_none_is_without_days(
            @ForAll("tables") DatedValues<Integer> table, @ForAll("ranges") DateRange range) {
        List<Span<Integer>> spans = table.spans(range);

        assertThat(spans).noneMatch(span -> span.range().isEmpty());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).value()).isNotEqualTo(spans.get(i - 1).value());
        }
    }

    @Property
    void a_span_is_as_certain_as_its_least_certain_day(
            @ForAll("tables") DatedValues<Integer> table, @ForAll("ranges") DateRange range) {
        assertThat(table.spans(range))
                .allSatisfy(span -> assertThat(days(span.range()).stream()
                                .map(table::certaintyOn)
                                .reduce(Certainty::weaker))
                        .hasValue(span.certainty()));
    }

    @Property
    void a_row_that_repeats_the_value_before_it_changes_no_span(
            @ForAll("tables") DatedValues<Integer> table,
            @ForAll("ranges") DateRange range,
            @ForAll @IntRange(max = 900) int after) {
        LocalDate day = FIRST.plusDays(after);
        NavigableMap<LocalDate, DatedValue<Integer>> rows = new TreeMap<>(table.from());
        rows.put(day, new DatedValue<>(table.on(day), table.certaintyOn(day)));

        assertThat(new DatedValues<>("test", "percent", rows, table.knownThrough(), SOURCE).spans(range))
                .isEqualTo(table.spans(range));
    }

    @Property
    void a_row_more_says_the_same_before_it_and_its_own_value_after(
            @ForAll("tables") DatedValues<Integer> table, @ForAll @IntRange(max = 900) int after) {
        LocalDate first = table.from().lastKey().plusDays(1);
        LocalDate known = first.isAfter(table.knownThrough()) ? first : table.knownThrough();
        var looked = new DatedValues<>("test", "percent", table.from(), known, SOURCE);
        LocalDate day = FIRST.plusDays(after);

        assertThat(looked.plus(first, 9, Certainty.OFFICIAL, first).on(day))
                .isEqualTo(day.isBefore(first) ? table.on(day) : 9);
    }

    @Provide
    Arbitrary<DatedValues<Integer>> tables() {
        Arbitrary<DatedValue<Integer>> values = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(Certainty.class))
                .as(DatedValue::new);
        return Arbitraries.maps(Arbitraries.integers().between(1, 700).map(FIRST::plusDays), values)
                .ofMaxSize(8)
                .flatMap(later -> values.map(first -> table(first, later)));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(0, 400))
                .as((from, days) -> new DateRange(FIRST.plusDays(from), FIRST.plusDays(from + days)));
    }

    private static DatedValues<Integer> table(DatedValue<Integer> first, Map<LocalDate, DatedValue<Integer>> later) {
        NavigableMap<LocalDate, DatedValue<Integer>> rows = new TreeMap<>(later);
        rows.put(FIRST, first);
        return new DatedValues<>("test", "percent", rows, FIRST.plusDays(300), SOURCE);
    }

    private static List<LocalDate> days(DateRange range) {
        return range.from().datesUntil(range.until()).toList();
    }
}
