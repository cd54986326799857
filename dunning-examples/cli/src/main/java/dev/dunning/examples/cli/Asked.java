package dev.dunning.examples.cli;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.CsvLedger;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The question that several commands share: what about this dossier, on this day, under these house rules? */
final class Asked {

    @Parameters(
            index = "0",
            paramLabel = "DOSSIER",
            description = "A file with one dossier, or `-` for standard input.")
    private String name = "";

    @Mixin
    private DayOption on = new DayOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    /**
     * Reads the dossier.
     *
     * @throws Unreadable when it cannot be read
     */
    Dossier dossier(Terminal terminal) {
        return dossier(name, terminal);
    }

    /**
     * Reads one dossier.
     *
     * @throws Unreadable when it cannot be read
     */
    static Dossier dossier(String name, Terminal terminal) {
        LedgerEntry entry = new Sources(terminal.in(), new CsvLedger(Optional.empty(), "EUR")).one(name);
        if (entry instanceof LedgerEntry.Read read) {
            return read.dossier();
        } else if (entry instanceof LedgerEntry.Faulty faulty) {
            throw new Unreadable(faulty.faults().stream()
                    .map(fault -> faulty.place() + ": " + fault)
                    .toList());
        }
        throw new Unreadable(name + ": this is no dossier.");
    }

    Decision decide(Dossier dossier) {
        return engines().of(dossier).decide(dossier, on.day());
    }

    Engines engines() {
        return policy.engines();
    }
}
