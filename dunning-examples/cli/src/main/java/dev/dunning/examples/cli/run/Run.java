package dev.dunning.examples.cli.run;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.templates.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs over a ledger once: one dossier that fails never stops the next. */
public final class Run {

    private final Decider decider;
    private final List<Sink> sinks;

    /**
     * Prepares a run.
     *
     * @param engines the engines
     * @param letters who words the letters; absent when nobody wants them
     * @param on the day, at its end
     * @param sinks who receives what is found, in this order
     */
    public Run(Engines engines, Optional<Letters> letters, LocalDate on, List<Sink> sinks) {
        this.decider = new Decider(engines, letters, on);
        this.sinks = List.copyOf(sinks);
    }

    /**
     * Decides every dossier.
     *
     * @param entries the ledger; read lazily
     * @throws IOException when the answers cannot be written down
     */
    public void over(Stream<LedgerEntry> entries) throws IOException {
        try {
            entries.forEachOrdered(this::handle);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        for (Sink sink : sinks) {
            sink.finished();
        }
    }

    private void handle(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Read read) {
            decide(read);
        } else if (entry instanceof LedgerEntry.Faulty faulty) {
            tell(sink -> sink.failed(faulty.place(), faulty.faults()));
        } else if (entry instanceof LedgerEntry.Remark remark) {
            tell(sink -> sink.remarked(remark.place(), remark.text()));
        }
    }

    private void decide(LedgerEntry.Read read) {
        CaseFile file;
        try {
            file = decider.decide(read);
        } catch (UnsoundDocumentException unsound) {
            List<String> faults = unsound.issues().stream().map(Issue::line).toList();
            tell(sink -> sink.failed(read.place(), faults));
            return;
        } catch (RuntimeException wrong) {
            String message = String.valueOf(wrong.getMessage()).replaceAll("\\R", " ");
            tell(sink -> sink.failed(read.place(), List.of("cannot be decided: " + message)));
            return;
        }
        tell(sink -> sink.decided(file));
    }

    private interface Telling {
        void to(Sink sink) throws IOException;
    }

    private void tell(Telling telling) {
        try {
            for (Sink sink : sinks) {
                telling.to(sink);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
