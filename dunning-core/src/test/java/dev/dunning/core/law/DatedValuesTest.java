package dev.dunning.core.law;

import static dev.dunning.core.law.Certainty.AGREEING;
import static dev.dunning.core.law.Certainty.DERIVED;
import static dev.dunning.core.law.Certainty.OFFICIAL;
import static dev.dunning.core.law.Certainty.UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.law.DatedValues.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedValuesTest {
    private static final Citation SOURCE = Citation.of("BW", "6:119");
    private static final LocalDate KNOWN_THROUGH = LocalDate.parse("2026-12-31");
    private static final DatedValues<Integer> TABLE =
            new DatedValues<>("test", "percent", rows(), KNOWN_THROUGH, SOURCE);

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 7, OFFICIAL",
        "2024-12-31, 7, OFFICIAL",
        "2025-01-01, 6, AGREEING",
        "2025-07-01, 6, DERIVED",
        "2026-01-01, 4, AGREEING",
        "2026-12-31, 4, AGREEING",
        "2099-01-01, 4, AGREEING",
    })
    void a_value_holds_from_its_first_day_until_the_next(LocalDate day, int value, Certainty certainty) {
        assertThat(TABLE.on(day)).isEqualTo(value);
        assertThat(TABLE.certaintyOn(day)).isEqualTo(certainty);
    }

    @Test
    void nothing_is_known_before_the_first_day() {
        LocalDate before = LocalDate.parse("2023-12-31");
        String message = "The table `test` begins on 2024-01-01 and has no value on 2023-12-31."
                + " Ask for its first day or a later one.";

        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.on(before)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.certaintyOn(before))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.spans(new DateRange(before, KNOWN_THROUGH)))
                .withMessage(message);
    }

    @Test
    void says_up_to_which_day_somebody_looked() {
        assertThat(TABLE.isKnownOn(KNOWN_THROUGH)).isTrue();
        assertThat(TABLE.isKnownOn(KNOWN_THROUGH.plusDays(1))).isFalse();
    }

    @Test
    void joins_neighbours_with_the_same_value_at_the_weakest_certainty() {
        assertThat(TABLE.spans(range("2024-12-01", "2026-02-01")))
                .containsExactly(
                        new Span<>(range("2024-12-01", "2025-01-01"), 7, OFFICIAL),
                        new Span<>(range("2025-01-01", "2026-01-01"), 6, DERIVED),
                        new Span<>(range("2026-01-01", "2026-02-01"), 4, AGREEING));
    }

    @Test
    void a_span_within_one_row_has_its_certainty() {
        assertThat(TABLE.spans(range("2025-07-01", "2025-07-02")))
                .containsExactly(new Span<>(range("2025-07-01", "2025-07-02"), 6, DERIVED));
        assertThat(TABLE.spans(range("2025-06-30", "2025-07-01")))
                .containsExactly(new Span<>(range("2025-06-30", "2025-07-01"), 6, AGREEING));
    }

    @Test
    void the_last_span_runs_on_past_what_is_known() {
        assertThat(TABLE.spans(range("2026-06-01", "2030-01-01")))
                .containsExactly(new Span<>(range("2026-06-01", "2030-01-01"), 4, AGREEING));
    }

    @Test
    void no_days_have_no_spans() {
        assertThat(TABLE.spans(range("2025-01-01", "2025-01-01"))).isEmpty();
        assertThat(TABLE.spans(range("1900-01-01", "1900-01-01"))).isEmpty();
    }

    @Test
    void a_constant_holds_from_its_first_day_on() {
        LocalDate first = LocalDate.parse("2024-01-01");
        var agreed =
                DatedValues.constant("agreed", "percent", first, new DatedValue<>(5, OFFICIAL), KNOWN_THROUGH, SOURCE);

        assertThat(agreed.on(first)).isEqualTo(5);
        assertThat(agreed.on(KNOWN_THROUGH.plusYears(9))).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> agreed.on(first.minusDays(1)));
    }

    @Test
    void has_one_value_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedValues<>("empty", "percent", new TreeMap<>(), KNOWN_THROUGH, SOURCE))
                .withMessage("The table `empty` has no values. Give it at least one.");
    }

    @Test
    void is_known_on_its_first_day_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedValues<>("test", "percent", rows(), LocalDate.parse("2023-12-31"), SOURCE))
                .withMessage("The table `test` begins on 2024-01-01 and cannot be known through 2023-12-31."
                        + " Give its first day or a later one.");
        assertThat(new DatedValues<>("test", "percent", rows(), LocalDate.parse("2024-01-01"), SOURCE).from())
                .hasSize(4);
    }

    @Test
    void a_row_more_holds_from_its_first_day_on_and_changes_nothing_before() {
        LocalDate first = LocalDate.parse("2027-01-01");
        DatedValues<Integer> longer = TABLE.plus(first, 5, OFFICIAL, LocalDate.parse("2027-06-30"));

        assertThat(longer.on(first)).isEqualTo(5);
        assertThat(longer.certaintyOn(first)).isEqualTo(OFFICIAL);
        assertThat(longer.knownThrough()).isEqualTo("2027-06-30");
        assertThat(longer.from().headMap(first)).isEqualTo(TABLE.from());
        assertThat(TABLE.from()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-01-01;2027-06-30;The last row of the table `test` begins on 2026-01-01, and none from 2026-01-01"
                        + " can follow it. Give a later day.",
                "2025-12-31;2027-06-30;The last row of the table `test` begins on 2026-01-01, and none from 2025-12-31"
                        + " can follow it. Give a later day.",
                "2027-01-02;2027-06-30;The table `test` is known through 2026-12-31, and a row from 2027-01-02 leaves a"
                        + " gap. First add one from 2027-01-01, also when the figure stays the same.",
                "2027-01-01;2026-12-31;The table `test` gains a row from 2027-01-01 and cannot be known through"
                        + " 2026-12-31. Give that day or a later one.",
            })
    void refuses_a_row_more_that_does_not_follow(LocalDate first, LocalDate through, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.plus(first, 5, OFFICIAL, through))
                .withMessage(reason);
    }

    @Test
    void keeps_its_own_copy_in_order_of_time() {
        NavigableMap<LocalDate, DatedValue<Integer>> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(rows());
        var table = new DatedValues<>("test", "percent", backwards, KNOWN_THROUGH, SOURCE);
        backwards.clear();

        assertThat(table).isEqualTo(TABLE);
        assertThat(table.from().firstKey()).isEqualTo("2024-01-01");
        assertThat(table.from()).isUnmodifiable();
    }

    @Test
    void the_weaker_of_two_certainties_wins() {
        assertThat(OFFICIAL.weaker(UNPROVEN)).isEqualTo(UNPROVEN);
        assertThat(UNPROVEN.weaker(OFFICIAL)).isEqualTo(UNPROVEN);
        assertThat(AGREEING.weaker(AGREEING)).isEqualTo(AGREEING);
    }

    private static NavigableMap<LocalDate, DatedValue<Integer>> rows() {
        NavigableMap<LocalDate, DatedValue<Integer>> rows = new TreeMap<>();
        rows.put(LocalDate.parse("2024-01-01"), new DatedValue<>(7, OFFICIAL));
        rows.put(LocalDate.parse("2025-01-01"), new DatedValue<>(6, AGREEING));
        rows.put(LocalDate.parse("2025-07-01"), new DatedValue<>(6, DERIVED));
        rows.put(LocalDate.parse("2026-01-01"), new DatedValue<>(4, AGREEING));
        return rows;
    }

    private static DateRange range(String from, String until) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    }
}
