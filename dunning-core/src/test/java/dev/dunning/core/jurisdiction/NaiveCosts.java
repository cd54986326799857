package dev.dunning.core.jurisdiction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Costs of collecting by hand: a sum, or the scale of one law. */
final class NaiveCosts {

    /** Sums in kroner by the first day of default. */
    private static final NavigableMap<LocalDate, BigDecimal> NO_SUMS = new TreeMap<>();

    static {
        Stream.of("""
                        2014-01-01,320 2015-01-01,330 2016-01-01,370 2017-01-01,360 2017-07-01,370 2018-01-01,380
                        2019-07-01,390 2020-01-01,400 2020-07-01,430 2021-01-01,420 2021-07-01,400 2022-01-01,390
                        2022-07-01,400 2023-01-01,410 2023-07-01,460 2024-01-01,470 2024-07-01,460 2025-01-01,470
                        2025-07-01,460""".split("\\s+", -1))
                .map(row -> row.split(",", -1))
                .forEach(row -> NO_SUMS.put(LocalDate.parse(row[0]), new BigDecimal(row[1])));
    }

    private NaiveCosts() {}

    /** What may be asked of a debt that fell due, on a day after that. */
    static BigDecimal of(String words, NaiveCase facts, BigDecimal debt) {
        if (debt.signum() == 0) {
            return BigDecimal.ZERO;
        }
        LocalDate default1 = facts.due().plusDays(1);
        return switch (words) {
            case "none" -> BigDecimal.ZERO;
            case "nl-scale" -> in("EUR", facts, dutchScale(debt));
            case "be-lump-sum" -> in("EUR", facts, facts.clause() ? belgianLumpSum(debt) : BigDecimal.ZERO);
            case "gb-sums" -> in("GBP", facts, bands(debt, "40", "1000", "70", "10000", "100"));
            case "ie-sums" -> in("EUR", facts, bands(justBelow(debt), "40", "1000", "70", "10000", "100"));
            case "no-sums" ->
                in("NOK", facts, default1.isBefore(NO_SUMS.firstKey()) ? BigDecimal.ZERO : norwegianSum(default1));
            default -> in(words.substring(0, 3), facts, new BigDecimal(words.substring(4)));
        };
    }

    private static BigDecimal in(String currency, NaiveCase facts, BigDecimal sum) {
        return facts.currency().getCurrencyCode().equals(currency) ? sum : BigDecimal.ZERO;
    }

    private static BigDecimal norwegianSum(LocalDate day) {
        return NO_SUMS.floorEntry(day).getValue();
    }

    /** A debt of exactly the edge belongs to the band below. */
    private static BigDecimal justBelow(BigDecimal debt) {
        return debt.subtract(new BigDecimal("0.001"));
    }

    private static BigDecimal bands(BigDecimal debt, String low, String edge, String middle, String high, String top) {
        if (debt.compareTo(new BigDecimal(edge)) < 0) {
            return new BigDecimal(low);
        }
        return new BigDecimal(debt.compareTo(new BigDecimal(high)) < 0 ? middle : top);
    }

    /** 15 % of the first 2500, 10 % of the next 2500, 5 % of the next 5000, 1 % of the next 190000, 0.5 % of the rest. */
    private static BigDecimal dutchScale(BigDecimal debt) {
        BigDecimal sum = part(debt, "0", "2500", "0.15")
                .add(part(debt, "2500", "5000", "0.10"))
                .add(part(debt, "5000", "10000", "0.05"))
                .add(part(debt, "10000", "200000", "0.01"))
                .add(part(debt, "200000", "999999999999", "0.005"));
        return cents(sum.max(new BigDecimal("40")).min(new BigDecimal("6775")));
    }

    /** 20 through 150; 30 and 10 % of what is above 150 through 500; 65 and 5 % of what is above 500, at most 2000. */
    private static BigDecimal belgianLumpSum(BigDecimal debt) {
        if (debt.compareTo(new BigDecimal("150")) <= 0) {
            return new BigDecimal("20");
        }
        BigDecimal sum = debt.compareTo(new BigDecimal("500")) <= 0
                ? new BigDecimal("30").add(part(debt, "150", "500", "0.10"))
                : new BigDecimal("65").add(part(debt, "500", "999999999999", "0.05"));
        return cents(sum.min(new BigDecimal("2000")));
    }

    private static BigDecimal part(BigDecimal debt, String above, String through, String share) {
        return debt.min(new BigDecimal(through))
                .subtract(new BigDecimal(above))
                .max(BigDecimal.ZERO)
                .multiply(new BigDecimal(share));
    }

    private static BigDecimal cents(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }
}
