package dev.dunning.core.jurisdiction;

import dev.dunning.core.check.Issues;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawTables;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How a law makes its rate from a reference: {@code de-basis + 9}, {@code ecb-reference ceiling 0.5 + 7},
 * {@code fr-legal x 3}, or a number.
 *
 * @param reference id of a table, or a number
 * @param steps what is done to it, in order
 */
record RateFormula(String reference, UnaryOperator<Rate> steps) {

    /** The id of a rate that never changes. */
    static final String CONSTANT = "constant-rate";

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Reads a formula; {@code none} is no rate at all. */
    static Optional<RateFormula> parse(String text) {
        List<String> words = List.of(text.split(" "));
        if (text.equals("none")) {
            return Optional.empty();
        }
        UnaryOperator<Rate> steps = rate -> rate;
        for (int i = 1; i + 1 < words.size(); i += 2) {
            UnaryOperator<Rate> before = steps;
            UnaryOperator<Rate> step = step(words.get(i), words.get(i + 1));
            steps = rate -> step.apply(before.apply(rate));
        }
        if (words.size() % 2 == 0) {
            throw wrong(text);
        }
        return Optional.of(new RateFormula(words.get(0), steps));
    }

    private static UnaryOperator<Rate> step(String operator, String operand) {
        return switch (operator) {
            case "+" -> rate -> rate.plus(Rate.parse(operand));
            case "ceiling" -> rate -> rate.roundedUpTo(Rate.parse(operand));
            case "x" -> rate -> rate.times(Integer.parseInt(operand));
            default -> throw wrong(operator);
        };
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(Issues.quote(text)
                + " is no rate. Write a number or a table, perhaps with `+ points`, `ceiling step` or `x factor`.");
    }

    /** Whether it stands on no table. */
    boolean isConstant() {
        return Character.isDigit(reference.charAt(0));
    }

    /** The rate by day, as the fact gives it. */
    DatedValues<Rate> table(LawFact fact, LocalDate knownThrough, LawTables tables) {
        return isConstant()
                ? DatedValues.constant(
                        CONSTANT,
                        "percent per year",
                        EVER,
                        new DatedValue<>(steps.apply(Rate.parse(reference)), fact.certainty()),
                        knownThrough,
                        fact.source())
                : derived(tables.rates(reference), fact.certainty());
    }

    /** No rate is known better than the rule that makes it. */
    private DatedValues<Rate> derived(DatedValues<Rate> source, Certainty rule) {
        NavigableMap<LocalDate, DatedValue<Rate>> rows = new TreeMap<>();
        source.from()
                .forEach((day, row) -> rows.put(
                        day,
                        new DatedValue<>(
                                steps.apply(row.value()), row.certainty().weaker(rule))));
        return new DatedValues<>(source.id(), source.unit(), rows, source.knownThrough(), source.source());
    }

    /** Joins tables that replace each other on their days into one. */
    static DatedValues<Rate> joined(NavigableMap<LocalDate, DatedValues<Rate>> pieces) {
        NavigableMap<LocalDate, DatedValue<Rate>> rows = new TreeMap<>();
        for (Map.Entry<LocalDate, DatedValues<Rate>> piece : pieces.entrySet()) {
            rows.tailMap(piece.getKey(), true).clear();
            DatedValues<Rate> table = piece.getValue();
            Optional.ofNullable(table.from().floorEntry(piece.getKey()))
                    .ifPresent(row -> rows.put(piece.getKey(), row.getValue()));
            rows.putAll(table.from().tailMap(piece.getKey(), true));
        }
        DatedValues<Rate> last = pieces.lastEntry().getValue();
        return new DatedValues<>(last.id(), last.unit(), rows, last.knownThrough(), last.source());
    }

    /** The same table; what begins after the day was never seen in print, only derived. */
    static DatedValues<Rate> publishedThrough(DatedValues<Rate> table, LocalDate day) {
        NavigableMap<LocalDate, DatedValue<Rate>> rows = new TreeMap<>(table.from());
        rows.tailMap(day, false)
                .replaceAll((from, row) ->
                        new DatedValue<>(row.value(), row.certainty().weaker(Certainty.DERIVED)));
        return new DatedValues<>(table.id(), table.unit(), rows, table.knownThrough(), table.source());
    }

    /** The same table with each rate changed. */
    static DatedValues<Rate> mapped(DatedValues<Rate> table, UnaryOperator<Rate> change) {
        return new RateFormula(table.id(), change).derived(table, Certainty.OFFICIAL);
    }
}
