package dev.dunning.examples.cli.run;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Decides every dossier of a ledger twice, and writes nothing. */
public final class TwoJobs {

    private final Decider now;
    private final Decider then;
    private final Workers workers;

    /**
     * Prepares a comparison.
     *
     * @param now how to decide first; says how many threads
     * @param then how to decide then
     */
    public TwoJobs(Job now, Job then) {
        this.now = new Decider(now);
        this.then = new Decider(then);
        this.workers = new Workers(now.threads());
    }

    /**
     * The two answers to one dossier.
     *
     * @param now the first
     * @param then the second
     */
    public record Pair(Answer now, Answer then) {}

    /** Receives the answers, in the order of the ledger and on one thread. */
    public interface Taker {

        /**
         * Takes the answers to one dossier.
         *
         * @param pair both
         */
        void take(Pair pair);
    }

    /**
     * Decides every dossier.
     *
     * @param entries the ledger; read lazily
     * @param taker who takes the answers
     * @throws IOException when the ledger cannot be read on
     */
    public void over(Stream<LedgerEntry> entries, Taker taker) throws IOException {
        workers.inOrder(entries, this::task, (Optional<Pair> pair) -> pair.ifPresent(taker::take));
    }

    private Callable<Optional<Pair>> task(LedgerEntry entry) {
        return () -> entry instanceof LedgerEntry.Remark ? Optional.empty() : Optional.of(pair(entry));
    }

    private Pair pair(LedgerEntry entry) {
        LedgerEntry read = entry.known();
        return new Pair(now.decide(read), then.decide(read));
    }
}
