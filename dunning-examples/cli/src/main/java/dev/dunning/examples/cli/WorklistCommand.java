package dev.dunning.examples.cli;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.ContactEffects;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.json.DunningJson;
import dev.dunning.examples.cli.report.WorklistPage;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.Labelling;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whom people deal with first. */
@Command(
        name = "worklist",
        description =
                "Prints whom people contact on a day, in which order and why: by what a contact brings, with places"
                        + " for whoever waited longest and for people who cannot pay. When invoices are paid, and what"
                        + " contacts brought so far, is learned from the ledger first.")
final class WorklistCommand extends TerminalCommand {

    private static final int USUAL = 50;
    private static final int MOST = 99_999;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private DayOption on = new DayOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private ExperimentOption experiment = new ExperimentOption();

    @Mixin
    private SegmentsOption segments = new SegmentsOption();

    @Option(
            names = "--capacity",
            paramLabel = "N",
            converter = PlacesConverter.class,
            description = "How many debtors people deal with in a day; 50 unless said otherwise.")
    private Optional<Integer> capacity = Optional.empty();

    @Option(
            names = "--desks",
            paramLabel = "FILE",
            description =
                    "Who deals with how many debtors, by which channels (dunning-desks/1), instead of --capacity.")
    private Optional<String> desks = Optional.empty();

    @Option(names = "--json", description = "As JSON (dunning-worklist/1).")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private PageOption out = new PageOption();

    @Override
    public Integer call() throws IOException {
        Capacity places = places();
        Engines engines = experiment.engines(policy);
        Optional<Segments> rules = segments.rules();
        LedgerOption.Reading<Experience> learned =
                ledger.read(terminal(), dossiers -> Experience.learn(dossiers, on.day()));
        Engines knowing = rules.map(found -> engines.knowing(new Labelling(learned.result(), found, "")))
                .orElse(engines);
        Capacity learnedPlaces = places.with(places.rules()
                .with(ledger.again(
                        terminal(), dossiers -> ContactEffects.learn(dossiers, on.day(), learned.result()))));
        AtomicInteger ranked = new AtomicInteger();
        Worklist list = ledger.again(
                terminal(),
                dossiers -> Worklist.of(
                        dossiers.peek(dossier -> ranked.incrementAndGet())
                                .map(dossier -> knowing.prepared(dossier, on.day())),
                        on.day(),
                        learned.result(),
                        knowing::bound,
                        learnedPlaces));
        print(list);
        out.write(terminal(), WorklistPage.NAME, new WorklistPage(list, language.locale())::html);
        return terminal().status(ranked.get(), learned.failed());
    }

    private void print(Worklist list) {
        if (json) {
            terminal().print(DunningJson.tree(list, language.locale()));
        } else {
            new WorklistText(list, language.locale()).lines().forEach(terminal()::print);
        }
    }

    private Capacity places() {
        if (capacity.isPresent() && desks.isPresent()) {
            throw new Unreadable("--capacity: the desks say how many debtors there is time for; leave it out.");
        }
        return desks.map(name -> TextFile.read(name, DunningJson::desks))
                .orElseGet(() -> Capacity.of(capacity.orElse(USUAL)));
    }

    /** Reads a number of places. */
    static final class PlacesConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return Count.of(value, MOST);
        }
    }
}
