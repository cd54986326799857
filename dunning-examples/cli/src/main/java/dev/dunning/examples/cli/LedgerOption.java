package dev.dunning.examples.cli;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.OneOfEach;
import dev.dunning.examples.cli.ledger.Sources;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A ledger that is read more than once: first to learn from it, then to foretell. */
final class LedgerOption {

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Dossiers (.json, .ndjson), a ledger (.csv), an electronic invoice (.xml) or a folder of them;"
                            + " it is read more than once.")
    private List<String> sources = List.of();

    @Mixin
    private CsvOption csv = new CsvOption();

    /**
     * Works with the dossiers of the ledger.
     *
     * @param terminal where remarks and what cannot be read are told
     * @return what was made of them, and how many could not be read
     * @throws Unreadable when none of them could be read, which is told already
     */
    <R> Reading<R> read(Terminal terminal, Function<Stream<Dossier>, R> work) {
        requireFiles();
        Faults faults = new Faults(terminal);
        AtomicInteger read = new AtomicInteger();
        R result = work.apply(dossiers(terminal, faults).peek(dossier -> read.incrementAndGet()));
        if (read.get() == 0 && faults.count > 0) {
            throw new Unreadable(List.of());
        }
        return new Reading<>(result, faults.count);
    }

    /** Reads it once more and says nothing. */
    <R> R again(Terminal terminal, Function<Stream<Dossier>, R> work) {
        return work.apply(dossiers(terminal, fault -> {}));
    }

    /**
     * What came of reading.
     *
     * @param result what was made of the dossiers
     * @param failed how many could not be read
     */
    record Reading<R>(R result, int failed) {}

    private void requireFiles() {
        if (sources.contains(Sources.STANDARD_INPUT)) {
            throw new Unreadable("-: standard input cannot be read a second time; write the ledger into a file.");
        }
    }

    private Stream<Dossier> dossiers(Terminal terminal, Consumer<LedgerEntry> others) {
        OneOfEach once = new OneOfEach();
        return new Sources(terminal.in(), csv.ledger())
                .read(sources)
                .map(once::of)
                .flatMap(known -> dossier(known, others));
    }

    private static Stream<Dossier> dossier(LedgerEntry known, Consumer<LedgerEntry> others) {
        if (known instanceof LedgerEntry.Read read) {
            return Stream.of(read.dossier());
        }
        others.accept(known);
        return Stream.empty();
    }

    /** Tells and counts what cannot be read. */
    private static final class Faults implements Consumer<LedgerEntry> {
        private final Terminal terminal;
        private int count;

        Faults(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void accept(LedgerEntry entry) {
            if (entry instanceof LedgerEntry.Faulty faulty) {
                faulty.faults().forEach(fault -> terminal.tell(faulty.place() + ": " + fault));
                count++;
            } else if (entry instanceof LedgerEntry.Remark remark) {
                terminal.tell(remark.place() + ": " + remark.text());
            }
        }
    }
}
