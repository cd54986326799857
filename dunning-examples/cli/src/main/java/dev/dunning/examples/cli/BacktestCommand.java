package dev.dunning.examples.cli;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.figures.LedgerFigures;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.simulation.backtest.Backtest;
import dev.dunning.core.simulation.backtest.BacktestReport;
import dev.dunning.core.simulation.backtest.Reactions;
import dev.dunning.examples.cli.report.BacktestPage;
import dev.dunning.examples.cli.run.Engines;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays two policies through on one ledger. */
@Command(
        name = "backtest",
        description = "Plays two policies through on the ledger as it stood on a day, with debtors who react by chance,"
                + " and prints which brings money in sooner, and whether that stands under other assumptions.")
final class BacktestCommand extends TerminalCommand {

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--against", required = true, paramLabel = "ID|FILE", description = "The other policy.")
    private String against = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day: what became known later is hidden, what was sold later is invoiced.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day.")
    private LocalDate until = LocalDate.EPOCH;

    @Option(names = "--seed", paramLabel = "N", description = "Of the first draw of chance; 1 unless said otherwise.")
    private long seed = 1;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How many draws of chance are played, to see whether they agree; ${DEFAULT-VALUE} unless said"
                    + " otherwise.")
    private int draws = Backtest.USUAL_DRAWS;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PageOption out = new PageOption();

    @Override
    public Integer call() throws IOException {
        Engines first = policy.engines();
        Engines second = policy.engines(against);
        LedgerOption.Reading<Experience> learned =
                ledger.read(terminal(), dossiers -> Experience.learn(dossiers, from));
        Backtest backtest = new Backtest(from, until, reactions(learned.result()), seed, draws);
        BacktestReport report =
                ledger.again(terminal(), dossiers -> compare(backtest, engine(first), engine(second), dossiers));
        if (report.dossiers() + report.leftOut() == 0 && learned.failed() > 0) {
            return Terminal.WRONG;
        }
        String a = first.policy().citedAs();
        String b = second.policy().citedAs();
        if (json) {
            terminal().print(DunningJson.tree(report, language.locale()));
        } else {
            new BacktestText(report, a, b, language.locale()).lines().forEach(terminal()::print);
        }
        out.write(terminal(), BacktestPage.NAME, new BacktestPage(report, a, b, language.locale())::html);
        return terminal().status(report.dossiers(), report.leftOut() + learned.failed());
    }

    /** Of two currencies the one in which more invoices had a step tells its effect. */
    private Reactions reactions(Experience experience) {
        List<StepEffect> steps =
                ledger.again(terminal(), dossiers -> LedgerFigures.of(dossiers, from, experience)).stream()
                        .flatMap(figures -> figures.steps().stream())
                        .sorted(Comparator.comparing(StepEffect::items))
                        .toList();
        return Reactions.assumed(experience).estimatedFrom(steps);
    }

    private static DunningEngine engine(Engines engines) {
        return (dossier, day) -> engines.of(dossier).decide(dossier, day);
    }

    private BacktestReport compare(Backtest backtest, DunningEngine a, DunningEngine b, Stream<Dossier> dossiers) {
        ForkJoinPool pool = new ForkJoinPool(threads.threads());
        Stream<Dossier> together = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(dossiers.iterator(), Spliterator.NONNULL), true);
        try {
            return pool.submit(() -> backtest.compare(a, b, together)).join();
        } finally {
            pool.shutdown();
        }
    }
}
