package dev.dunning.examples.cli.ledger;

import dev.dunning.examples.cli.ledger.JsonDossierReader.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one dossier from each line, only when it is asked for, so that a ledger of any length fits. */
record NdjsonReader(String place, Opening opening) implements DossierReader {

    @Override
    public Stream<LedgerEntry> read() throws IOException {
        InputStream input = opening.open();
        return StreamSupport.stream(new Lines(place, input), false).onClose(() -> close(input));
    }

    private static void close(InputStream input) {
        try {
            input.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Lines extends AbstractSpliterator<LedgerEntry> {
        private final String place;
        private final LineBytes lines;
        private long number;

        Lines(String place, InputStream input) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.place = place;
            this.lines = new LineBytes(input, JsonDossierReader.LARGEST);
        }

        @Override
        public boolean tryAdvance(Consumer<? super LedgerEntry> action) {
            try {
                while (!lines.isAtEnd()) {
                    byte[] line = lines.next();
                    number++;
                    if (!isBlank(line)) {
                        action.accept(JsonDossierReader.entry(place + ":" + number, line));
                        return true;
                    }
                }
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static boolean isBlank(byte[] line) {
            for (byte each : line) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
