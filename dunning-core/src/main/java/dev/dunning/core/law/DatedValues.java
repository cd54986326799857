package dev.dunning.core.law;

import dev.dunning.core.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A figure of the law through time.
 *
 * <p>Each value holds from its first day until the day before the next one. The last value holds on without end, but
 * nobody has looked past {@link #knownThrough()}: ask {@link #isKnownOn(LocalDate)} and caution the reader when it says
 * no.
 *
 * <p>For example {@code LawTable.rates("nl-commercial").on(LocalDate.parse("2026-08-01"))} is 10.4 %.
 *
 * @param <T> the kind of figure, such as a rate
 * @param id the stable name of the table, such as {@code nl-commercial}
 * @param unit what the figures count, such as {@code percent per year}
 * @param from the values by their first day, at least one
 * @param knownThrough the last day, inclusive, for which the figures were looked up
 * @param source the law that sets the figures
 */
public record DatedValues<T>(
        String id, String unit, NavigableMap<LocalDate, DatedValue<T>> from, LocalDate knownThrough, Citation source) {

    /**
     * A table of values; the map is copied.
     *
     * @throws IllegalArgumentException if there are no values, or {@code knownThrough} is before the first of them
     */
    public DatedValues {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("The table `" + id + "` has no values. Give it at least one.");
        }
        from = inOrder(from);
        if (knownThrough.isBefore(from.firstKey())) {
            throw new IllegalArgumentException("The table `" + id + "` begins on " + from.firstKey()
                    + " and cannot be known through " + knownThrough + ". Give its first day or a later one.");
        }
    }

    /**
     * The same figure for all time from a day on.
     *
     * <p>For example a rate that was agreed in a contract.
     *
     * @throws IllegalArgumentException if {@code knownThrough} is before the first day
     */
    public static <T> DatedValues<T> constant(
            String id, String unit, LocalDate first, DatedValue<T> value, LocalDate knownThrough, Citation source) {
        return new DatedValues<>(id, unit, new TreeMap<>(Map.of(first, value)), knownThrough, source);
    }

    /**
     * This table with one more row at its end, such as the rate of the next half-year.
     *
     * <p>For example {@code table.plus(LocalDate.parse("2027-01-01"), Rate.parse("10.15"), Certainty.OFFICIAL,
     * LocalDate.parse("2027-06-30"))}.
     *
     * @param first the first day of the new row, inclusive; after the last row, and on the day after
     *     {@link #knownThrough()} at the latest, for else nobody looked up the days between
     * @param value the figure from that day on
     * @param certainty how it is known
     * @param through the last day, inclusive, for which the figures are looked up now
     * @throws IllegalArgumentException if the new row is not after the last one or leaves a gap, or if {@code through} is
     *     before its first day
     */
    public DatedValues<T> plus(LocalDate first, T value, Certainty certainty, LocalDate through) {
        requireNext(first);
        if (through.isBefore(first)) {
            throw new IllegalArgumentException("The table `" + id + "` gains a row from " + first
                    + " and cannot be known through " + through + ". Give that day or a later one.");
        }
        NavigableMap<LocalDate, DatedValue<T>> rows = new TreeMap<>(from);
        rows.put(first, new DatedValue<>(value, certainty));
        return new DatedValues<>(id, unit, rows, through, source);
    }

    /**
     * The value on a day: the last one whose first day is not after it.
     *
     * @throws IllegalArgumentException if the day is before the first value
     */
    public T on(LocalDate day) {
        return rowOn(day).getValue().value();
    }

    /**
     * How the value on a day is known, when it was looked up.
     *
     * @throws IllegalArgumentException if the day is before the first value
     */
    public Certainty certaintyOn(LocalDate day) {
        return rowOn(day).getValue().certainty();
    }

    /** Whether the figures were looked up for this day: it is not after {@link #knownThrough()}. */
    public boolean isKnownOn(LocalDate day) {
        return !day.isAfter(knownThrough);
    }

    /**
     * The values within a range, in order and without gaps; neighbours with the same value become one span.
     *
     * <p>A span that was joined from several values has the weakest certainty of these. The last value runs on past
     * {@link #knownThrough()}.
     *
     * @param range the days to cover; a range without days has no spans
     * @throws IllegalArgumentException if the range begins before the first value
     */
    public List<Span<T>> spans(DateRange range) {
        List<Span<T>> spans = new ArrayList<>();
        LocalDate day = range.from();
        while (day.isBefore(range.until())) {
            Span<T> next = spanAt(new DateRange(day, range.until()));
            join(spans, next);
            day = next.range().until();
        }
        return List.copyOf(spans);
    }

    /**
     * Some days with one value.
     *
     * @param <T> the kind of figure
     * @param range the days
     * @param value the value on each of them
     * @param certainty how the value is known, at its weakest
     */
    public record Span<T>(DateRange range, T value, Certainty certainty) {

        private Span<T> followedBy(Span<T> next) {
            return new Span<>(new DateRange(range.from(), next.range.until()), value, certainty.weaker(next.certainty));
        }
    }

    private void requireNext(LocalDate first) {
        if (!first.isAfter(from.lastKey())) {
            throw new IllegalArgumentException("The last row of the table `" + id + "` begins on " + from.lastKey()
                    + ", and none from " + first + " can follow it. Give a later day.");
        }
        if (knownThrough.isBefore(first.minusDays(1))) {
            throw new IllegalArgumentException("The table `" + id + "` is known through " + knownThrough
                    + ", and a row from " + first + " leaves a gap. First add one from " + knownThrough.plusDays(1)
                    + ", also when the figure stays the same.");
        }
    }

    private Span<T> spanAt(DateRange rest) {
        DatedValue<T> row = rowOn(rest.from()).getValue();
        LocalDate change = from.higherKey(rest.from());
        LocalDate end = change != null && change.isBefore(rest.until()) ? change : rest.until();
        return new Span<>(new DateRange(rest.from(), end), row.value(), row.certainty());
    }

    private static <T> void join(List<Span<T>> spans, Span<T> next) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).value().equals(next.value())) {
            spans.set(last, spans.get(last).followedBy(next));
        } else {
            spans.add(next);
        }
    }

    private Map.Entry<LocalDate, DatedValue<T>> rowOn(LocalDate day) {
        var row = from.floorEntry(day);
        if (row == null) {
            throw new IllegalArgumentException("The table `" + id + "` begins on " + from.firstKey()
                    + " and has no value on " + day + ". Ask for its first day or a later one.");
        }
        return row;
    }

    private static <T> NavigableMap<LocalDate, DatedValue<T>> inOrder(Map<LocalDate, DatedValue<T>> rows) {
        NavigableMap<LocalDate, DatedValue<T>> sorted = new TreeMap<>();
        sorted.putAll(rows);
        return Collections.unmodifiableNavigableMap(sorted);
    }
}
