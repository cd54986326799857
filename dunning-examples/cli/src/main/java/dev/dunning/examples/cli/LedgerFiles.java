package dev.dunning.examples.cli;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.CsvLedger;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.Sources;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A ledger that is read more than once: to learn from it, and then to tell of each debtor. */
final class LedgerFiles {

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Dossiers (.json, .ndjson), a ledger (.csv), an electronic invoice (.xml) or a folder of them.")
    private List<String> sources = List.of();

    @Option(
            names = "--creditor",
            paramLabel = "FILE",
            description = "Whose ledger it is, as the `creditor` of a dossier; for ledgers and electronic invoices.")
    private Optional<String> creditor = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Of rows that name none; EUR unless said otherwise.")
    private String currency = "EUR";

    /**
     * Reads all dossiers; those with faults are told of and left out.
     *
     * @throws Unreadable when standard input is named, which cannot be read twice
     */
    Stream<Dossier> dossiers(Terminal terminal, Consumer<String> faults) {
        if (sources.contains(Sources.STANDARD_INPUT)) {
            throw new Unreadable("`-`: the ledger is read more than once; write it into a file and name that.");
        }
        return new Sources(terminal.in(), new CsvLedger(creditor.map(CreditorFile::read), currency))
                .read(sources)
                .flatMap(entry -> dossier(entry, faults));
    }

    private static Stream<Dossier> dossier(LedgerEntry entry, Consumer<String> faults) {
        LedgerEntry known = entry instanceof LedgerEntry.Unread unread ? unread.read() : entry;
        if (known instanceof LedgerEntry.Read read) {
            return Stream.of(read.dossier());
        } else if (known instanceof LedgerEntry.Faulty faulty) {
            faulty.faults().forEach(fault -> faults.accept(faulty.place() + ": " + fault));
        }
        return Stream.empty();
    }
}
