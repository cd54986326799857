package dev.dunning.examples.cli.report;

import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.PolicyFigures;
import dev.dunning.core.simulation.backtest.PolicyFigures.Resolved;
import dev.dunning.examples.cli.report.Bars.Look;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How two policies compare, the verdict first and everything that it assumes last, as a page that needs nothing but itself. */
public final class BacktestPage {

    /** The name of its file. */
    public static final String NAME = "backtest.html";

    private final BacktestReport report;
    private final String a;
    private final String b;
    private final BacktestTables tables = new BacktestTables(English::money, English::title, English::channel);
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param report the comparison
     * @param a the first policy
     * @param b the second policy
     */
    public BacktestPage(BacktestReport report, String a, String b) {
        this.report = report;
        this.a = a;
        this.b = b;
        this.page = new FigurePage(
                "Two policies on one ledger", English.day(report.from()) + " to " + English.day(report.until()));
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        page.section("Which brings money in sooner", this::verdict);
        report.currencies().stream().filter(each -> !each.isEmpty()).forEach(this::currency);
        if (!report.isEmpty()) {
            page.section("What this assumes", this::assumptions);
        }
        return page.ended("What was sold after " + English.day(report.from())
                + " is invoiced; what else happened after it in truth was not looked at.");
    }

    private void verdict() {
        if (report.isEmpty()) {
            page.verdict(BacktestTables.nothing(report), Locale.ENGLISH);
        } else {
            report.currencies().forEach(this::verdict);
        }
        BacktestTables.about(report, a, b).forEach(page::say);
        if (report.currencies().size() > 1) {
            page.say(BacktestTables.APART);
        }
        if (!report.isEmpty()) {
            page.say(
                    "A policy that sends more tends to look a little sooner; what that costs in goodwill is not in these"
                            + " figures.");
        }
    }

    private void verdict(InCurrency each) {
        List<String> sentences = BacktestTables.verdict(each);
        page.verdict(each.currency() + ": " + sentences.get(0), Locale.ENGLISH);
        if (sentences.size() > 1) {
            page.say(String.join(" ", sentences.subList(1, sentences.size())));
        }
    }

    private void currency(InCurrency each) {
        Result stated = each.variants().get(0);
        String in = ", in " + each.currency();
        page.section("How long money stays open" + in, () -> open(each));
        page.section("Messages, costs and money" + in, () -> {
            Table.of("What came of both policies", tables.figures(stated), 1).draw(page.html());
            Table.of("Messages by step and channel", tables.sent(stated), 3).draw(page.html());
        });
        page.section("What was paid after which step" + in, () -> resolved(stated));
    }

    private void open(InCurrency each) {
        page.say("For how many of the days each unit of money was open on average, with the effects of messages as they"
                + " are stated below, and with other effects. Fewer is better.");
        legend();
        Bars days = new Bars("Days open", "Effects of messages", "Days");
        each.variants().forEach(result -> {
            days(days, Look.SOLID, result, "A", result.a());
            days(days, Look.STRIPED, result, "B", result.b());
        });
        days.draw(page.html());
        differences(each).draw(page.html());
    }

    private static void days(Bars bars, Look look, Result result, String policy, PolicyFigures figures) {
        bars.add(
                look,
                BacktestTables.words(result.strength()) + ", " + policy,
                figures.daysOpen().doubleValue(),
                figures.daysOpen().toPlainString());
    }

    private static Intervals differences(InCurrency each) {
        double reach = each.variants().stream()
                .mapToDouble(
                        result -> result.difference().abs().add(result.margin()).doubleValue())
                .max()
                .orElse(0);
        Intervals chart = Intervals.differences(
                "By how many days sooner, and the error by chance",
                "Effects of messages",
                "Sooner, days, by chance",
                reach,
                "A sooner",
                "B sooner");
        each.variants()
                .forEach(result -> chart.add(
                        BacktestTables.words(result.strength()),
                        result.difference().subtract(result.margin()).doubleValue(),
                        result.difference().doubleValue(),
                        result.difference().add(result.margin()).doubleValue(),
                        BacktestTables.words(result.ranking()) + ", "
                                + result.difference().abs().toPlainString() + ", ±"
                                + result.margin().toPlainString()));
        return chart;
    }

    private void legend() {
        Map<Look, String> meanings = new EnumMap<>(Look.class);
        meanings.put(Look.SOLID, "A is " + a);
        meanings.put(Look.STRIPED, "B is " + b);
        Bars.legend(page.html(), meanings);
    }

    private void resolved(Result result) {
        page.say("The last message before each payment; it need not be why it was paid.");
        legend();
        Bars bars = new Bars(
                "Share of what was paid, by the last message before it", "Paid after", "Share, of invoices, amount");
        result.a().resolved().forEach(each -> resolved(bars, Look.SOLID, "A", each));
        result.b().resolved().forEach(each -> resolved(bars, Look.STRIPED, "B", each));
        bars.draw(page.html());
        if (result.a().resolved().isEmpty() && result.b().resolved().isEmpty()) {
            page.say("Nothing was paid.");
        }
    }

    private void resolved(Bars bars, Look look, String policy, Resolved each) {
        bars.add(
                look,
                tables.after(each) + ", " + policy,
                (double) each.share().millionths(),
                each.share() + "\u00A0%, " + each.invoices() + ", " + English.money(each.amount()));
    }

    private void assumptions() {
        page.list(report.assumptions().stream()
                .map(reason -> reason.text(Locale.ENGLISH))
                .toList());
        Table.of("What each message is taken to do", tables.effects(report.reactions()), 3)
                .draw(page.html());
    }
}
