package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.law.Cadence;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.Timeline;
import dev.dunning.core.law.TimelineFault;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of rates as it was written.
 *
 * @param id its name
 * @param unit what the figures count
 * @param source the law that sets the rates
 * @param knownThrough the last day, inclusive, for which they were looked up
 * @param every how often a row is due, if that is said
 * @param rows the rates, in the order in which they stand
 */
record RatesDocument(
        String id, String unit, Citation source, LocalDate knownThrough, Optional<Cadence> every, List<Row> rows) {

    /**
     * One rate.
     *
     * @param days when it is said to hold
     * @param value the rate, and how it is known
     */
    record Row(Timeline.Row days, DatedValue<Rate> value) {}

    /** Everything that is wrong with the days. */
    List<Issue> check() {
        Issues issues = new Issues();
        rows.stream()
                .map(row -> row.days().from())
                .min(LocalDate::compareTo)
                .ifPresentOrElse(
                        first -> checkKnown(issues, first),
                        () -> issues.fault("no-rows", "rows", "the table has no rows", "Write at least one"));
        List<Timeline.Row> days = rows.stream().map(Row::days).toList();
        new Timeline(days, every, knownThrough).faults().forEach(fault -> issues.add(issue(fault)));
        return issues.list();
    }

    /** The same table for use, once nothing is wrong. */
    DatedValues<Rate> table() {
        NavigableMap<LocalDate, DatedValue<Rate>> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.days().from(), row.value()));
        return new DatedValues<>(id, unit, values, knownThrough, source);
    }

    private void checkKnown(Issues issues, LocalDate first) {
        if (knownThrough.isBefore(first)) {
            issues.fault(
                    "known-too-early",
                    "knownThrough",
                    "the table begins on `" + first + "` and cannot be known through `" + knownThrough + "`",
                    "Give its first day or a later one");
        }
    }

    private static Issue issue(TimelineFault fault) {
        String code = "row-" + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Issue.fault(code, "rows[" + fault.row() + "]." + key(fault.kind()), fault.text(), fault.remedy());
    }

    private static String key(TimelineFault.Kind kind) {
        return switch (kind) {
            case TWICE, OUT_OF_ORDER, MISSING -> "from";
            case ENDS_EARLY, NO_END, GAP, OVERLAP -> "until";
        };
    }
}
