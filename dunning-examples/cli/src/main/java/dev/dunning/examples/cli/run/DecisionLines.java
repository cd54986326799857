package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes one line of JSON for each dossier, the moment it is decided. A dossier that failed has its line as well. */
public final class DecisionLines implements Sink {

    private final OutputStream out;
    private final boolean live;

    /**
     * Writes to a stream.
     *
     * @param out where to write
     * @param live whether somebody waits for each line
     */
    public DecisionLines(OutputStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    @Override
    public void decided(CaseFile file) throws IOException {
        write(file);
    }

    @Override
    public void failed(Failure failure) throws IOException {
        write(failure);
    }

    @Override
    public void finished() throws IOException {
        flush();
    }

    private void write(Answer answer) throws IOException {
        out.write((answer.line() + "\n").getBytes(StandardCharsets.UTF_8));
        if (live) {
            flush();
        }
    }

    /** A stream that prints keeps silent about faults until it is asked. */
    private void flush() throws IOException {
        out.flush();
        if (out instanceof PrintStream printing && printing.checkError()) {
            throw new IOException("nobody reads standard output any more");
        }
    }
}
