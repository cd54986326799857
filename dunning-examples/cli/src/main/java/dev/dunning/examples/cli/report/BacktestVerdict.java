package dev.dunning.examples.cli.report;

import dev.dunning.core.simulation.backtest.BacktestReport.Draw;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.BacktestReport.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What follows from a comparison, for somebody who has to choose: which, by how much, by chance or not, and if what holds. */
final class BacktestVerdict {

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final InCurrency each;
    private final Result stated;

    private BacktestVerdict(InCurrency each) {
        this.each = each;
        this.stated = each.variants().get(0);
    }

    static List<String> sentences(InCurrency each) {
        return new BacktestVerdict(each).sentences();
    }

    private List<String> sentences() {
        List<String> all = new ArrayList<>(List.of(which()));
        if (stated.ranking() != Ranking.EQUAL) {
            all.add(chance());
        }
        all.add(assumptions());
        all.add(draws());
        return all;
    }

    /** Neither an assumption nor a draw of chance says otherwise. */
    private boolean isSettled() {
        return each.verdict() != Verdict.DEPENDS_ON_ASSUMPTIONS
                && each.draws().stream().allMatch(draw -> draw.ranking() == stated.ranking());
    }

    private String which() {
        return switch (stated.ranking()) {
            case A, B ->
                isSettled()
                        ? stated.ranking() + " brings money in sooner: on average it is open for "
                                + days(stated.difference()) + " less than under the other."
                        : "This ledger does not settle which brings money in sooner.";
            case EQUAL -> "Both bring in the same on the same days.";
            case TOO_CLOSE -> "Nobody can tell from this ledger which brings money in sooner.";
        };
    }

    private String chance() {
        String alone = "chance alone makes a difference of up to " + days(stated.margin());
        if (stated.ranking() != Ranking.TOO_CLOSE && isSettled()) {
            return "That is more than chance: " + alone + ".";
        }
        return "On average money is open for " + days(stated.difference()) + " less under "
                + (stated.difference().signum() > 0 ? "B" : "A") + ", and " + alone
                + (each.draws().size() > 1 ? ", says the first draw." : ".");
    }

    private static String days(BigDecimal days) {
        BigDecimal size = days.abs();
        return size.compareTo(LEAST) < 0 ? "less than 0.01 days" : size.toPlainString() + " days";
    }

    private String assumptions() {
        return switch (each.verdict()) {
            case HOLDS -> stays() + " whether messages work as stated below, half or twice as strongly, or not at all.";
            case HOLDS_IF_MESSAGES_WORK ->
                stays() + " whether messages work as stated below, half or twice as strongly; if they did nothing,"
                        + " both would bring in the same on the same days.";
            case DEPENDS_ON_ASSUMPTIONS ->
                "It hangs on how strongly messages work: "
                        + each.variants().stream()
                                .map(result -> strength(result) + ", " + found(result.ranking()))
                                .collect(Collectors.joining("; "))
                        + ".";
        };
    }

    private String stays() {
        boolean isFirstOfMany = stated.ranking() != Ranking.EQUAL
                && !isSettled()
                && each.draws().size() > 1;
        return isFirstOfMany ? "That draw says the same" : "It stays so";
    }

    private static String strength(Result result) {
        return switch (result.strength()) {
            case AS_STATED -> "if they work as stated below";
            case HALVED -> "half as strongly";
            case DOUBLED -> "twice as strongly";
            case NONE -> "not at all";
        };
    }

    private static String found(Ranking ranking) {
        return switch (ranking) {
            case A -> "A is sooner";
            case B -> "B is sooner";
            case EQUAL -> "both are equal";
            case TOO_CLOSE -> "it is too close to tell";
        };
    }

    private String draws() {
        Map<Ranking, Integer> found = new EnumMap<>(Ranking.class);
        each.draws().forEach(draw -> found.merge(draw.ranking(), 1, Integer::sum));
        if (each.draws().size() == 1) {
            return "It rests on one draw of chance (" + seeds(each) + "), and another may say otherwise.";
        } else if (found.size() == 1) {
            return "All " + each.draws().size() + " draws of chance say the same (" + seeds(each) + ").";
        }
        return "The draws of chance (" + seeds(each) + ") do not agree: "
                + found.entrySet().stream()
                        .map(entry -> found(entry.getKey()) + " in " + entry.getValue() + " of "
                                + each.draws().size())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String seeds(InCurrency each) {
        List<Draw> draws = each.draws();
        long first = draws.get(0).seed();
        return draws.size() == 1
                ? "seed " + first
                : "seeds " + first + " to " + draws.get(draws.size() - 1).seed();
    }
}
