package dev.dunning.examples.cli.ledger;

import dev.dunning.examples.cli.ledger.JsonDossierReader.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cuts a ledger into lines of one dossier each, only when it is asked for, so that a ledger of any length fits. */
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
                        action.accept(new LedgerEntry.Unread(place + ":" + number, ByteBuffer.wrap(line)));
                        return true;
                    }
                }
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken(broken));
            }
        }

        private IOException broken(IOException cause) {
            IOException named = new FileSystemException(
                    place, null, "cannot be read on after line " + number + "; check it and run again");
            named.initCause(cause);
            return named;
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
