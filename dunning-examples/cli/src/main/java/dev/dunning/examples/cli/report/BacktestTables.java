package dev.dunning.examples.cli.report;

import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.Effect;
import dev.dunning.core.simulation.backtest.PolicyFigures;
import dev.dunning.core.simulation.backtest.PolicyFigures.Messages;
import dev.dunning.core.simulation.backtest.PolicyFigures.Resolved;
import dev.dunning.core.simulation.backtest.Reactions;
import dev.dunning.core.simulation.backtest.Strength;
import dev.dunning.examples.cli.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A comparison of two policies in words and in rows, the names of the columns first, for a terminal or a page.
 *
 * @param words the words of a language
 */
public record BacktestTables(Words words) {

    private String say(String key) {
        return words.say("backtest." + key);
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> say("column." + name)).toList();
    }

    /**
     * Says what was compared.
     *
     * @param report the comparison
     * @param a the first policy
     * @param b the second policy
     * @return a line or two
     */
    public List<String> about(BacktestReport report, String a, String b) {
        String what = words.count(
                "backtest.about",
                report.dossiers(),
                Map.of("a", a, "b", b, "from", report.from(), "until", report.until()));
        return report.leftOut() == 0 ? List.of(what) : List.of(what, words.count("backtest.leftOut", report.leftOut()));
    }

    /**
     * Says which policy brings money in sooner, whether that is more than chance, and whether it stands under each assumption
     * and with each draw of chance.
     *
     * @param each the comparison in a currency
     * @return sentences, the answer first
     */
    public List<String> verdict(InCurrency each) {
        return each.isEmpty() ? List.of(say("nothing.inCurrency")) : BacktestVerdict.sentences(words, each);
    }

    /**
     * Names the currency that something is said of.
     *
     * @param each the comparison in a currency
     * @param said what is said of it
     * @return both
     */
    public String inCurrency(InCurrency each, String said) {
        return words.say("backtest.inCurrency", Map.of("currency", each.currency(), "said", said));
    }

    /**
     * Says that there is nothing to compare.
     *
     * @param report a comparison of nothing
     * @return a sentence
     */
    public String nothing(BacktestReport report) {
        return report.dossiers() == 0
                ? say("nothing.dossiers")
                : words.say("backtest.nothing.open", Map.of("from", report.from(), "until", report.until()));
    }

    /**
     * Compares for how long money is open, under each strength of the effects.
     *
     * @param each the comparison in a currency
     * @return the rows
     */
    public List<List<String>> variants(InCurrency each) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                say("column.effects"),
                words.say("backtest.column.daysOpen", Map.of("policy", "A")),
                words.say("backtest.column.daysOpen", Map.of("policy", "B")),
                say("column.difference"),
                say("column.chance"),
                say("column.sooner")));
        each.variants()
                .forEach(result -> rows.add(List.of(
                        name(result.strength()),
                        words.write(result.a().daysOpen()),
                        words.write(result.b().daysOpen()),
                        words.write(result.difference()),
                        result.margin().map(words::write).orElse("-"),
                        name(result.ranking()))));
        return rows;
    }

    String name(Strength strength) {
        return words.name("backtest.strength", strength);
    }

    String name(Ranking ranking) {
        return words.name("backtest.ranking", ranking);
    }

    /**
     * Sets what came of both policies side by side: money, costs, days and messages.
     *
     * @param result both under one assumption
     * @return the rows
     */
    public List<List<String>> figures(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("backtest.column.effectsAre", Map.of("strength", name(result.strength()))), "A", "B"));
        row(rows, result, "openAtStart", PolicyFigures::openAtStart);
        row(rows, result, "invoiced", PolicyFigures::invoiced);
        row(rows, result, "paid", PolicyFigures::paid);
        row(rows, result, "setOff", PolicyFigures::setOff);
        row(rows, result, "writtenOff", PolicyFigures::writtenOff);
        row(rows, result, "openAtEnd", PolicyFigures::openAtEnd);
        row(rows, result, "costs", PolicyFigures::costs);
        row(rows, result, "interest", PolicyFigures::interest);
        row(
                rows,
                result,
                "lateness",
                figures -> figures.lateness().<Object>map(days -> days).orElse("-"));
        row(rows, result, "messages", PolicyFigures::sent);
        return rows;
    }

    private void row(List<List<String>> rows, Result result, String name, Function<PolicyFigures, Object> figure) {
        rows.add(List.of(
                say("row." + name), words.write(figure.apply(result.a())), words.write(figure.apply(result.b()))));
    }

    /**
     * Tells what was paid after which step.
     *
     * @param result both policies under one assumption
     * @return the rows
     */
    public List<List<String>> resolved(Result result) {
        return ofBoth(
                columns("policy", "after", "invoices", "amount", "percent"),
                result,
                PolicyFigures::resolved,
                this::resolved);
    }

    private List<String> resolved(String policy, Resolved each) {
        return List.of(
                policy,
                after(each),
                words.write(each.invoices()),
                words.write(each.amount()),
                words.write(new BigDecimal(each.share().toString())));
    }

    String after(Resolved each) {
        return each.step().map(this::step).orElseGet(() -> say("noMessage"));
    }

    private String step(String id) {
        return words.title("step", id);
    }

    /**
     * Counts the messages of each step.
     *
     * @param result both policies under one assumption
     * @return the rows
     */
    public List<List<String>> sent(Result result) {
        return ofBoth(columns("policy", "sent", "channel", "messages"), result, PolicyFigures::messages, this::sent);
    }

    private List<String> sent(String policy, Messages each) {
        return List.of(policy, step(each.step()), words.name("channel", each.channel()), words.write(each.count()));
    }

    private static <T> List<List<String>> ofBoth(
            List<String> head,
            Result result,
            Function<PolicyFigures, List<T>> part,
            BiFunction<String, T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>(List.of(head));
        part.apply(result.a()).forEach(each -> rows.add(row.apply("A", each)));
        part.apply(result.b()).forEach(each -> rows.add(row.apply("B", each)));
        return rows;
    }

    /**
     * Lists what every message is taken to do.
     *
     * @param reactions how debtors are taken to react
     * @return the rows
     */
    public List<List<String>> effects(Reactions reactions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns("message", "raise", "basis"));
        reactions.byKind().forEach((kind, effect) -> rows.add(effect(words.title("notice", kind.name()), effect)));
        reactions.byStep().forEach((step, effect) -> rows.add(effect(step(step), effect)));
        return rows;
    }

    private List<String> effect(String message, Effect effect) {
        String basis = effect.basis() == Effect.Basis.ASSUMED
                ? say("basis.assumed")
                : words.say("backtest.basis.estimated", Map.of("count", effect.items()));
        return List.of(message, words.write(effect.raise()), basis);
    }
}
