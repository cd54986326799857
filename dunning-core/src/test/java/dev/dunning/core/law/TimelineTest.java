package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.law.TimelineFault.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private static final LocalDate KNOWN_THROUGH = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01",
                "2025-01-01 2026-01-01",
                "2025-01-01/2026-12-31",
                "2025-01-01/2025-12-31 2026-01-01",
                "2025-01-01/2025-12-31 2026-01-01/2026-12-31",
                "2025-01-01/2025-12-31 2026-01-01/2030-12-31",
                "2025-01-01/2025-01-01 2025-01-02",
                "2026-01-01 2028-01-01",
                "2028-01-01",
                ""
            })
    void rows_that_meet_have_no_fault(String rows) {
        assertThat(faults(rows, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01 2025-01-01, TWICE, 1, 2025-01-01, 2025-01-01",
        "2025-01-01 2024-01-01, OUT_OF_ORDER, 1, 2024-01-01, 2025-01-01",
        "2025-01-01/2024-12-31, ENDS_EARLY, 0, 2024-12-31, 2025-01-01",
        "2025-01-01 2026-01-01/2026-12-31, NO_END, 0, 2025-01-01, 2025-12-31",
        "2025-01-01/2025-12-30 2026-01-01, GAP, 0, 2025-12-31, 2025-12-31",
        "2025-01-01/2025-06-30 2026-01-01, GAP, 0, 2025-07-01, 2025-12-31",
        "2025-01-01/2025-12-31 2026-01-01/2026-06-30, GAP, 1, 2026-07-01, 2026-12-31",
        "2025-01-01/2026-01-01 2026-01-01, OVERLAP, 0, 2026-01-01, 2026-01-01",
        "2025-01-01/2026-03-31 2026-01-01, OVERLAP, 0, 2026-01-01, 2026-03-31",
    })
    void names_the_row_and_the_days(String rows, Kind kind, int row, LocalDate first, LocalDate last) {
        assertThat(faults(rows, null)).containsExactly(new TimelineFault(kind, row, first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2025-01-01 2026-01-01 2026-07-01, 0, 2025-07-01, 2025-07-01",
        "HALF_YEAR, 2025-01-01 2025-07-01, 1, 2026-01-01, 2026-07-01",
        "HALF_YEAR, 2025-12-31 2026-07-01, 0, 2026-01-01, 2026-01-01",
        "HALF_YEAR, 2025-02-01, 0, 2025-07-01, 2026-07-01",
        "YEAR, 2022-01-01 2025-01-01 2026-01-01, 0, 2023-01-01, 2024-01-01",
        "YEAR, 2024-07-01 2026-01-01, 0, 2025-01-01, 2025-01-01",
    })
    void a_cadence_names_the_days_without_a_row(Cadence every, String rows, int row, LocalDate first, LocalDate last) {
        assertThat(faults(rows, every)).containsExactly(new TimelineFault(Kind.MISSING, row, first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2026-01-01 2026-07-01",
        "HALF_YEAR, 2025-12-01 2026-01-01 2026-03-16 2026-07-01 2026-07-02",
        "HALF_YEAR, 2026-01-01/2026-06-30 2026-07-01/2026-12-31",
        "HALF_YEAR, 2026-07-02",
        "YEAR, 2026-01-01",
        "YEAR, 2025-03-16 2026-01-01 2027-01-01",
    })
    void a_cadence_allows_more_rows_between(Cadence every, String rows) {
        assertThat(faults(rows, every)).isEmpty();
    }

    @Test
    void tells_every_fault_from_the_first_row_to_the_last() {
        assertThat(faults("2024-01-01/2024-06-30 2025-01-01/2025-07-01 2025-07-01 2026-07-01/2026-06-30", null))
                .extracting(TimelineFault::kind)
                .containsExactly(Kind.GAP, Kind.OVERLAP, Kind.NO_END, Kind.ENDS_EARLY);
    }

    @Test
    void rows_out_of_order_are_judged_for_that_alone() {
        assertThat(faults("2026-01-01/2025-01-01 2025-01-01 2025-01-01/2025-02-01", Cadence.YEAR))
                .extracting(TimelineFault::kind)
                .containsExactly(Kind.OUT_OF_ORDER, Kind.TWICE);
    }

    @Test
    void the_longest_table_costs_no_time() {
        Timeline endless = new Timeline(List.of(row("0001-01-01")), Optional.of(Cadence.HALF_YEAR), LocalDate.MAX);

        assertThat(endless.faults())
                .containsExactly(new TimelineFault(
                        Kind.MISSING, 0, LocalDate.parse("0001-07-01"), LocalDate.of(LocalDate.MAX.getYear(), 7, 1)));
    }

    private static List<TimelineFault> faults(String rows, Cadence every) {
        List<Timeline.Row> days = Stream.of(rows.split(" "))
                .filter(row -> !row.isEmpty())
                .map(TimelineTest::row)
                .toList();
        return new Timeline(days, Optional.ofNullable(every), KNOWN_THROUGH).faults();
    }

    private static Timeline.Row row(String days) {
        String[] ends = days.split("/");
        return new Timeline.Row(
                LocalDate.parse(ends[0]), Stream.of(ends).skip(1).findFirst().map(LocalDate::parse));
    }
}
