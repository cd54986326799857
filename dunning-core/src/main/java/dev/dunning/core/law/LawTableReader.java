package dev.dunning.core.law;

import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the columns and the heading of a law table mean. */
final class LawTableReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,4}");

    private LawTableReader() {}

    static <T> DatedValues<T> dated(CsvText csv, String column, Function<String, T> reader) {
        String id = csv.require("id");
        String unit = csv.require("unit");
        LocalDate knownThrough = CsvText.day(csv.require("known-through"));
        Citation source = citation(csv.require("source"));
        return new DatedValues<>(id, unit, DatedRows.of(csv, column, reader, knownThrough), knownThrough, source);
    }

    static CostScale costScale(CsvText csv) {
        Money minimum = Money.parse(csv.require("minimum"));
        Function<String, Money> money = text -> Money.of(minimum.currency().getCurrencyCode(), text);
        return new CostScale(
                csv.require("id"),
                csv.rows().stream().map(row -> band(csv, row, money)).toList(),
                minimum,
                csv.find("maximum").map(Money::parse),
                citation(csv.require("source")),
                CsvText.day(csv.require("valid-from")));
    }

    static int dayNumber(String text) {
        int days = number(text);
        if (days < 0) {
            throw new IllegalArgumentException(Issues.quote(text) + " is less than no days. Write zero or more.");
        }
        return days;
    }

    private static CostScale.Band band(CsvText csv, CsvText.Row row, Function<String, Money> money) {
        return new CostScale.Band(
                csv.cell(row, "above", money), csv.cell(row, "fixed", money), csv.cell(row, "percent", Rate::parse));
    }

    static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(Issues.quote(text) + " is not a whole number. Write up to four digits.");
        }
        return Integer.parseInt(text);
    }

    static Citation citation(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length < 2) {
            throw new IllegalArgumentException(Issues.quote(text)
                    + " is not a source. Write the law, the article and perhaps an address, with bars between them.");
        }
        Optional<URI> url =
                Stream.of(parts).skip(2).findFirst().map(String::strip).map(URI::create);
        return new Citation(parts[0].strip(), parts[1].strip(), url);
    }
}
