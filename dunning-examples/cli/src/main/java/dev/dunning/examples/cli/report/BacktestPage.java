package dev.dunning.examples.cli.report;

import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.core.simulation.backtest.PolicyFigures;
import dev.dunning.core.simulation.backtest.PolicyFigures.Resolved;
import dev.dunning.examples.cli.report.Bars.Look;
import dev.dunning.examples.cli.words.Words;
import java.math.BigDecimal;
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
    private final Locale language;
    private final Words words;
    private final BacktestTables tables;
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param report the comparison
     * @param a the first policy
     * @param b the second policy
     * @param language the language of the page
     */
    public BacktestPage(BacktestReport report, String a, String b, Locale language) {
        this.report = report;
        this.a = a;
        this.b = b;
        this.language = language;
        this.words = Words.in(language);
        this.tables = new BacktestTables(words);
        this.page = new FigurePage(
                say("title"),
                words.say("period", Map.of("from", report.from(), "until", report.until())),
                words.language());
    }

    private String say(String key) {
        return words.say("backtest." + key);
    }

    private String in(String key, InCurrency each) {
        return words.say("backtest." + key, Map.of("currency", each.currency()));
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        page.section(say("which"), this::verdict);
        report.currencies().stream().filter(each -> !each.isEmpty()).forEach(this::currency);
        if (!report.isEmpty()) {
            page.section(say("assumes"), this::assumptions);
        }
        return page.ended(words.say("backtest.ended", Map.of("day", report.from())));
    }

    private void verdict() {
        if (report.isEmpty()) {
            page.verdict(tables.nothing(report), language);
        } else {
            report.currencies().forEach(this::verdict);
        }
        tables.about(report, a, b).forEach(page::say);
        if (report.currencies().size() > 1) {
            page.say(say("apart"));
        }
        if (!report.isEmpty()) {
            page.say(say("goodwill"));
        }
    }

    private void verdict(InCurrency each) {
        List<String> sentences = tables.verdict(each);
        page.verdict(tables.inCurrency(each, sentences.get(0)), language);
        if (sentences.size() > 1) {
            page.say(String.join(" ", sentences.subList(1, sentences.size())));
        }
    }

    private void currency(InCurrency each) {
        Result stated = each.variants().get(0);
        page.section(in("open", each), () -> open(each));
        page.section(in("money", each), () -> {
            Table.of(say("money.caption"), tables.figures(stated), 1).draw(page.html());
            Table.of(say("sent.caption"), tables.sent(stated), 3).draw(page.html());
        });
        page.section(in("resolved", each), () -> resolved(stated));
    }

    private void open(InCurrency each) {
        page.say(say("open.said"));
        legend();
        Bars days = new Bars(say("open.caption"), say("effects"), say("open.days"));
        each.variants().forEach(result -> {
            days(days, Look.SOLID, result, "A", result.a());
            days(days, Look.STRIPED, result, "B", result.b());
        });
        days.draw(page.html());
        differences(each).draw(page.html());
    }

    private void days(Bars bars, Look look, Result result, String policy, PolicyFigures figures) {
        bars.add(
                look,
                tables.name(result.strength()) + ", " + policy,
                figures.daysOpen().doubleValue(),
                words.write(figures.daysOpen()));
    }

    private Intervals differences(InCurrency each) {
        double reach = each.variants().stream()
                .mapToDouble(
                        result -> result.difference().abs().add(margin(result)).doubleValue())
                .max()
                .orElse(0);
        Intervals chart = Intervals.differences(
                say("sooner"),
                say("effects"),
                say("sooner.values"),
                reach,
                side("A"),
                tables.name(Ranking.EQUAL),
                side("B"));
        each.variants()
                .forEach(result -> chart.add(
                        tables.name(result.strength()),
                        result.difference().subtract(margin(result)).doubleValue(),
                        result.difference().doubleValue(),
                        result.difference().add(margin(result)).doubleValue(),
                        difference(result)));
        return chart;
    }

    private String side(String policy) {
        return words.say("backtest.sooner.side", Map.of("policy", policy));
    }

    private String difference(Result result) {
        return tables.name(result.ranking()) + ", "
                + words.write(result.difference().abs()) + ", ±"
                + result.margin().map(words::write).orElse("?");
    }

    private static BigDecimal margin(Result result) {
        return result.margin().orElse(BigDecimal.ZERO);
    }

    private void legend() {
        Map<Look, String> meanings = new EnumMap<>(Look.class);
        meanings.put(Look.SOLID, words.say("backtest.legend", Map.of("policy", "A", "id", a)));
        meanings.put(Look.STRIPED, words.say("backtest.legend", Map.of("policy", "B", "id", b)));
        Bars.legend(page.html(), meanings);
    }

    private void resolved(Result result) {
        page.say(say("resolved.said"));
        legend();
        Bars bars = new Bars(say("resolved.caption"), Words.capital(say("column.after")), say("resolved.values"));
        result.a().resolved().forEach(each -> resolved(bars, Look.SOLID, "A", each));
        result.b().resolved().forEach(each -> resolved(bars, Look.STRIPED, "B", each));
        bars.draw(page.html());
        if (result.a().resolved().isEmpty() && result.b().resolved().isEmpty()) {
            page.say(say("resolved.none"));
        }
    }

    private void resolved(Bars bars, Look look, String policy, Resolved each) {
        bars.add(
                look,
                tables.after(each) + ", " + policy,
                (double) each.share().millionths(),
                words.write(each.share()) + ", " + words.write(each.invoices()) + ", " + words.write(each.amount()));
    }

    private void assumptions() {
        page.list(report.assumptions().stream()
                .map(reason -> reason.text(language))
                .toList());
        Table.of(say("effects.caption"), tables.effects(report.reactions()), 3).draw(page.html());
    }
}
