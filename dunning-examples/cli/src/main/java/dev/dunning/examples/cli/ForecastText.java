package dev.dunning.examples.cli;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.forecast.CashWeek;
import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.words.ForecastWords;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A forecast as plain tables, with what it rests on. */
final class ForecastText {

    private static final int WIDE = 50;
    private static final List<String> COLUMNS = List.of("week", "expected", "low", "high");

    private final Words words;

    ForecastText(Words words) {
        this.words = words;
    }

    List<String> lines(LocalDate on, List<CashForecast> forecasts, Experience experience) {
        List<String> lines = new ArrayList<>();
        lines.add(experience.isEmpty() ? words.say("forecast.tooLittle", Map.of("day", on)) : learned(on, experience));
        forecasts.forEach(forecast -> lines.addAll(lines(forecast)));
        return lines;
    }

    private String learned(LocalDate on, Experience experience) {
        return words.say(
                "forecast.learned",
                Map.of(
                        "invoices", words.count("invoices", experience.invoices()),
                        "debtors", words.count("debtors", experience.debtors()),
                        "day", on));
    }

    private List<String> lines(CashForecast forecast) {
        return Stream.of(
                        Stream.of(""),
                        TextTable.of(rows(forecast), Collections.nCopies(COLUMNS.size(), WIDE)).lines().stream(),
                        Stream.of(""),
                        ForecastWords.in(words, forecast))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<List<String>> rows(CashForecast forecast) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> words.say("forecast.column." + column))
                .toList());
        if (forecast.unbooked().isPositive()) {
            rows.add(row("unbooked", forecast.unbooked()));
        }
        forecast.weeks().forEach(week -> rows.add(week(week)));
        rows.add(row("later", forecast.later()));
        rows.add(row("withoutWeek", forecast.withoutWeek()));
        rows.add(row("disputed", forecast.disputed()));
        rows.add(row("held", forecast.held()));
        rows.add(row("spokenFor", forecast.spokenFor()));
        rows.add(row("open", forecast.open()));
        return rows;
    }

    private List<String> week(CashWeek week) {
        return List.of(
                words.say("period", Map.of("from", week.from(), "until", week.until())),
                words.write(week.expected()),
                words.write(week.low()),
                words.write(week.high()));
    }

    private List<String> row(String name, Money amount) {
        return List.of(words.say("forecast.row." + name), words.write(amount), "", "");
    }
}
