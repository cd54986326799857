package dev.dunning.examples.cli.report;

import dev.dunning.core.simulation.backtest.BacktestReport.Draw;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.BacktestReport.Verdict;
import dev.dunning.core.simulation.backtest.Strength;
import dev.dunning.examples.cli.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What follows from a comparison, for somebody who has to choose: which, by how much, by chance or not, and if what holds. */
final class BacktestVerdict {

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final Words words;
    private final InCurrency each;
    private final Result stated;

    private BacktestVerdict(Words words, InCurrency each) {
        this.words = words;
        this.each = each;
        this.stated = each.variants().get(0);
    }

    static List<String> sentences(Words words, InCurrency each) {
        return new BacktestVerdict(words, each).sentences();
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

    private String say(String key, Map<String, ?> facts) {
        return words.say("backtest." + key, facts);
    }

    /** Neither an assumption nor a draw of chance says otherwise. */
    private boolean isSettled() {
        return each.verdict() != Verdict.DEPENDS_ON_ASSUMPTIONS
                && each.draws().stream().allMatch(draw -> draw.ranking() == stated.ranking());
    }

    private String which() {
        return switch (stated.ranking()) {
            case A, B -> isSettled() ? sooner() : say("verdict.unsettled", Map.of());
            case EQUAL -> say("verdict.equal", Map.of());
            case TOO_CLOSE -> say("verdict.tooClose", Map.of());
        };
    }

    private String sooner() {
        return say("verdict.sooner", Map.of("policy", stated.ranking(), "days", difference()));
    }

    private String chance() {
        String sooner = stated.difference().signum() > 0 ? "B" : "A";
        return stated.margin()
                .map(margin -> chance(sooner, days(margin.max(LEAST))))
                .orElseGet(() -> say("verdict.difference.unknown", Map.of("days", difference(), "policy", sooner)));
    }

    private String chance(String sooner, String margin) {
        if (stated.ranking() != Ranking.TOO_CLOSE && isSettled()) {
            return say("verdict.moreThanChance", Map.of("margin", margin));
        }
        return say(
                each.draws().size() > 1 ? "verdict.difference.draw" : "verdict.difference",
                Map.of("days", difference(), "policy", sooner, "margin", margin));
    }

    private String difference() {
        BigDecimal size = stated.difference().abs();
        return size.compareTo(LEAST) < 0 ? say("lessThan", Map.of("days", days(LEAST))) : days(size);
    }

    private String days(BigDecimal days) {
        return words.count("days", days, Map.of());
    }

    private String assumptions() {
        return switch (each.verdict()) {
            case HOLDS -> say("verdict.holds" + whose(), Map.of());
            case HOLDS_IF_MESSAGES_WORK -> say("verdict.holdsIfWork" + whose(), Map.of());
            case DEPENDS_ON_ASSUMPTIONS -> depends();
        };
    }

    /** What is not settled stays so in the draw that was told of. */
    private String whose() {
        boolean isFirstOfMany = stated.ranking() != Ranking.EQUAL
                && !isSettled()
                && each.draws().size() > 1;
        return isFirstOfMany ? ".draw" : "";
    }

    private String depends() {
        Map<Strength, String> found = new EnumMap<>(Strength.class);
        each.variants().forEach(result -> found.put(result.strength(), found(result.ranking())));
        return say(
                "verdict.depends",
                Map.of(
                        "stated", found.getOrDefault(Strength.AS_STATED, ""),
                        "halved", found.getOrDefault(Strength.HALVED, ""),
                        "doubled", found.getOrDefault(Strength.DOUBLED, ""),
                        "none", found.getOrDefault(Strength.NONE, "")));
    }

    private String found(Ranking ranking) {
        return words.name("backtest.found", ranking);
    }

    private String draws() {
        List<Draw> draws = each.draws();
        Map<Ranking, Integer> found = new EnumMap<>(Ranking.class);
        draws.forEach(draw -> found.merge(draw.ranking(), 1, Integer::sum));
        return say(
                draws.size() == 1 ? "draws.one" : found.size() == 1 ? "draws.agree" : "draws.differ",
                Map.of(
                        "first", seed(draws.get(0)),
                        "last", seed(draws.get(draws.size() - 1)),
                        "count", draws.size(),
                        "found", counted(found)));
    }

    private String counted(Map<Ranking, Integer> found) {
        return found.entrySet().stream()
                .map(entry -> say(
                        "draws.found",
                        Map.of(
                                "found", found(entry.getKey()),
                                "times", entry.getValue(),
                                "count", each.draws().size())))
                .collect(Collectors.joining(", "));
    }

    /** As it is typed behind {@code --seed}. */
    private static String seed(Draw draw) {
        return Long.toString(draw.seed());
    }
}
