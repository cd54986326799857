package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.BacktestReport.InCurrency;
import dev.dunning.core.simulation.backtest.BacktestReport.Result;
import dev.dunning.examples.cli.report.BacktestTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A comparison of two policies as plain tables, with everything that it assumes. */
final class BacktestText {

    private static final int WIDE = 60;

    private final BacktestReport report;
    private final String a;
    private final String b;
    private final BacktestTables tables = new BacktestTables(Money::toString, name -> name, Channel::toString);
    private final List<String> lines = new ArrayList<>();

    BacktestText(BacktestReport report, String a, String b) {
        this.report = report;
        this.a = a;
        this.b = b;
    }

    List<String> lines() {
        lines.addAll(BacktestTables.about(report, a, b));
        report.currencies().forEach(this::add);
        lines.add("");
        lines.add("What this assumes:");
        report.assumptions().forEach(reason -> lines.add("- " + reason.text(Locale.ENGLISH)));
        table(tables.effects(report.reactions()));
        return List.copyOf(lines);
    }

    private void add(InCurrency each) {
        Result stated = each.variants().get(0);
        lines.add("");
        lines.add(each.currency() + ": " + BacktestTables.verdict(each));
        table(tables.variants(each));
        table(tables.figures(stated));
        table(tables.resolved(stated));
        table(tables.sent(stated));
    }

    private void table(List<List<String>> rows) {
        lines.add("");
        lines.addAll(TextTable.of(rows, Collections.nCopies(rows.get(0).size(), WIDE))
                .lines());
    }
}
