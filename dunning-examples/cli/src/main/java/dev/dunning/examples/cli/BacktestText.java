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
    private static final int WIDTH = 100;

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
        if (report.isEmpty()) {
            lines.add("");
            say(BacktestTables.nothing(report));
        } else {
            report.currencies().forEach(this::add);
            assumptions();
        }
        return List.copyOf(lines);
    }

    private void add(InCurrency each) {
        lines.add("");
        say(each.currency() + ": " + String.join(" ", BacktestTables.verdict(each)));
        if (!each.isEmpty()) {
            figures(each);
        }
    }

    private void figures(InCurrency each) {
        Result stated = each.variants().get(0);
        table(tables.variants(each));
        say(
                "Days open: for how many of these days each unit of money is open, on average; fewer is better. By chance: how"
                        + " great a difference chance alone makes.");
        table(tables.figures(stated));
        say(
                "Amounts are those of the invoices, without costs and interest. Set off: against credit of before. Costs and"
                        + " interest claimed: the most that was claimed of each debtor on one day.");
        table(tables.resolved(stated));
        say("Paid after: the last message before the payment. It need not be why it was paid.");
        table(tables.sent(stated));
        say("Every message that went out, thanks included.");
    }

    private void assumptions() {
        if (report.currencies().size() > 1) {
            lines.add("");
            say(BacktestTables.APART);
        }
        lines.add("");
        lines.add("What this assumes:");
        report.assumptions().forEach(reason -> lines.add("- " + reason.text(Locale.ENGLISH)));
        table(tables.effects(report.reactions()));
        say("Estimated from so many invoices of this ledger that had the step; assumed where too few had.");
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
