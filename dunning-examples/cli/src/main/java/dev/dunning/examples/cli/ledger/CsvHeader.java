package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a ledger as CSV.
 *
 * @param places where each known column stands, counted from 0
 * @param american the columns whose own name promises dates as month/day/year
 * @param unused the columns that say nothing this program reads
 * @param width the number of columns
 */
record CsvHeader(Map<Column, Integer> places, List<Column> american, List<String> unused, int width) {

    private static final List<Column> NEEDED =
            List.of(Column.DEBTOR, Column.INVOICE, Column.ISSUED, Column.DUE, Column.AMOUNT);
    private static final List<String> AMERICAN = List.of("InvoiceDate", "DueDate", "SettledDate");

    /**
     * Reads a header.
     *
     * @throws IllegalArgumentException when a column is missing or stands there twice
     */
    static CsvHeader of(List<String> names) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Column> american = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            Optional<Column> column = Column.named(name);
            column.ifPresentOrElse(known -> {}, () -> unused.add(name));
            if (column.isPresent() && places.put(column.get(), i) != null) {
                throw new IllegalArgumentException("two columns say the "
                        + column.get().header() + ", the second is " + Issues.quote(name) + "; leave one out");
            }
            column.filter(known -> AMERICAN.contains(name)).ifPresent(american::add);
        }
        requireNeeded(places, unused);
        return new CsvHeader(places, List.copyOf(american), List.copyOf(unused), names.size());
    }

    /** Tells whether the file says anything of this kind. */
    boolean has(Column... columns) {
        return Stream.of(columns).anyMatch(places::containsKey);
    }

    private static void requireNeeded(Map<Column, Integer> places, List<String> unused) {
        List<Column> missing =
                NEEDED.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the header lacks "
                    + missing.stream().map(Column::header).map(Issues::quote).collect(Collectors.joining(", ")) + "; "
                    + remedy(missing, unused));
        }
    }

    private static String remedy(List<Column> missing, List<String> unused) {
        for (Column column : missing) {
            Optional<String> near = Issues.nearest(column.header(), unused);
            if (near.isPresent()) {
                return "is " + Issues.quote(near.get()) + " meant to be `" + column.header() + "`?";
            }
        }
        return "the first line names the columns: "
                + NEEDED.stream().map(Column::header).collect(Collectors.joining(",")) + " and any of "
                + Column.headers().stream()
                        .filter(name -> NEEDED.stream()
                                .noneMatch(column -> column.header().equals(name)))
                        .collect(Collectors.joining(","));
    }
}
