package dev.dunning.examples.cli;

import dev.dunning.core.insight.experiment.ArmResult;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.insight.experiment.Interval;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.CsvLedger;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.OneOfEach;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.report.ExperimentPage;
import dev.dunning.examples.cli.words.Between;
import dev.dunning.examples.cli.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an experiment shows. */
@Command(
        name = "report",
        description =
                "Prints what each arm of an experiment came to, and whether anything can be said yet. Look as often as"
                        + " you like: the bounds hold on all days together.")
final class ExperimentReportCommand extends TerminalCommand {

    private static final int WIDTH = 100;
    private static final int WIDEST = 30;
    private static final List<String> COLUMNS =
            List.of("arm", "debtors", "measured", "paid", "amount", "complaints", "left", "brokenPlans");

    @Parameters(index = "0", paramLabel = "FILE", description = "The experiment.")
    private String file = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Dossiers (.json, .ndjson, `-` for standard input) with the messages that were sent.")
    private List<String> sources = List.of();

    @Mixin
    private DayOption on = new DayOption();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PageOption out = new PageOption();

    private int read;
    private int failed;

    @Override
    public Integer call() throws IOException {
        Experiment experiment = PolicyBookFile.experiment(file);
        Sources ledger = new Sources(terminal().in(), new CsvLedger(Optional.empty(), "EUR"));
        OneOfEach once = new OneOfEach();
        try (Stream<LedgerEntry> entries = ledger.read(sources).map(once::of)) {
            ExperimentReport report =
                    ExperimentReport.of(experiment, entries.flatMap(entry -> dossier(entry).stream()), on.day());
            int status = terminal().status(read, failed);
            if (status != Terminal.WRONG) {
                print(report);
                out.write(
                        terminal(),
                        ExperimentPage.NAME,
                        new ExperimentPage(experiment, report, language.locale())::html);
            }
            return status;
        }
    }

    private Optional<Dossier> dossier(LedgerEntry known) {
        if (known instanceof LedgerEntry.Read sound) {
            read++;
            return Optional.of(sound.dossier());
        } else if (known instanceof LedgerEntry.Faulty faulty) {
            failed++;
            faulty.faults().forEach(fault -> terminal().tell(faulty.place() + ": " + fault));
        }
        return Optional.empty();
    }

    private void print(ExperimentReport report) {
        if (json) {
            terminal().print(DunningJson.tree(report, language.locale()));
            return;
        }
        Stream.concat(report.because().stream(), report.cautions().stream())
                .flatMap(reason -> TextTable.wrapped(reason.text(language.locale()), WIDTH).stream())
                .forEach(terminal()::print);
        terminal().print("");
        Words words = Words.in(language.locale());
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> words.say("experiment.column." + column))
                .toList());
        report.arms().forEach(result -> rows.add(row(words, result)));
        TextTable.of(rows, rows.get(0).stream().map(name -> WIDEST).toList())
                .lines()
                .forEach(terminal()::print);
        terminal().print("");
        TextTable.wrapped(ExperimentReport.explained().text(language.locale()), WIDTH)
                .forEach(terminal()::print);
    }

    private static List<String> row(Words words, ArmResult result) {
        return List.of(
                result.arm().id(),
                words.write(result.debtors()),
                words.write(result.measured()),
                shown(words, result.paid()),
                shown(words, result.amount()),
                count(result, Harm.COMPLAINT),
                count(result, Harm.LEFT),
                count(result, Harm.BROKEN_PLAN));
    }

    private static String count(ArmResult result, Harm harm) {
        return String.valueOf(result.harms().get(harm));
    }

    private static String shown(Words words, Optional<Interval> interval) {
        return interval.map(bounds -> Between.in(words, bounds)).orElse("-");
    }
}
