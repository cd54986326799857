package dev.dunning.examples.cli;

import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.Job;
import dev.dunning.examples.cli.run.Labelling;
import dev.dunning.examples.cli.run.TwoJobs;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a host's own ledger. */
@Command(
        name = "run",
        description = "Decides a ledger: writes decisions.ndjson, messages/ and report.html, and prints a summary.",
        footer = {
            "",
            "A ledger as CSV has one row for each invoice and names its columns in the first line:",
            "  debtor,name,kind,country,language,email,phone,street,number,postal-code,city,",
            "  invoice,subject,labels,reference,issued,due,amount,currency,paid,paid-on,settled",
            "It needs debtor, invoice, issued, due and amount. Days are written 2026-09-01, amounts 1210.00 (fewer",
            "decimals will do), kinds CONSUMER, SOLE_TRADER, BUSINESS or PUBLIC_BODY (without one, CONSUMER).",
            "Capitals, spaces, hyphens and underscores in names make no difference; also understood: customerID,",
            "invoiceNumber, PaperlessBill, InvoiceDate, DueDate and SettledDate (there also month/day/year), InvoiceAmount, countryCode."
        })
final class RunCommand extends TerminalCommand {

    private static final Path USUAL_FOLDER = Path.of("dunning-out");

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Dossiers (.json, .ndjson, `-` for standard input), a ledger (.csv),"
                    + " an electronic invoice (.xml) or a folder of them.")
    private List<String> sources = List.of();

    @Mixin
    private DayOption on = new DayOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private ExperimentOption experiment = new ExperimentOption();

    @Mixin
    private SegmentsOption segments = new SegmentsOption();

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private CsvOption csv = new CsvOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; dunning-out unless said otherwise, nowhere with `-`.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--resume",
            description = "Go on with a run that was interrupted: give the same sources and options once more.")
    private boolean resume;

    @Option(
            names = "--at-most",
            paramLabel = "N",
            converter = MostConverter.class,
            description = "At most N notices of a creditor go out in this run, the first of the ledger; the messages of"
                    + " the others are not written, and the next run proposes them again.")
    private Optional<Integer> atMost = Optional.empty();

    @Option(
            names = "--compare-with",
            paramLabel = "ID|FILE",
            description = "Write nothing; print who would get something else under this policy than under --policy.")
    private Optional<String> compareWith = Optional.empty();

    @Option(names = "--json", description = "With --compare-with: print the difference as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        boolean live = sources.contains(Sources.STANDARD_INPUT);
        requireSense(live);
        if (compareWith.isPresent()) {
            Engines now = policy.engines();
            Engines then = policy.engines(compareWith.get());
            UnaryOperator<Engines> knowing = knowing();
            TwoJobs jobs = new TwoJobs(
                    job(knowing.apply(now), Optional.empty(), new TreeMap<>()),
                    job(knowing.apply(then), Optional.empty(), new TreeMap<>()));
            return new PolicyComparison(terminal(), jobs, live).over(ledger().read(sources), json);
        }
        Optional<Path> folder = live ? out : Optional.of(out.orElse(USUAL_FOLDER));
        SortedMap<String, String> own = texts.sources();
        Engines engines = experiment.engines(policy);
        Job job = job(knowing().apply(engines), folder.map(path -> texts.letters(own)), own);
        job.letters().flatMap(worded -> job.engines().experiment()).ifPresent(tried -> caution(tried, own));
        LedgerRun run = new LedgerRun(terminal(), job, folder, live);
        return resume ? run.goOn(ledger().read(sources)) : run.over(ledger().read(sources));
    }

    /** Reads the ledger a first time where experience is asked for. */
    private UnaryOperator<Engines> knowing() {
        Optional<Labelling> learned =
                segments.rules().map(rules -> Labelling.learn(ledger().read(sources), on.day(), rules));
        if (learned.filter(each -> each.experience().isEmpty()).isPresent()) {
            terminal()
                    .tell("Fewer than thirty invoices were paid or fell due by " + on.day()
                            + ", so no chance is told.");
        }
        return engines -> learned.map(engines::knowing).orElse(engines);
    }

    private Job job(Engines engines, Optional<Letters> letters, SortedMap<String, String> own) {
        return new Job(engines, letters, on.day(), threads.threads(), atMost, own);
    }

    private void caution(Experiment tried, Map<String, String> own) {
        TextsOption.untried(tried, own)
                .forEach(arm -> terminal()
                        .tell("The arm `" + arm + "` has the policy `" + tried.base()
                                + "` and no text of its own, so that it"
                                + " tries nothing; name the folder of its texts with --texts."));
    }

    private Sources ledger() {
        return new Sources(terminal().in(), csv.ledger());
    }

    /** Refuses options that have no effect together, before anything is read. */
    private void requireSense(boolean live) {
        boolean compares = compareWith.isPresent();
        refuse(
                compares && (resume || out.isPresent() || atMost.isPresent() || texts.isGiven()),
                "--compare-with: it writes nothing, so that --out, --resume, --at-most and --texts do not go with it;"
                        + " leave them out.");
        refuse(
                compares && experiment.isGiven(),
                "--compare-with: it compares two single policies, so that --policies and --experiment do not go with it;"
                        + " leave them out.");
        refuse(json && !compares, "--json: it goes with --compare-with; name the other policy, or leave it out.");
        refuse(
                live && segments.isGiven(),
                "--segments: it reads the ledger twice, and standard input cannot be read a second time;"
                        + " write the ledger into a file.");
        refuse(live && resume, "--resume: standard input cannot be read a second time; write the ledger into a file.");
        refuse(
                live && atMost.isPresent() && out.isEmpty(),
                "--at-most: it limits which messages are written, and `-` alone writes none; name a folder with --out.");
        refuse(
                live && texts.isGiven() && out.isEmpty(),
                "--texts: messages are worded with them, and `-` alone writes none; name a folder with --out.");
    }

    private static void refuse(boolean senseless, String why) {
        if (senseless) {
            throw new Unreadable(why);
        }
    }

    /** Reads a number of notices. */
    static final class MostConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return Count.of(value, 999_999_999);
        }
    }
}
