package dev.dunning.examples.cli;

import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.insight.Capacity;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Worklist;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.CsvLedger;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom people deal with first. */
@Command(
        name = "worklist",
        description =
                "Prints whom people contact on a day, in which order and why: by what a contact brings, with places"
                        + " for whoever waited longest and for people who cannot pay. The ledger is read twice.")
final class WorklistCommand extends TerminalCommand {

    private static final int USUAL = 50;
    private static final int MOST = 99_999;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Dossiers (.json, .ndjson), a ledger (.csv), an electronic invoice (.xml) or a folder of them.")
    private List<String> sources = List.of();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, at its end: a payment booked that day counts.")
    private LocalDate on = LocalDate.EPOCH;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(
            names = "--creditor",
            paramLabel = "FILE",
            description = "Whose ledger it is, as the `creditor` of a dossier; for ledgers and electronic invoices.")
    private Optional<String> creditor = Optional.empty();

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

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description = "The language of the reasons; en unless said otherwise.")
    private Locale language = Locale.ENGLISH;

    private final Set<String> faults = new LinkedHashSet<>();
    private int read;

    @Override
    public Integer call() {
        if (sources.contains(Sources.STANDARD_INPUT)) {
            throw new Unreadable(
                    "`-`: the ledger is read twice, first to learn from it and then to rank it, and standard"
                            + " input can be read once only; write it into a file.");
        }
        Capacity places = places();
        Engines engines = policy.engines();
        Optional<Creditor> owner = creditor.map(CreditorFile::read);
        Sources ledger = new Sources(terminal().in(), new CsvLedger(owner, "EUR"));
        Experience experience;
        try (Stream<Dossier> first = dossiers(ledger)) {
            experience = Experience.learn(first, on);
        }
        read = 0;
        try (Stream<Dossier> second = dossiers(ledger)) {
            print(Worklist.of(second, on, experience, engines::bound, places));
        }
        faults.forEach(terminal()::tell);
        return terminal().status(read, faults.size());
    }

    private void print(Worklist list) {
        if (json) {
            terminal()
                    .print(DunningJson.pretty(DunningJson.tree(list, language)).stripTrailing());
        } else {
            new WorklistText(list, language).lines().forEach(terminal()::print);
        }
    }

    private Capacity places() {
        if (capacity.isPresent() && desks.isPresent()) {
            throw new Unreadable("--capacity: the desks say how many debtors there is time for; leave it out.");
        }
        return desks.map(WorklistCommand::desks).orElseGet(() -> Capacity.of(capacity.orElse(USUAL)));
    }

    private static Capacity desks(String name) {
        try {
            return DunningJson.desks(TextFile.read(name));
        } catch (UnsoundDocumentException unsound) {
            throw new Unreadable(unsound.issues().stream()
                    .map(issue -> name + ": " + issue.line())
                    .toList());
        }
    }

    private Stream<Dossier> dossiers(Sources ledger) {
        return ledger.read(sources).flatMap(this::dossier);
    }

    private Stream<Dossier> dossier(LedgerEntry entry) {
        LedgerEntry known = entry instanceof LedgerEntry.Unread unread ? unread.read() : entry;
        if (known instanceof LedgerEntry.Faulty faulty) {
            faulty.faults().forEach(fault -> faults.add(faulty.place() + ": " + fault));
        } else if (known instanceof LedgerEntry.Read sound) {
            read++;
            return Stream.of(sound.dossier());
        }
        return Stream.empty();
    }

    /** Reads a number of places. */
    static final class PlacesConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return Count.of(value, MOST);
        }
    }
}
