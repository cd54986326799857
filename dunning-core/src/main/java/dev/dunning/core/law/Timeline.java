package dev.dunning.core.law;

import dev.dunning.core.law.TimelineFault.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The days of a table as they were written, before anybody trusts them.
 *
 * <p>The rule: the rows stand in order of time, each day begins one row at most, every row ends on the day before the
 * next begins, and the last one not before the table is known through. Rows may leave out their ends together, and the
 * last row may do so alone. With a cadence, a row begins on every day on which one is due, from the first row to the
 * last day known; more rows may stand between.
 *
 * <p>For example rows from 2025-01-01 and 2026-01-01 with a cadence of half a year have one fault: the row of 2025-07-01
 * is missing.
 *
 * @param rows the days of each row, as they stand
 * @param every how often a row is due, if that is said
 * @param knownThrough the last day, inclusive, for which the figures were looked up
 */
public record Timeline(List<Row> rows, Optional<Cadence> every, LocalDate knownThrough) {

    /** The days of a table; the rows are copied. */
    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * The days of one row.
     *
     * @param from its first day
     * @param until its last day, inclusive, if it says one
     */
    public record Row(LocalDate from, Optional<LocalDate> until) {}

    /**
     * All that is wrong, from the first row to the last, at most one fault for each row and its next. Rows that stand out
     * of order are judged for that alone.
     */
    public List<TimelineFault> faults() {
        List<TimelineFault> order = each(1, this::order);
        boolean saysEnds = rows.stream().anyMatch(row -> row.until().isPresent());
        return order.isEmpty() ? each(0, row -> end(row, saysEnds).or(() -> missing(row))) : order;
    }

    private List<TimelineFault> each(int first, IntFunction<Optional<TimelineFault>> rule) {
        return IntStream.range(first, rows.size())
                .mapToObj(rule)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TimelineFault> order(int row) {
        LocalDate day = rows.get(row).from();
        LocalDate above = rows.get(row - 1).from();
        if (day.isAfter(above)) {
            return Optional.empty();
        }
        return fault(day.equals(above) ? Kind.TWICE : Kind.OUT_OF_ORDER, row, day, above);
    }

    private Optional<TimelineFault> end(int row, boolean saysEnds) {
        Optional<LocalDate> until = rows.get(row).until();
        if (until.isPresent()) {
            return wrongEnd(row, until.get());
        }
        return isLast(row) || !saysEnds
                ? Optional.empty()
                : fault(Kind.NO_END, row, rows.get(row).from(), lastDay(row));
    }

    private Optional<TimelineFault> wrongEnd(int row, LocalDate until) {
        LocalDate from = rows.get(row).from();
        LocalDate right = lastDay(row);
        if (until.isBefore(from)) {
            return fault(Kind.ENDS_EARLY, row, until, from);
        } else if (until.isBefore(right)) {
            return fault(Kind.GAP, row, until.plusDays(1), right);
        }
        return isLast(row) || until.equals(right)
                ? Optional.empty()
                : fault(Kind.OVERLAP, row, right.plusDays(1), until);
    }

    private Optional<TimelineFault> missing(int row) {
        LocalDate from = rows.get(row).from();
        return every.filter(cadence -> cadence.onOrBefore(lastDay(row)).isAfter(from))
                .flatMap(cadence -> fault(Kind.MISSING, row, cadence.after(from), cadence.onOrBefore(lastDay(row))));
    }

    /** The day on which a row should end: before the next begins; the last one, where knowledge ends. */
    private LocalDate lastDay(int row) {
        return isLast(row) ? knownThrough : rows.get(row + 1).from().minusDays(1);
    }

    private boolean isLast(int row) {
        return row == rows.size() - 1;
    }

    private static Optional<TimelineFault> fault(Kind kind, int row, LocalDate first, LocalDate last) {
        return Optional.of(new TimelineFault(kind, row, first, last));
    }
}
