package dev.dunning.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows of a law table as values by their first day, once their days are in order. */
final class DatedRows {
    private static final String FROM = "valid_from";
    private static final String UNTIL = "valid_until";

    private DatedRows() {}

    static <T> NavigableMap<LocalDate, DatedValue<T>> of(
            CsvText csv, String column, Function<String, T> reader, LocalDate knownThrough) {
        requireOrder(csv, knownThrough);
        NavigableMap<LocalDate, DatedValue<T>> values = new TreeMap<>();
        for (CsvText.Row row : csv.rows()) {
            T value = csv.cell(row, column, reader);
            values.put(from(csv, row), new DatedValue<>(value, csv.cell(row, "certainty", DatedRows::certainty)));
        }
        return values;
    }

    private static void requireOrder(CsvText csv, LocalDate knownThrough) {
        List<Timeline.Row> days = csv.rows().stream()
                .map(row -> new Timeline.Row(from(csv, row), until(csv, row)))
                .toList();
        Optional<Cadence> every = csv.find("every").map(text -> CsvText.word(text, Cadence.values()));
        new Timeline(days, every, knownThrough).faults().stream().findFirst().ifPresent(fault -> {
            throw csv.rows().get(fault.row()).refuse(fault.text() + ". " + fault.remedy() + ".");
        });
    }

    private static LocalDate from(CsvText csv, CsvText.Row row) {
        return csv.cell(row, FROM, CsvText::day);
    }

    private static Optional<LocalDate> until(CsvText csv, CsvText.Row row) {
        return csv.columns().contains(UNTIL) ? csv.cell(row, UNTIL, DatedRows::dayOrNone) : Optional.empty();
    }

    private static Optional<LocalDate> dayOrNone(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(CsvText.day(text));
    }

    private static Certainty certainty(String text) {
        return CsvText.word(text, Certainty.values());
    }
}
