package dev.dunning.examples.cli;

import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.examples.cli.report.BacktestTables;
import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A comparison of two policies as plain tables, with everything that it assumes. */
final class BacktestText {

    private static final int WIDE = 60;
    private static final int WIDTH = 100;

    private final BacktestReport report;
    private final String a;
    private final String b;
    private final Locale language;
    private final Words words;
    private final BacktestTables tables;
    private final List<String> lines = new ArrayList<>();

    BacktestText(BacktestReport report, String a, String b, Locale language) {
        this.report = report;
        this.a = a;
        this.b = b;
        this.language = language;
        this.words = Words.in(language);
        this.tables = new BacktestTables(words);
    }

    List<String> lines() {
        lines.addAll(tables.about(report, a, b));
        if (report.isEmpty()) {
            lines.add("");
            say(tables.nothing(report));
        } else {
            report.currencies().forEach(this::add);
            assumptions();
        }
        return List.copyOf(lines);
    }

    private void add(InCurrency each) {
        lines.add("");
        say(tables.inCurrency(each, String.join(" ", tables.verdict(each))));
        if (!each.isEmpty()) {
            figures(each);
        }
    }

    private void figures(InCurrency each) {
        Result stated = each.variants().get(0);
        table(tables.variants(each));
        note("open");
        table(tables.figures(stated));
        note("amounts");
        table(tables.resolved(stated));
        note("after");
        table(tables.sent(stated));
        note("sent");
    }

    private void assumptions() {
        if (report.currencies().size() > 1) {
            lines.add("");
            say(words.say("backtest.apart"));
        }
        lines.add("");
        lines.add(words.say("backtest.assumes.line"));
        report.assumptions().forEach(reason -> lines.add("- " + reason.text(language)));
        table(tables.effects(report.reactions()));
        note("effects");
    }

    private void note(String key) {
        say(words.say("backtest.note." + key));
    }

    private void say(String text) {
        lines.addAll(TextTable.wrapped(text, WIDTH));
    }

    private void table(List<List<String>> rows) {
        lines.add("");
        lines.addAll(TextTable.of(rows, Collections.nCopies(rows.get(0).size(), WIDE))
                .lines());
    }
}
