package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.experiment.ArmResult;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.insight.experiment.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an experiment shows so far, the verdict first, as a page that needs nothing but itself. */
public final class ExperimentPage {

    /** The name of its file. */
    public static final String NAME = "experiment.html";

    private static final double ALL = 1_000_000;

    private final Experiment experiment;
    private final ExperimentReport report;
    private final Locale language;
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param experiment the experiment
     * @param report what it shows
     * @param language the language of the verdict
     */
    public ExperimentPage(Experiment experiment, ExperimentReport report, Locale language) {
        this.experiment = experiment;
        this.report = report;
        this.language = language;
        this.page = new FigurePage("Experiment " + experiment.id(), English.weekday(report.on()));
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        page.section("What can be said", this::verdict);
        if (debtors() > 0) {
            page.section("What each arm came to", this::shares);
            page.section("Compared with the arm in which all stays as it is", this::differences);
            page.section("What can end it", this::harms);
        }
        return page.ended(
                "Every debtor counts for the arm of its first message, whatever came after. Nothing is adopted by itself.",
                "Nothing after " + English.day(report.on()) + " was looked at.");
    }

    private int debtors() {
        return report.arms().stream().mapToInt(ArmResult::debtors).sum();
    }

    private void verdict() {
        List<String> sentences =
                report.because().stream().map(reason -> reason.text(language)).toList();
        page.verdict(sentences.get(0), language);
        sentences.stream().skip(1).forEach(sentence -> page.say(sentence, language));
        report.cautions().forEach(caution -> page.say(caution.text(language), language));
        if (debtors() == 0) {
            page.say("No debtor of this ledger takes part so far.");
        }
        long measured = report.arms().stream().mapToLong(ArmResult::measured).sum();
        page.inShort(() -> {
            page.figure(
                    "Measured",
                    measured + " of " + experiment.needed(),
                    experiment.planned().isPresent()
                            ? "debtors that were planned"
                            : "debtors who show a difference of " + experiment.margin() + "\u00A0%");
            page.figure("Taken in", "" + debtors(), "debtors with a first message");
            page.figure(
                    "Looked at",
                    "after " + English.count(experiment.horizon(), "day", "days"),
                    "from the first message on");
        });
        page.say("All bounds hold with a certainty of " + ExperimentReport.CERTAINTY
                + "\u00A0% on all days together, however often one looks; they are wider than those of a usual test.");
    }

    private void shares() {
        shares("Debtors who paid all that the message named", ArmResult::paid);
        shares("Share of a debtor's amount that came in", ArmResult::amount);
    }

    private void shares(String caption, Function<ArmResult, Optional<Interval>> figure) {
        Intervals chart =
                Intervals.shares(caption + " within " + experiment.horizon() + " days", "Arm", "Seen, and bounds");
        report.arms().forEach(result -> add(chart, result, figure));
        chart.draw(page.html());
    }

    private void differences() {
        differences("How many percent of the debtors more paid", ArmResult::paidMore);
        differences("How many percent of the amount more came in", ArmResult::amountMore);
    }

    private void differences(String caption, Function<ArmResult, Optional<Interval>> figure) {
        Intervals chart = Intervals.differences(
                caption, "Arm", "Difference, and bounds", ALL, "100\u00A0% less", "100\u00A0% more");
        report.arms().stream()
                .filter(result -> !result.arm().equals(experiment.control()))
                .forEach(result -> add(chart, result, figure));
        chart.draw(page.html());
    }

    private static void add(Intervals chart, ArmResult result, Function<ArmResult, Optional<Interval>> figure) {
        String arm = result.arm().id();
        figure.apply(result)
                .ifPresentOrElse(
                        bounds -> chart.add(
                                arm,
                                (double) bounds.low().millionths(),
                                (double) bounds.value().millionths(),
                                (double) bounds.high().millionths(),
                                bounds.value() + "\u00A0% (" + bounds.low() + " to " + bounds.high() + ")"),
                        () -> chart.unknown(arm, "nobody measured yet"));
    }

    private void harms() {
        Table table = new Table("Debtors of each arm, and what happened to them")
                .text("Arm", "Policy")
                .number("Debtors", "Measured", "Complaints", "Left", "Broken plans");
        report.arms()
                .forEach(result -> table.row(Stream.concat(
                                Stream.of(
                                        result.arm().id(),
                                        result.arm().policy(),
                                        "" + result.debtors(),
                                        "" + result.measured()),
                                Stream.of(Harm.values()).map(harm -> harm(result, harm)))
                        .toArray(String[]::new)));
        table.draw(page.html());
        page.say(
                "Debtors whose days are not over count here too. More of any of these than in the arm in which all stays"
                        + " as it is, when it is certain, ends the experiment as well, whatever it collects.");
    }

    private String harm(ArmResult result, Harm harm) {
        int cases = result.harms().getOrDefault(harm, 0);
        Integer limit = experiment.stopAt().get(harm);
        return limit == null ? "" + cases : cases + " (" + limit + " end it)";
    }
}
