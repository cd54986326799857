package dev.dunning.core.json;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.Effect;
import dev.dunning.core.simulation.backtest.PolicyFigures;
import dev.dunning.core.simulation.backtest.Reactions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a comparison of two policies is written, with its assumptions in one language; every key is always there. */
final class BacktestTree {

    static final String FORMAT = "dunning-backtest/1";

    private BacktestTree() {}

    static Tree of(BacktestReport report, Locale language) {
        return new Tree()
                .put("format", FORMAT)
                .put("from", report.from())
                .put("until", report.until())
                .put("seed", Long.toString(report.seed()))
                .put("dossiers", report.dossiers())
                .put("leftOut", report.leftOut())
                .put("assumptions", reasons(report.assumptions(), language))
                .put("neverPaid", report.reactions().neverPaid())
                .put("effects", effects(report.reactions()))
                .put(
                        "currencies",
                        report.currencies().stream().map(BacktestTree::currency).toList());
    }

    private static List<Tree> reasons(List<Reason> reasons, Locale language) {
        return reasons.stream().map(reason -> ReasonTree.of(reason, language)).toList();
    }

    private static List<Tree> effects(Reactions reactions) {
        return Stream.concat(
                        reactions.byKind().entrySet().stream().map(each -> effect("kind", each)),
                        reactions.byStep().entrySet().stream().map(each -> effect("step", each)))
                .toList();
    }

    private static Tree effect(String key, Map.Entry<?, Effect> entry) {
        return new Tree()
                .put(key, entry.getKey())
                .put("raise", entry.getValue().raise())
                .put("basis", entry.getValue().basis())
                .put("items", entry.getValue().items());
    }

    private static Tree currency(BacktestReport.InCurrency each) {
        return new Tree()
                .put("currency", each.currency())
                .put("ranking", each.ranking())
                .put("verdict", each.verdict())
                .put(
                        "variants",
                        each.variants().stream().map(BacktestTree::result).toList())
                .put("draws", each.draws().stream().map(BacktestTree::draw).toList());
    }

    private static Tree draw(BacktestReport.Draw draw) {
        return new Tree()
                .put("seed", Long.toString(draw.seed()))
                .put("ranking", draw.ranking())
                .put("difference", draw.difference().toPlainString())
                .putOrNull("margin", draw.margin().map(BigDecimal::toPlainString));
    }

    private static Tree result(BacktestReport.Result result) {
        return new Tree()
                .put("effects", result.strength())
                .put("ranking", result.ranking())
                .put("difference", result.difference().toPlainString())
                .putOrNull("margin", result.margin().map(BigDecimal::toPlainString))
                .put("a", figures(result.a()))
                .put("b", figures(result.b()));
    }

    private static Tree figures(PolicyFigures figures) {
        return new Tree()
                .put("openAtStart", figures.openAtStart())
                .put("invoiced", figures.invoiced())
                .put("paid", figures.paid())
                .put("setOff", figures.setOff())
                .put("writtenOff", figures.writtenOff())
                .put("openAtEnd", figures.openAtEnd())
                .put("costs", figures.costs())
                .put("interest", figures.interest())
                .put(
                        "messages",
                        figures.messages().stream().map(BacktestTree::messages).toList())
                .put(
                        "resolved",
                        figures.resolved().stream().map(BacktestTree::resolved).toList())
                .put("invoicesPaid", figures.invoicesPaid())
                .putOrNull("daysLate", figures.lateness().map(days -> days.toPlainString()))
                .put("daysOpen", figures.daysOpen().toPlainString());
    }

    private static Tree messages(PolicyFigures.Messages messages) {
        return new Tree()
                .put("step", messages.step())
                .put("channel", messages.channel())
                .put("count", messages.count());
    }

    private static Tree resolved(PolicyFigures.Resolved resolved) {
        return new Tree()
                .putOrNull("step", resolved.step())
                .put("invoices", resolved.invoices())
                .put("amount", resolved.amount())
                .put("share", resolved.share());
    }
}
