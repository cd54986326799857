package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a ledger as CSV.
 *
 * @param place the file and the line
 * @param header what its cells mean
 * @param cells what it says
 */
record CsvRow(String place, CsvHeader header, List<String> cells) {

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Finds what a column says, without spaces around it. */
    Optional<String> text(Column column) {
        return Optional.ofNullable(header.places().get(column))
                .map(cells::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /**
     * Finds what a column must say.
     *
     * @throws IllegalArgumentException when the cell is empty
     */
    String require(Column column) {
        return text(column)
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + column.header() + "` is empty; every row needs it"));
    }

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException when it is no day
     */
    Optional<LocalDate> day(Column column) {
        return text(column).map(text -> in(column, text, cell -> day(column, cell)));
    }

    /**
     * Reads an amount.
     *
     * @throws IllegalArgumentException when it is no amount
     */
    Optional<Money> money(Column column, String currency) {
        return text(column).map(text -> in(column, text, cell -> LedgerAmount.of(currency, cell)));
    }

    private static <T> T in(Column column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("`" + column.header() + "`: " + wrong.getMessage(), wrong);
        }
    }

    private LocalDate day(Column column, String text) {
        boolean american = header.american().contains(column) && text.indexOf('/') > 0;
        try {
            return american ? LocalDate.parse(text, AMERICAN) : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is no day; write year-month-day, such as `2026-09-01`", wrong);
        }
    }
}
