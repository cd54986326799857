package dev.dunning.examples.cli;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.forecast.CashWeek;
import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.report.ForecastWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A forecast as plain tables, with what it rests on. */
final class ForecastText {

    private static final int WIDE = 40;
    private static final int COLUMNS = 4;

    private ForecastText() {}

    static List<String> lines(LocalDate on, List<CashForecast> forecasts, Experience experience) {
        List<String> lines = new ArrayList<>();
        lines.add(
                experience.isEmpty()
                        ? "Too little history on " + on + " to foretell anything that is not agreed."
                        : "Learned from " + experience.invoices() + " invoices of " + experience.debtors()
                                + " debtors through " + on + ". Invoices that are issued later come on top.");
        forecasts.forEach(forecast -> lines.addAll(lines(forecast)));
        return lines;
    }

    private static List<String> lines(CashForecast forecast) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("week", "expected", "low", "high"));
        if (forecast.unbooked().isPositive()) {
            rows.add(row("not booked yet", forecast.unbooked()));
        }
        forecast.weeks().forEach(week -> rows.add(week(week)));
        rows.add(row("later", forecast.later()));
        rows.add(row("without a week", forecast.withoutWeek()));
        rows.add(row("in dispute, left out", forecast.disputed()));
        rows.add(row("on hold, left out", forecast.held()));
        rows.add(row("spoken for, left out", forecast.spokenFor()));
        rows.add(row("open", forecast.open()));
        return Stream.of(
                        Stream.of(""),
                        TextTable.of(rows, Collections.nCopies(COLUMNS, WIDE)).lines().stream(),
                        Stream.of(""),
                        ForecastWords.of(forecast))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> week(CashWeek week) {
        return List.of(
                week.from() + " to " + week.until(),
                week.expected().toString(),
                week.low().toString(),
                week.high().toString());
    }

    private static List<String> row(String name, Money amount) {
        return List.of(name, amount.toString(), "", "");
    }
}
