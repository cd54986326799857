package dev.dunning.core.law;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Sums of money by the size of a debt, as a table; bands with the same first day belong together. */
final class SumReader {

    private SumReader() {}

    static DatedValues<SumScale> read(CsvText csv) {
        NavigableMap<LocalDate, DatedValue<SumScale>> scales = new TreeMap<>();
        for (CsvText.Row row : csv.rows()) {
            add(scales, csv, row);
        }
        return new DatedValues<>(
                csv.require("id"),
                csv.require("unit"),
                scales,
                CsvText.day(csv.require("known-through")),
                LawTableReader.citation(csv.require("source")));
    }

    private static void add(NavigableMap<LocalDate, DatedValue<SumScale>> scales, CsvText csv, CsvText.Row row) {
        LocalDate day = csv.cell(row, "valid_from", CsvText::day);
        if (!scales.isEmpty() && day.isBefore(scales.lastKey())) {
            throw row.refuse(day + " comes before " + scales.lastKey() + ". List the days in order.");
        }
        DatedValue<SumScale> one =
                new DatedValue<>(new SumScale(List.of(band(csv, row))), csv.cell(row, "certainty", CsvText::certainty));
        try {
            scales.merge(day, one, SumReader::joined);
        } catch (IllegalArgumentException wrong) {
            throw row.refuse("the bands do not rise: " + wrong.getMessage(), wrong);
        }
    }

    private static DatedValue<SumScale> joined(DatedValue<SumScale> lower, DatedValue<SumScale> higher) {
        return new DatedValue<>(
                lower.value().plus(higher.value().bands().get(0)),
                lower.certainty().weaker(higher.certainty()));
    }

    private static SumScale.Band band(CsvText csv, CsvText.Row row) {
        return new SumScale.Band(
                csv.cell(row, "debt", text -> text.isEmpty() ? Optional.empty() : Optional.of(Money.parse(text))),
                csv.cell(row, "edge", SumReader::isFrom),
                csv.cell(row, "sum", Money::parse));
    }

    private static boolean isFrom(String text) {
        if (!List.of("from", "above", "").contains(text)) {
            throw new IllegalArgumentException("`" + text + "` is no edge. Write `from` or `above`.");
        }
        return text.equals("from");
    }
}
