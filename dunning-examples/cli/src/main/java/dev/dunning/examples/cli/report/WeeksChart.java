package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.forecast.CashWeek;
import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.words.ForecastWords;
import dev.dunning.examples.cli.words.Words;
import java.util.List;
import java.util.Map;

/** What comes in each week, and how that adds up to what is open. */
record WeeksChart(Words words, CashForecast forecast) {

    void draw(FigurePage page) {
        page.say(say("weeks.said"));
        page.list(ForecastWords.in(words, forecast).toList());
        weeks().draw(page.html());
        sum().draw(page.html());
    }

    private String say(String key) {
        return words.say("insight." + key);
    }

    private Bars weeks() {
        Bars bars = new Bars(say("weeks.caption"), say("weeks.from"), say("weeks.values"));
        forecast.weeks()
                .forEach(week -> bars.add(
                        words.write(week.from()),
                        (double) week.expected().minorUnits(),
                        (double) week.low().minorUnits(),
                        (double) week.high().minorUnits(),
                        between(week)));
        return bars;
    }

    private String between(CashWeek week) {
        return words.say(
                "insight.weeks.between", Map.of("expected", week.expected(), "low", week.low(), "high", week.high()));
    }

    private Table sum() {
        List<Money> expected = forecast.weeks().stream().map(CashWeek::expected).toList();
        Table table = new Table(say("sum")).text(say("sum.what")).number(say("sum.amount"));
        row(table, "unbooked", forecast.unbooked());
        row(table, "weeks", Money.sum(forecast.currency(), expected));
        row(table, "later", forecast.later());
        row(table, "withoutWeek", forecast.withoutWeek());
        row(table, "disputed", forecast.disputed());
        row(table, "held", forecast.held());
        row(table, "spokenFor", forecast.spokenFor());
        row(table, "open", forecast.open());
        return table;
    }

    private void row(Table table, String name, Money amount) {
        table.row(say("sum." + name), words.write(amount));
    }
}
