package dev.dunning.core.jurisdiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Yearly rates by day, in percent: {@code 5}, {@code de-basis + 9}, {@code fr-legal x3},
 * {@code ecb-reference ^0.5 + 7} rounded up to the half point, or {@code 2002-08-08 ecb-reference + 7; 2013-03-16
 * ecb-reference + 8} where the law changes for all debts on a day.
 */
final class NaiveRates {

    private static final Map<String, NaiveRates> KNOWN = new ConcurrentHashMap<>();

    private final NavigableMap<LocalDate, BigDecimal> rows;

    private NaiveRates(NavigableMap<LocalDate, BigDecimal> rows) {
        this.rows = rows;
    }

    static NaiveRates of(String words) {
        return KNOWN.computeIfAbsent(words, NaiveRates::read);
    }

    private static NaiveRates read(String words) {
        return words.contains(";") || words.matches("[0-9-]{10} .*") ? joined(words) : one(words);
    }

    /** Each piece holds from its day on, and the next one takes its place. */
    private static NaiveRates joined(String words) {
        NavigableMap<LocalDate, BigDecimal> rows = new TreeMap<>();
        for (String piece : words.split("; ", -1)) {
            LocalDate from = LocalDate.parse(piece.substring(0, 10));
            NaiveRates rates = one(piece.substring(11));
            rows.tailMap(from, true).clear();
            rows.put(from, rates.on(from));
            rows.putAll(rates.rows.tailMap(from, true));
        }
        return new NaiveRates(rows);
    }

    private static NaiveRates one(String words) {
        String[] parts = words.split(" ", -1);
        NavigableMap<LocalDate, BigDecimal> rows = new TreeMap<>();
        if (Character.isDigit(words.charAt(0))) {
            rows.put(LocalDate.of(1, 1, 1), new BigDecimal(parts[0]));
        } else {
            text(parts[0])
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(",", -1))
                    .forEach(row -> rows.put(LocalDate.parse(row[0]), new BigDecimal(row[1])));
        }
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            rows.replaceAll((day, rate) -> changed(rate, part));
        }
        return new NaiveRates(rows);
    }

    private static BigDecimal changed(BigDecimal rate, String part) {
        BigDecimal number = part.equals("+") ? BigDecimal.ZERO : new BigDecimal(part.replaceAll("[x^]", ""));
        return switch (part.charAt(0)) {
            case '+' -> rate;
            case 'x' -> rate.multiply(number);
            case '^' -> rate.divide(number, 0, RoundingMode.CEILING).multiply(number);
            default -> rate.add(number);
        };
    }

    private static String text(String table) {
        try (InputStream in = NaiveRates.class.getResourceAsStream("/dev/dunning/core/law/" + table + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    NaiveRates each(UnaryOperator<BigDecimal> change) {
        NavigableMap<LocalDate, BigDecimal> changed = new TreeMap<>(rows);
        changed.replaceAll((day, rate) -> change.apply(rate));
        return new NaiveRates(changed);
    }

    LocalDate begins() {
        return rows.firstKey();
    }

    BigDecimal on(LocalDate day) {
        return rows.floorEntry(day).getValue();
    }

    /** The first rate of the table, for a day before it. */
    BigDecimal onOrFirst(LocalDate day) {
        return day.isBefore(begins()) ? rows.firstEntry().getValue() : on(day);
    }
}
