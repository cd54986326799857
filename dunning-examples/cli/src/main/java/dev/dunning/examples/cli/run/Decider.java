package dev.dunning.examples.cli.run;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.templates.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides one dossier and words its letters; any thread may. Whatever goes wrong with one becomes its answer. */
public final class Decider {

    private final Engines engines;
    private final Optional<Letters> letters;
    private final LocalDate on;

    /**
     * Prepares to decide.
     *
     * @param job what to decide with
     */
    public Decider(Job job) {
        this.engines = job.engines();
        this.letters = job.letters();
        this.on = job.on();
    }

    /**
     * Decides.
     *
     * @param entry a dossier, read or unread or faulty
     * @return the decision, or what is wrong
     */
    public Answer decide(LedgerEntry entry) {
        String input = Fingerprint.of(entry);
        LedgerEntry known = entry.known();
        if (known instanceof LedgerEntry.Read read) {
            return decide(read, input);
        } else if (known instanceof LedgerEntry.Faulty faulty) {
            return new Failure(faulty.place(), faulty.faults(), input);
        }
        throw new IllegalArgumentException(entry.place() + ": a remark is nothing to decide");
    }

    private Answer decide(LedgerEntry.Read read, String input) {
        try {
            return file(read, input);
        } catch (UnsoundDocumentException unsound) {
            List<String> faults = unsound.issues().stream().map(Issue::line).toList();
            return new Failure(read.place(), faults, input);
        } catch (RuntimeException | StackOverflowError wrong) {
            String message = String.valueOf(wrong.getMessage()).replaceAll("\\R", " ");
            return new Failure(read.place(), List.of("cannot be decided: " + message), input);
        }
    }

    private CaseFile file(LedgerEntry.Read read, String input) {
        Dossier dossier = engines.prepared(read.dossier(), on);
        Decision decision = engines.of(dossier).decide(dossier, on);
        OpenItems open = OpenItems.of(dossier, engines.law(dossier), on);
        Worded worded = read.mayWrite() ? worded(decision, dossier) : Worded.NOTHING;
        return CaseFile.of(read.place(), input, dossier, decision, open, worded);
    }

    private Worded worded(Decision decision, Dossier dossier) {
        return decision instanceof Act act
                ? letters.map(texts -> Worded.of(texts.compose(act, dossier))).orElse(Worded.NOTHING)
                : Worded.NOTHING;
    }
}
