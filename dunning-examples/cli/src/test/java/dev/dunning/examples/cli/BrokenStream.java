package dev.dunning.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A ledger of which the reading breaks off, as when the program is killed there. */
final class BrokenStream extends InputStream {

    private final InputStream whole;
    private int left;

    BrokenStream(String text, int bytes) {
        this.whole = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        if (left-- <= 0) {
            throw new IOException("broken off");
        }
        return whole.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int next = read();
        if (next < 0) {
            return -1;
        }
        bytes[offset] = (byte) next;
        return 1;
    }
}
