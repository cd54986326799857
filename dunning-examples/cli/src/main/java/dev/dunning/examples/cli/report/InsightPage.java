package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.figures.AgeBand;
import dev.dunning.core.insight.figures.LedgerFigures;
import dev.dunning.core.insight.figures.SalesOutstanding;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a ledger teaches, as one page that needs nothing but itself, readable in print and without colour. */
public final class InsightPage {

    /** The name of its file. */
    public static final String NAME = "insight.html";

    private static final Map<String, Integer> PERIOD = Map.of("days", LedgerFigures.PERIOD);

    private final LocalDate on;
    private final Experience experience;
    private final Map<String, Integer> segments = new TreeMap<>();
    private final Words words;
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param on the day
     * @param experience what was learned
     * @param words the words of the language of the page
     */
    public InsightPage(LocalDate on, Experience experience, Words words) {
        this.on = on;
        this.experience = experience;
        this.words = words;
        this.page = new FigurePage(say("title"), words.longDay(on), words.language());
    }

    /**
     * Counts a debtor.
     *
     * @param segment the segment it belongs to
     */
    public void add(String segment) {
        segments.merge(segment, 1, Integer::sum);
    }

    /**
     * Writes the page.
     *
     * @param figures the figures of each currency
     * @param forecasts what comes in each week, in each currency
     * @return the page
     */
    public String html(List<LedgerFigures> figures, List<CashForecast> forecasts) {
        figures.forEach(this::currency);
        if (!experience.isEmpty()) {
            forecasts.forEach(forecast ->
                    page.section(in("weeks", forecast.currency()), () -> new WeeksChart(words, forecast).draw(page)));
        }
        page.section(say("segments"), () -> segmentBars().draw(page.html()));
        page.section(say("forecasts"), this::forecasts);
        return page.ended(words.say("nothingLater", Map.of("day", on)));
    }

    private String say(String key) {
        return words.say("insight." + key);
    }

    private String in(String key, Currency currency) {
        return words.say("insight." + key, Map.of("currency", currency.getCurrencyCode()));
    }

    private void currency(LedgerFigures figures) {
        page.section(in("open", figures.currency()), () -> {
            page.inShort(() -> inShort(figures));
            ageing(figures).draw(page.html());
        });
        page.section(say("steps"), () -> {
            page.say(say("steps.said"));
            steps(figures).draw(page.html());
            if (figures.steps().isEmpty()) {
                page.say(say("steps.none"));
            }
        });
        if (!figures.causes().isEmpty()) {
            page.section(say("causes"), () -> causes(figures).draw(page.html()));
        }
    }

    private void inShort(LedgerFigures figures) {
        SalesOutstanding days = figures.salesOutstanding();
        figure("open", words.write(figures.open()), Map.of("overdue", figures.overdue()));
        figure("balance", figure(days.balance()), PERIOD);
        figure("countBack", figure(days.countBack()), Map.of());
        figure("best", figure(days.bestPossible()), Map.of());
        figure("paid", figure(days.paid()), Map.of());
        figure("collected", figures.collected().map(words::wholePercents).orElse("–"), PERIOD);
        int promises = figures.promisesKept() + figures.promisesBroken();
        figure(
                "promises",
                words.say("insight.figure.promises.of", Map.of("kept", figures.promisesKept(), "count", promises)),
                Map.of());
    }

    private void figure(String name, String value, Map<String, ?> facts) {
        page.figure(say("figure." + name), value, words.say("insight.figure." + name + ".small", facts));
    }

    private String figure(Optional<Days> days) {
        return days.map(words::write).orElse("–");
    }

    private Bars ageing(LedgerFigures figures) {
        Bars bars = new Bars(say("ageing"), say("ageing.since"), say("figure.open"));
        figures.ageing()
                .forEach(band -> bars.add(
                        title(band),
                        (double) band.open().minorUnits(),
                        words.write(band.open()) + " (" + words.write(band.items()) + ")"));
        return bars;
    }

    private String title(AgeBand band) {
        if (band.from() < 0) {
            return say("ageing.notLate");
        }
        return band.through().isPresent()
                ? words.say(
                        "insight.ageing.between",
                        Map.of("from", band.from(), "through", band.through().getAsInt()))
                : words.say("insight.ageing.more", Map.of("from", band.from()));
    }

    private Bars steps(LedgerFigures figures) {
        Bars bars = new Bars(say("steps.caption"), say("steps.step"), say("steps.values"));
        for (StepEffect step : figures.steps()) {
            bars.add(
                    words.title("step", step.step()),
                    (double) step.share().millionths(),
                    step.expected().map(anyway -> (double) anyway.millionths()).orElse(-1.0),
                    words.wholePercents(step.share()) + ", "
                            + step.expected().map(words::wholePercents).orElse("–") + ", "
                            + words.write(step.items()));
        }
        return bars;
    }

    private Bars causes(LedgerFigures figures) {
        Bars bars = new Bars(say("causes.caption"), say("causes.cause"), say("causes.found"));
        figures.causes()
                .forEach((cause, found) ->
                        bars.add(words.name("insight.cause", cause), found.value(), words.write(found.value())));
        return bars;
    }

    private Bars segmentBars() {
        Bars bars = new Bars(say("segments.caption"), say("segments.segment"), say("segments.debtors"));
        segments.forEach((segment, count) -> bars.add(words.title("segment", segment), count, words.write(count)));
        return bars;
    }

    private void forecasts() {
        if (experience.isEmpty()) {
            page.say(say("forecasts.none"));
            return;
        }
        page.say(words.say(
                "insight.forecasts.learned",
                Map.of(
                        "invoices", words.count("invoices", experience.invoices()),
                        "debtors", words.count("debtors", experience.debtors()))));
        new ReliabilityDiagram(words, experience.reliability()).draw(page.html());
    }
}
