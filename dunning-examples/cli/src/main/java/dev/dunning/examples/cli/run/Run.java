package dev.dunning.examples.cli.run;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Runs over a ledger once: one dossier that fails never stops the next. Several are decided at once; everything that
 * depends on the order, and all writing, happens on the caller's thread.
 */
public final class Run {

    private final Decider decider;
    private final Workers workers;
    private final AtMost atMost;
    private final FileNames names = new FileNames();
    private final Recall recall;
    private final List<Sink> sinks;

    /**
     * Prepares a run.
     *
     * @param job what to do
     * @param recall what an interrupted run has done of it
     * @param sinks who receives what is found, in this order
     */
    public Run(Job job, Recall recall, List<Sink> sinks) {
        this.decider = new Decider(job);
        this.workers = new Workers(job.threads());
        this.atMost = new AtMost(job.atMost());
        this.recall = recall;
        this.sinks = List.copyOf(sinks);
    }

    /** What a thread made of an entry, and the sinks still have to hear. */
    private interface Found {
        void tell() throws IOException;
    }

    /**
     * Decides every dossier.
     *
     * @param entries the ledger; read lazily
     * @throws IOException when the ledger cannot be read on, or the answers cannot be written down
     */
    public void over(Stream<LedgerEntry> entries) throws IOException {
        workers.inOrder(entries, this::task, Found::tell);
        recall.requireEnd();
        for (Sink sink : sinks) {
            sink.finished();
        }
    }

    private Callable<Found> task(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Remark remark) {
            return () -> () -> remarked(remark);
        }
        Optional<Recall.Note> known = recall.next();
        return known.isPresent() ? () -> recalled(entry, known.get()) : () -> decided(entry);
    }

    private Found decided(LedgerEntry entry) {
        Answer answer = decider.decide(entry);
        if (answer instanceof CaseFile file) {
            return () -> tell(names.named(atMost.limited(file)));
        }
        return () -> tell((Failure) answer);
    }

    private Found recalled(LedgerEntry entry, Recall.Note note) throws IOException {
        note.require(entry);
        if (note.isFailure()) {
            Failure failure = note.failure();
            return () -> sinks.forEach(sink -> sink.recalled(failure));
        }
        Gist gist = note.gist();
        Optional<CaseFile> shown = note.isShown() ? shown(entry, gist) : Optional.empty();
        return () -> recall(gist, shown);
    }

    /** Decides again what the report shows; it comes out as it did before. */
    private Optional<CaseFile> shown(LedgerEntry entry, Gist gist) {
        return decider.decide(entry) instanceof CaseFile file
                ? Optional.of(gist.waits() ? file.later() : file)
                : Optional.empty();
    }

    private void recall(Gist gist, Optional<CaseFile> shown) throws IOException {
        atMost.recall(gist);
        names.recall(gist);
        for (Sink sink : sinks) {
            sink.recalled(gist, shown);
        }
    }

    private void tell(CaseFile file) throws IOException {
        for (Sink sink : sinks) {
            sink.decided(file);
        }
    }

    private void tell(Failure failure) throws IOException {
        for (Sink sink : sinks) {
            sink.failed(failure);
        }
    }

    private void remarked(LedgerEntry.Remark remark) throws IOException {
        for (Sink sink : sinks) {
            sink.remarked(remark.place(), remark.text());
        }
    }
}
