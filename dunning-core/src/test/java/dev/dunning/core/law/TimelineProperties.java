package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.testkit.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class TimelineProperties {
    private static final LocalDate FIRST = Days.CENTRE;

    @Property
    void rows_with_both_ends_are_right_when_each_day_has_one_row(
            @ForAll("rows") List<Timeline.Row> rows, @ForAll @IntRange(max = 3) int known) {
        LocalDate last = rows.get(rows.size() - 1).from();
        Timeline timeline = new Timeline(rows, Optional.empty(), last.plusDays(known));

        assertThat(timeline.faults().isEmpty()).isEqualTo(daysOf(timeline).allMatch(day -> holding(rows, day) == 1));
    }

    @Property
    void a_gap_has_no_row_and_an_overlap_has_two(@ForAll("rows") List<Timeline.Row> rows) {
        assertThat(new Timeline(rows, Optional.empty(), FIRST).faults())
                .allSatisfy(fault -> assertThat(holding(rows, fault.first()))
                        .isEqualTo(fault.kind() == TimelineFault.Kind.GAP ? 0 : 2)
                        .isEqualTo(holding(rows, fault.last())));
    }

    @Property
    void rows_without_ends_are_right_in_order_and_in_no_other(@ForAll("shuffled") List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();

        assertThat(timeline(sorted, Optional.empty()).faults()).isEmpty();
        assertThat(timeline(days, Optional.empty()).faults().isEmpty()).isEqualTo(days.equals(sorted));
    }

    @Property
    void a_cadence_is_kept_when_every_due_day_begins_a_row(
            @ForAll("daysAndDueDays") Set<LocalDate> days, @ForAll Cadence every) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        Timeline timeline = timeline(sorted, Optional.of(every));

        assertThat(timeline.faults().isEmpty())
                .isEqualTo(sorted.containsAll(due(every, sorted.get(0), timeline.knownThrough())));
    }

    @Property
    void a_table_with_its_missing_rows_is_right(@ForAll("daysAndDueDays") Set<LocalDate> days, @ForAll Cadence every) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        List<LocalDate> mended = Stream.concat(
                        sorted.stream(),
                        timeline(sorted, Optional.of(every)).faults().stream()
                                .flatMap(fault -> due(every, fault.first(), fault.last()).stream()))
                .sorted()
                .toList();

        assertThat(timeline(mended, Optional.of(every)).faults()).isEmpty();
    }

    /** Rows one after the other, most of which end where the next begins. */
    @Provide
    Arbitrary<List<Timeline.Row>> rows() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(2, 4);
        Arbitrary<Integer> slips = Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, -1), Tuple.of(1, 1));
        return Combinators.combine(lengths, slips)
                .as((length, slip) -> new int[] {length, slip})
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(TimelineProperties::inARow);
    }

    @Provide
    Arbitrary<List<LocalDate>> shuffled() {
        return Days.between(-20, 20).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<LocalDate>> daysAndDueDays() {
        Arbitrary<LocalDate> due = Arbitraries.integers()
                .between(-6, 0)
                .map(half -> LocalDate.of(2026, 7, 1).plusMonths(6L * half));
        return Arbitraries.frequencyOf(Tuple.of(4, due), Tuple.of(1, Days.between(-1200, 90)))
                .set()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static List<Timeline.Row> inARow(List<int[]> lengthsAndSlips) {
        List<Timeline.Row> rows = new ArrayList<>();
        LocalDate from = FIRST;
        for (int[] row : lengthsAndSlips) {
            LocalDate next = from.plusDays(row[0]);
            rows.add(new Timeline.Row(from, Optional.of(next.minusDays(1).plusDays(row[1]))));
            from = next;
        }
        return rows;
    }

    private static Timeline timeline(List<LocalDate> days, Optional<Cadence> every) {
        return new Timeline(
                days.stream()
                        .map(day -> new Timeline.Row(day, Optional.empty()))
                        .toList(),
                every,
                LocalDate.of(2026, 12, 31));
    }

    private static Stream<LocalDate> daysOf(Timeline timeline) {
        LocalDate end = timeline.rows().stream()
                .map(row -> row.until().orElseThrow())
                .reduce(timeline.knownThrough(), (one, other) -> one.isAfter(other) ? one : other);
        return FIRST.datesUntil(end.plusDays(1));
    }

    private static long holding(List<Timeline.Row> rows, LocalDate day) {
        return rows.stream()
                .filter(row ->
                        !day.isBefore(row.from()) && !day.isAfter(row.until().orElseThrow()))
                .count();
    }

    private static Set<LocalDate> due(Cadence every, LocalDate from, LocalDate through) {
        Set<Integer> months = every == Cadence.YEAR ? Set.of(1) : Set.of(1, 7);
        return from.datesUntil(through.isBefore(from) ? from : through.plusDays(1))
                .filter(day -> day.getDayOfMonth() == 1 && months.contains(day.getMonthValue()))
                .collect(Collectors.toSet());
    }
}
