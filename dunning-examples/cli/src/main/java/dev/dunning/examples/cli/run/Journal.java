package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Notes each answer once it is written, so that a run that is interrupted can go on behind it. */
final class Journal implements Sink {

    /** Its file, there only while a run is not finished. */
    static final String FILE = "progress.ndjson";

    private final OutputStream out;

    Journal(OutputStream out) {
        this.out = out;
    }

    @Override
    public void decided(CaseFile file) throws IOException {
        write(JournalLine.of(file.gist(), file.input(), mark(file)));
    }

    @Override
    public void failed(Failure failure) throws IOException {
        write(JournalLine.of(failure, mark(failure)));
    }

    private static String mark(Answer answer) {
        return Fingerprint.of(answer.line().getBytes(StandardCharsets.UTF_8));
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
