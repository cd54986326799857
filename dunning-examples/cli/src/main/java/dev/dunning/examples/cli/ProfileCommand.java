package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.insight.figures.LedgerFigures;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.report.InsightPage;
import dev.dunning.examples.cli.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how debtors pay. */
@Command(
        name = "profile",
        description =
                "Prints how each debtor of a ledger pays, the segment it belongs to, and when its open invoices will"
                        + " probably be paid, all learned from the ledger as it stood on a day.")
final class ProfileCommand extends TerminalCommand {

    private static final int WEEKS = 13;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private DayOption on = new DayOption();

    @Option(names = "--debtor", paramLabel = "ID", description = "Tell of this debtor alone, in sentences.")
    private Optional<String> debtor = Optional.empty();

    @Option(
            names = "--segments",
            paramLabel = "FILE",
            description = "Rules of segments of your own (dunning-segments/1).")
    private Optional<String> segments = Optional.empty();

    @Option(names = "--json", description = "One profile a line, as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PageOption out = new PageOption();

    private int told;

    @Override
    public Integer call() throws IOException {
        Segments rules = segments.map(SegmentsOption::named).orElseGet(Segments::standard);
        LedgerOption.Reading<Experience> learned =
                ledger.read(terminal(), dossiers -> Experience.learn(dossiers, on.day()));
        Experience experience = learned.result();
        if (experience.isEmpty()) {
            terminal()
                    .tell("Fewer than thirty invoices were paid or fell due by " + on.day()
                            + ", so nothing is foretold.");
        }
        Words words = Words.in(language.locale());
        ProfileTable table = new ProfileTable(words);
        Optional<InsightPage> page =
                out.isAsked() ? Optional.of(new InsightPage(on.day(), experience, words)) : Optional.empty();
        told = ledger.again(
                terminal(),
                dossiers -> dossiers.filter(this::isMeant)
                        .mapToInt(dossier -> tell(dossier, rules, experience, table, page))
                        .sum());
        table.lines().forEach(terminal()::print);
        if (page.isPresent()) {
            write(page.get(), experience);
        }
        return status(learned.failed());
    }

    private boolean isMeant(Dossier dossier) {
        return debtor.filter(id -> !id.equals(dossier.debtor().id())).isEmpty();
    }

    private int tell(
            Dossier dossier, Segments rules, Experience experience, ProfileTable table, Optional<InsightPage> page) {
        PaymentProfile profile = PaymentProfile.of(dossier, on.day(), experience);
        Segments.Membership segment = rules.of(profile);
        page.ifPresent(some -> some.add(segment.name()));
        var predictions = experience.predict(dossier, on.day());
        if (json) {
            terminal().print(DunningJson.compact(DunningJson.tree(profile, segment, predictions, language.locale())));
        } else if (debtor.isPresent()) {
            new ProfileStory(dossier, profile, segment, experience, language.locale())
                    .lines()
                    .forEach(terminal()::print);
        } else {
            table.add(profile, segment, predictions);
        }
        return 1;
    }

    private void write(InsightPage page, Experience experience) throws IOException {
        List<LedgerFigures> figures =
                ledger.again(terminal(), dossiers -> LedgerFigures.of(dossiers, on.day(), experience));
        List<CashForecast> forecasts =
                ledger.again(terminal(), dossiers -> CashForecast.of(dossiers, on.day(), WEEKS, experience));
        out.write(terminal(), InsightPage.NAME, () -> page.html(figures, forecasts));
    }

    private int status(int failed) {
        if (told == 0 && debtor.isPresent()) {
            throw new Unreadable("--debtor: no debtor " + Issues.quote(debtor.get()) + " in the ledger; check it"
                    + (failed == 0 ? "." : ", and what could not be read."));
        }
        return terminal().status(told, failed);
    }
}
