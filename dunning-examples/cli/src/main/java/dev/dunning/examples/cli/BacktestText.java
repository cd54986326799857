package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import dev.dunning.core.simulation.BacktestReport;
import dev.dunning.core.simulation.BacktestReport.InCurrency;
import dev.dunning.core.simulation.BacktestReport.Ranking;
import dev.dunning.core.simulation.BacktestReport.Result;
import dev.dunning.core.simulation.Effect;
import dev.dunning.core.simulation.PolicyFigures;
import dev.dunning.core.simulation.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A comparison of two policies as plain tables, with everything that it assumes. */
final class BacktestText {

    private static final int WIDE = 60;

    private final BacktestReport report;
    private final String a;
    private final String b;
    private final List<String> lines = new ArrayList<>();

    BacktestText(BacktestReport report, String a, String b) {
        this.report = report;
        this.a = a;
        this.b = b;
    }

    List<String> lines() {
        lines.add("A is " + a + ", B is " + b + "; " + report.dossiers() + " dossiers from " + report.from() + " until "
                + report.until() + ", seed " + report.seed() + ".");
        if (report.leftOut() > 0) {
            lines.add(report.leftOut() + " were left out: refused by the engine, or with a balance known later only.");
        }
        report.currencies().forEach(this::add);
        lines.add("");
        lines.add("What this assumes:");
        report.assumptions().forEach(reason -> lines.add("- " + reason.text(Locale.ENGLISH)));
        lines.add("");
        effects();
        return List.copyOf(lines);
    }

    private void add(InCurrency each) {
        lines.add("");
        lines.add(each.currency() + ": " + verdict(each));
        lines.add("");
        variants(each);
        lines.add("");
        figures(each.variants().get(0));
        lines.add("");
        resolved(each.variants().get(0));
    }

    private static String verdict(InCurrency each) {
        String what = switch (each.ranking()) {
            case A -> "A brings money in sooner";
            case B -> "B brings money in sooner";
            case EQUAL -> "both bring in the same on the same days";
            case TOO_CLOSE -> "the difference is no larger than what chance makes";
        };
        return what
                + switch (each.verdict()) {
                    case HOLDS -> ", whatever effect messages have.";
                    case HOLDS_IF_MESSAGES_WORK ->
                        ", with effects halved and doubled too. If messages do nothing, both bring in the same.";
                    case DEPENDS_ON_ASSUMPTIONS -> ", but not under every assumption below: this ledger does not tell.";
                };
    }

    private void variants(InCurrency each) {
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
        table(rows);
    }

    private static String words(Strength variant) {
        return switch (variant) {
            case AS_STATED -> "as stated";
            case HALVED -> "halved";
            case DOUBLED -> "doubled";
            case NONE -> "none";
        };
    }

    private static String words(Ranking ranking) {
        return switch (ranking) {
            case A -> "A";
            case B -> "B";
            case EQUAL -> "equal";
            case TOO_CLOSE -> "too close";
        };
    }

    private void figures(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("effects as stated", "A", "B"));
        money(rows, result, "open at the start", PolicyFigures::openAtStart);
        money(rows, result, "invoiced", PolicyFigures::invoiced);
        money(rows, result, "paid", PolicyFigures::paid);
        money(rows, result, "set off", PolicyFigures::setOff);
        money(rows, result, "written off", PolicyFigures::writtenOff);
        money(rows, result, "open at the end", PolicyFigures::openAtEnd);
        money(rows, result, "costs claimed", PolicyFigures::costs);
        money(rows, result, "interest claimed", PolicyFigures::interest);
        text(rows, result, "days late when paid", BacktestText::late);
        text(rows, result, "messages", figures -> String.valueOf(figures.sent()));
        table(rows);
    }

    private static String late(PolicyFigures figures) {
        return figures.lateness().map(days -> days.toPlainString()).orElse("-");
    }

    private static void money(
            List<List<String>> rows, Result result, String name, Function<PolicyFigures, Money> figure) {
        text(rows, result, name, figure.andThen(Money::toString));
    }

    private static void text(
            List<List<String>> rows, Result result, String name, Function<PolicyFigures, String> figure) {
        rows.add(List.of(name, figure.apply(result.a()), figure.apply(result.b())));
    }

    private void resolved(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("policy", "paid after", "invoices", "amount", "percent"));
        resolved(rows, "A", result.a());
        resolved(rows, "B", result.b());
        table(rows);
        lines.add("");
        List<List<String>> sent = new ArrayList<>();
        sent.add(List.of("policy", "sent", "by", "messages"));
        sent(sent, "A", result.a());
        sent(sent, "B", result.b());
        table(sent);
    }

    private static void resolved(List<List<String>> rows, String policy, PolicyFigures figures) {
        figures.resolved()
                .forEach(each -> rows.add(List.of(
                        policy,
                        each.step().orElse("no message"),
                        String.valueOf(each.invoices()),
                        each.amount().toString(),
                        each.share().toString())));
    }

    private static void sent(List<List<String>> rows, String policy, PolicyFigures figures) {
        figures.messages()
                .forEach(each -> rows.add(
                        List.of(policy, each.step(), each.channel().toString(), String.valueOf(each.count()))));
    }

    private void effects() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("message", "raises the chance of a day by", "basis"));
        report.reactions().byKind().forEach((kind, effect) -> rows.add(effect(kind.toString(), effect)));
        for (Map.Entry<String, Effect> step : report.reactions().byStep().entrySet()) {
            rows.add(effect(step.getKey(), step.getValue()));
        }
        table(rows);
    }

    private static List<String> effect(String name, Effect effect) {
        String basis = effect.basis() == Effect.Basis.ASSUMED ? "assumed" : "estimated from " + effect.items();
        return List.of(name, effect.raise() + "%", basis);
    }

    private void table(List<List<String>> rows) {
        lines.addAll(TextTable.of(rows, Collections.nCopies(rows.get(0).size(), WIDE))
                .lines());
    }
}
