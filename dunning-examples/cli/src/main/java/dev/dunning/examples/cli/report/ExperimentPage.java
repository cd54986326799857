package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.experiment.ArmResult;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.insight.experiment.Interval;
import dev.dunning.core.money.Rate;
import dev.dunning.examples.cli.words.Between;
import dev.dunning.examples.cli.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Words words;
    private final FigurePage page;

    /**
     * Prepares the page.
     *
     * @param experiment the experiment
     * @param report what it shows
     * @param language the language of the page
     */
    public ExperimentPage(Experiment experiment, ExperimentReport report, Locale language) {
        this.experiment = experiment;
        this.report = report;
        this.language = language;
        this.words = Words.in(language);
        this.page = new FigurePage(
                words.say("experiment.title", Map.of("experiment", experiment.id())),
                words.longDay(report.on()),
                words.language());
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        page.section(words.say("experiment.said"), this::verdict);
        if (debtors() > 0) {
            page.section(words.say("experiment.arms"), this::shares);
            page.section(words.say("experiment.compared"), this::differences);
            page.section(words.say("experiment.ends"), this::harms);
        }
        return page.ended(words.say("experiment.firstMessage"), words.say("nothingLater", Map.of("day", report.on())));
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
            page.say(words.say("experiment.nobody"));
        }
        long measured = report.arms().stream().mapToLong(ArmResult::measured).sum();
        page.inShort(() -> {
            page.figure(
                    words.say("experiment.measured"),
                    words.say("experiment.measured.of", Map.of("measured", measured, "needed", experiment.needed())),
                    experiment.planned().isPresent()
                            ? words.say("experiment.measured.planned")
                            : words.say("experiment.measured.margin", Map.of("margin", experiment.margin())));
            page.figure(words.say("experiment.takenIn"), words.write(debtors()), words.say("experiment.takenIn.by"));
            page.figure(
                    words.say("experiment.lookedAt"),
                    words.count("experiment.lookedAt.after", experiment.horizon()),
                    words.say("experiment.lookedAt.from"));
        });
        experiment.planned().filter(planned -> isMoreNeeded()).ifPresent(this::plan);
        page.say(words.say("experiment.certainty", Map.of("certainty", Rate.ofPercent(ExperimentReport.CERTAINTY))));
    }

    private boolean isMoreNeeded() {
        return report.because().stream().anyMatch(reason -> reason.facts().containsKey("more"));
    }

    private void plan(int planned) {
        page.say(words.say("experiment.planned", Map.of("planned", planned, "margin", experiment.margin())));
    }

    private void shares() {
        shares("experiment.paid", ArmResult::paid);
        shares("experiment.amount", ArmResult::amount);
    }

    private void shares(String caption, Function<ArmResult, Optional<Interval>> figure) {
        Intervals chart = Intervals.shares(
                words, words.count(caption, experiment.horizon()), column("arm"), words.say("experiment.seen"));
        report.arms().forEach(result -> add(chart, result, figure));
        chart.draw(page.html());
    }

    private void differences() {
        differences("experiment.paidMore", ArmResult::paidMore);
        differences("experiment.amountMore", ArmResult::amountMore);
    }

    private void differences(String caption, Function<ArmResult, Optional<Interval>> figure) {
        Intervals chart = Intervals.differences(
                words.say(caption),
                column("arm"),
                words.say("experiment.difference"),
                ALL,
                words.say("experiment.less", Map.of("share", Rate.ofPercent(100))),
                words.say("experiment.equal"),
                words.say("experiment.more", Map.of("share", Rate.ofPercent(100))));
        report.arms().stream()
                .filter(result -> !result.arm().equals(experiment.control()))
                .forEach(result -> add(chart, result, figure));
        chart.draw(page.html());
    }

    private void add(Intervals chart, ArmResult result, Function<ArmResult, Optional<Interval>> figure) {
        String arm = result.arm().id();
        figure.apply(result)
                .ifPresentOrElse(
                        bounds -> chart.add(
                                arm,
                                (double) bounds.low().millionths(),
                                (double) bounds.value().millionths(),
                                (double) bounds.high().millionths(),
                                Between.in(words, bounds)),
                        () -> chart.unknown(arm, words.say("experiment.unmeasured")));
    }

    private void harms() {
        Table table = new Table(words.say("experiment.harms"))
                .text(column("arm"), column("policy"))
                .number(
                        column("debtors"),
                        column("measured"),
                        column("complaints"),
                        column("left"),
                        column("brokenPlans"));
        report.arms()
                .forEach(result -> table.row(Stream.concat(
                                Stream.of(
                                        result.arm().id(),
                                        result.arm().policy(),
                                        words.write(result.debtors()),
                                        words.write(result.measured())),
                                Stream.of(Harm.values()).map(harm -> harm(result, harm)))
                        .toArray(String[]::new)));
        table.draw(page.html());
        page.say(words.say("experiment.harms.all"));
    }

    private String harm(ArmResult result, Harm harm) {
        int cases = result.harms().getOrDefault(harm, 0);
        Integer limit = experiment.stopAt().get(harm);
        return limit == null ? words.write(cases) : words.count("experiment.harms.end", limit, Map.of("cases", cases));
    }

    private String column(String name) {
        return Words.capital(words.say("experiment.column." + name));
    }
}
