package dev.dunning.examples.cli.report;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A comparison of two policies in words and in rows, the names of the columns first, for a terminal or a page.
 *
 * @param money how amounts are written
 * @param name how steps and kinds of messages are written
 * @param channel how channels are written
 */
public record BacktestTables(
        Function<Money, String> money, UnaryOperator<String> name, Function<Channel, String> channel) {

    /** What holds for several currencies. */
    public static final String APART =
            "Each currency stands by itself: amounts in two of them are neither added nor compared.";

    /**
     * Says what was compared.
     *
     * @param report the comparison
     * @param a the first policy
     * @param b the second policy
     * @return a line or two
     */
    public static List<String> about(BacktestReport report, String a, String b) {
        String what = "A is " + a + ", B is " + b + "; " + report.dossiers() + " dossiers from " + report.from()
                + " until " + report.until() + ".";
        return report.leftOut() == 0
                ? List.of(what)
                : List.of(
                        what,
                        report.leftOut()
                                + " were left out: refused by the engine, or with a balance known later only.");
    }

    /**
     * Says which policy brings money in sooner, whether that is more than chance, and whether it stands under each assumption
     * and with each draw of chance.
     *
     * @param each the comparison in a currency
     * @return sentences, the answer first
     */
    public static List<String> verdict(InCurrency each) {
        return each.isEmpty()
                ? List.of("Nothing was open and nothing was invoiced, so there is nothing to compare.")
                : BacktestVerdict.sentences(each);
    }

    /**
     * Says that there is nothing to compare.
     *
     * @param report a comparison of nothing
     * @return a sentence
     */
    public static String nothing(BacktestReport report) {
        return "There is nothing to compare: "
                + (report.dossiers() == 0
                        ? "no dossier was played through."
                        : "nothing was open on " + report.from() + ", and nothing was invoiced until " + report.until()
                                + ".");
    }

    /**
     * Compares for how long money is open, under each strength of the effects.
     *
     * @param each the comparison in a currency
     * @return the rows
     */
    public List<List<String>> variants(InCurrency each) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("effects", "days open A", "days open B", "difference", "by chance", "sooner"));
        each.variants()
                .forEach(result -> rows.add(List.of(
                        words(result.strength()),
                        result.a().daysOpen().toPlainString(),
                        result.b().daysOpen().toPlainString(),
                        result.difference().toPlainString(),
                        result.margin().toPlainString(),
                        words(result.ranking()))));
        return rows;
    }

    static String words(Strength strength) {
        return switch (strength) {
            case AS_STATED -> "as stated";
            case HALVED -> "halved";
            case DOUBLED -> "doubled";
            case NONE -> "none";
        };
    }

    static String words(Ranking ranking) {
        return switch (ranking) {
            case A -> "A";
            case B -> "B";
            case EQUAL -> "equal";
            case TOO_CLOSE -> "too close";
        };
    }

    /**
     * Sets what came of both policies side by side: money, costs, days and messages.
     *
     * @param result both under one assumption
     * @return the rows
     */
    public List<List<String>> figures(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("effects " + words(result.strength()), "A", "B"));
        amounts(rows, result, "open at the start", PolicyFigures::openAtStart);
        amounts(rows, result, "invoiced", PolicyFigures::invoiced);
        amounts(rows, result, "paid", PolicyFigures::paid);
        amounts(rows, result, "set off", PolicyFigures::setOff);
        amounts(rows, result, "written off", PolicyFigures::writtenOff);
        amounts(rows, result, "open at the end", PolicyFigures::openAtEnd);
        amounts(rows, result, "costs claimed", PolicyFigures::costs);
        amounts(rows, result, "interest claimed", PolicyFigures::interest);
        texts(rows, result, "days late when paid", BacktestTables::late);
        texts(rows, result, "messages", figures -> String.valueOf(figures.sent()));
        return rows;
    }

    private static String late(PolicyFigures figures) {
        return figures.lateness().map(days -> days.toPlainString()).orElse("-");
    }

    private void amounts(List<List<String>> rows, Result result, String title, Function<PolicyFigures, Money> figure) {
        texts(rows, result, title, figure.andThen(money));
    }

    private static void texts(
            List<List<String>> rows, Result result, String title, Function<PolicyFigures, String> figure) {
        rows.add(List.of(title, figure.apply(result.a()), figure.apply(result.b())));
    }

    /**
     * Tells what was paid after which step.
     *
     * @param result both policies under one assumption
     * @return the rows
     */
    public List<List<String>> resolved(Result result) {
        return ofBoth(
                List.of("policy", "paid after", "invoices", "amount", "percent"),
                result,
                PolicyFigures::resolved,
                this::resolved);
    }

    private List<String> resolved(String policy, Resolved each) {
        return List.of(
                policy,
                after(each),
                String.valueOf(each.invoices()),
                money.apply(each.amount()),
                each.share().toString());
    }

    String after(Resolved each) {
        return each.step().map(name).orElse("no message");
    }

    /**
     * Counts the messages of each step.
     *
     * @param result both policies under one assumption
     * @return the rows
     */
    public List<List<String>> sent(Result result) {
        return ofBoth(List.of("policy", "sent", "by", "messages"), result, PolicyFigures::messages, this::sent);
    }

    private List<String> sent(String policy, Messages each) {
        return List.of(policy, name.apply(each.step()), channel.apply(each.channel()), String.valueOf(each.count()));
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
        rows.add(List.of("message", "raises the chance of a day by", "basis"));
        reactions.byKind().forEach((kind, effect) -> rows.add(effect(kind.toString(), effect)));
        reactions.byStep().forEach((step, effect) -> rows.add(effect(step, effect)));
        return rows;
    }

    private List<String> effect(String message, Effect effect) {
        String basis = effect.basis() == Effect.Basis.ASSUMED ? "assumed" : "estimated from " + effect.items();
        return List.of(name.apply(message), effect.raise() + "%", basis);
    }
}
