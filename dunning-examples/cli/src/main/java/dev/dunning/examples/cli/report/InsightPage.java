package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.figures.AgeBand;
import dev.dunning.core.insight.figures.CreditorCause;
import dev.dunning.core.insight.figures.LedgerFigures;
import dev.dunning.core.insight.figures.SalesOutstanding;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.forecast.CashWeek;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a ledger teaches, as one page that needs nothing but itself, readable in print and without colour. */
public final class InsightPage {

    /** The name of its file. */
    public static final String NAME = "insight.html";

    private static final Map<CreditorCause, String> CAUSES = Map.of(
            CreditorCause.SENT_LATE, "the invoice arrived more than a week after its date",
            CreditorCause.WRONG_ADDRESS, "a message came back",
            CreditorCause.ORDER_NUMBER_MISSING, "late, and names no order although others do",
            CreditorCause.COPY_ASKED, "never received, a copy was needed",
            CreditorCause.MISTAKE, "disputed, and credited after that");

    private final LocalDate on;
    private final Experience experience;
    private final Map<String, Integer> segments = new TreeMap<>();
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param on the day
     * @param experience what was learned
     */
    public InsightPage(LocalDate on, Experience experience) {
        this.on = on;
        this.experience = experience;
        this.page = new FigurePage("What the ledger teaches", English.weekday(on));
    }

    /**
     * Counts a debtor.
     *
     * @param segment the segment it belongs to
     * @param profile how it pays
     */
    public void add(String segment, PaymentProfile profile) {
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
        forecasts.forEach(this::weeks);
        page.section("Who they are", () -> segmentBars().draw(page.html()));
        page.section("How good the forecasts are", this::forecasts);
        return page.ended("Nothing after " + English.day(on) + " was looked at.");
    }

    private void currency(LedgerFigures figures) {
        page.section("Open in " + figures.currency().getCurrencyCode(), () -> {
            page.inShort(() -> inShort(figures));
            ageing(figures).draw(page.html());
        });
        page.section("What each step brings", () -> {
            page.say(
                    "Of the invoices that were open when a message went out, so many were paid within two weeks. The line"
                            + " marks what would be expected anyway.");
            steps(figures).draw(page.html());
            if (figures.steps().isEmpty()) {
                page.say("No message is two weeks old yet.");
            }
        });
        if (!figures.causes().isEmpty()) {
            page.section("What we could mend ourselves", () -> causes(figures).draw(page.html()));
        }
    }

    private void weeks(CashForecast forecast) {
        if (experience.isEmpty()) {
            return;
        }
        page.section("What will come in, in " + forecast.currency().getCurrencyCode(), () -> {
            page.say(
                    "Of what was invoiced so far; what is sold later comes on top. The line reaches from low to high.");
            page.list(ForecastWords.of(forecast).toList());
            Bars bars = new Bars("Expected in each week", "Week from", "Expected, between");
            forecast.weeks()
                    .forEach(week -> bars.add(
                            English.day(week.from()),
                            (double) week.expected().minorUnits(),
                            (double) week.low().minorUnits(),
                            (double) week.high().minorUnits(),
                            English.money(week.expected()) + ", " + English.money(week.low()) + " and "
                                    + English.money(week.high())));
            bars.draw(page.html());
            sum(forecast);
        });
    }

    private void sum(CashForecast forecast) {
        Money inWeeks = Money.sum(
                forecast.currency(),
                forecast.weeks().stream().map(CashWeek::expected).toList());
        new Table("How that adds up to what is open")
                .text("What is open")
                .number("Amount")
                .row("probably came in already, not booked yet", English.money(forecast.unbooked()))
                .row("expected in these weeks", English.money(inWeeks))
                .row("expected later", English.money(forecast.later()))
                .row(
                        "without a week: open for longer than any was, or agreed and not expected",
                        English.money(forecast.withoutWeek()))
                .row("left out: in dispute", English.money(forecast.disputed()))
                .row("left out: on hold", English.money(forecast.held()))
                .row("left out: somebody else acts for the debtor", English.money(forecast.spokenFor()))
                .row("open", English.money(forecast.open()))
                .draw(page.html());
    }

    private void inShort(LedgerFigures figures) {
        SalesOutstanding days = figures.salesOutstanding();
        page.figure("Open", English.money(figures.open()), English.money(figures.overdue()) + " of it late");
        page.figure(
                "Days of sales outstanding", days(days.balance()), "what is open over what was invoiced in 90 days");
        page.figure("Counted back", days(days.countBack()), "so many last days it takes to invoice what is open");
        page.figure("At best", days(days.bestPossible()), "if everybody paid in time");
        page.figure("Until paid", days(days.paid()), "days from invoice to payment, by amount");
        page.figure(
                "Collected",
                figures.collected().map(English::percent).orElse("–"),
                "of what could have been collected in 90 days; a credit is no payment");
        page.figure(
                "Promises kept",
                figures.promisesKept() + " of " + (figures.promisesKept() + figures.promisesBroken()),
                "whose day has come");
    }

    private static String days(Optional<Days> days) {
        return days.map(Days::toString).orElse("–");
    }

    private static Bars ageing(LedgerFigures figures) {
        Bars bars = new Bars("How old the open amounts are", "Since the due date", "Open");
        figures.ageing()
                .forEach(band -> bars.add(
                        title(band),
                        (double) band.open().minorUnits(),
                        English.money(band.open()) + " (" + band.items() + ")"));
        return bars;
    }

    private static String title(AgeBand band) {
        if (band.from() < 0) {
            return "not late, as far as is known";
        }
        return band.through().isPresent()
                ? band.from() + " to " + band.through().getAsInt() + " days late"
                : band.from() + " days late or more";
    }

    private static Bars steps(LedgerFigures figures) {
        Bars bars = new Bars("Paid within two weeks after each step", "Step", "Paid, expected anyway, of");
        for (StepEffect step : figures.steps()) {
            bars.add(
                    English.title(step.step()),
                    (double) step.share().millionths(),
                    step.expected().map(anyway -> (double) anyway.millionths()).orElse(-1.0),
                    English.percent(step.share()) + ", "
                            + step.expected().map(English::percent).orElse("–") + ", " + step.items());
        }
        return bars;
    }

    private static Bars causes(LedgerFigures figures) {
        Bars bars = new Bars("Causes on our own side", "Cause", "Found");
        figures.causes()
                .forEach((cause, found) ->
                        bars.add(CAUSES.getOrDefault(cause, cause.name()), found.value(), "" + found.value()));
        return bars;
    }

    private Bars segmentBars() {
        Bars bars = new Bars("Debtors by segment", "Segment", "Debtors");
        segments.forEach((segment, count) -> bars.add(English.title(segment), count, "" + count));
        return bars;
    }

    private void forecasts() {
        if (experience.isEmpty()) {
            page.say("Fewer than thirty invoices were paid or fell due, so nothing is foretold.");
            return;
        }
        page.say("Learned from " + English.count(experience.invoices(), "invoice", "invoices") + " of "
                + English.count(experience.debtors(), "debtor", "debtors")
                + ". Every invoice was foretold on the day of its issue, from what was known then.");
        new ReliabilityDiagram(experience.reliability()).draw(page.html());
    }
}
