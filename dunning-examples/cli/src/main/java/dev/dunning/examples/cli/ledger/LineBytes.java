package dev.dunning.examples.cli.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes, so that one broken line does not spoil the next; no line may be endless. */
final class LineBytes {

    private final InputStream input;
    private final int longest;
    private boolean ended;

    LineBytes(InputStream input, int longest) {
        this.input = new BufferedInputStream(input);
        this.longest = longest;
    }

    /** Tells whether the stream came to its end. */
    boolean isAtEnd() {
        return ended;
    }

    /** Reads the next line without its line break; of a line that is too long only one byte more than allowed. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int next = input.read();
        while (next >= 0 && next != '\n') {
            if (line.size() <= longest) {
                line.write(next);
            }
            next = input.read();
        }
        ended = next < 0;
        return line.toByteArray();
    }
}
