package dev.dunning.examples.cli.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes, so that one broken line does not spoil the next; no line may be endless. */
public final class LineBytes {

    private final InputStream input;
    private final int longest;
    private boolean ended;

    /**
     * Prepares a stream.
     *
     * @param input what to cut; whoever opened it closes it
     * @param longest so many bytes a line has at most
     */
    public LineBytes(InputStream input, int longest) {
        this.input = new BufferedInputStream(input);
        this.longest = longest;
    }

    /**
     * Tells whether the stream came to its end.
     *
     * @return true once the last line was read, which then has no line break behind it
     */
    public boolean isAtEnd() {
        return ended;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its line break; of one that is too long only one byte more than allowed
     * @throws IOException when the stream cannot be read on
     */
    public byte[] next() throws IOException {
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
