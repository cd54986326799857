package dev.dunning.examples.cli.run;

import dev.dunning.examples.cli.ledger.LineBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import tools.jackson.core.JacksonException;

/**
 * How far an interrupted run came: the dossiers of which both the answer and the note of it are complete.
 *
 * @param dossiers their number
 * @param decisions so many bytes their answers have
 * @param journal so many bytes the notes have
 */
record Checkpoint(long dossiers, long decisions, long journal) {

    /** The longest line that is read back, in bytes. */
    static final int LONGEST = Integer.MAX_VALUE - 16;

    static final Checkpoint START = new Checkpoint(0, 0, 0);

    /**
     * Compares what was written with what was noted.
     *
     * @throws IOException when they do not belong together
     */
    static Checkpoint of(InputStream decisions, InputStream journal) throws IOException {
        LineBytes answers = new LineBytes(decisions, LONGEST);
        LineBytes notes = new LineBytes(journal, LONGEST);
        Checkpoint reached = START;
        while (true) {
            byte[] answer = answers.next();
            byte[] note = notes.next();
            if (answers.isAtEnd() || notes.isAtEnd()) {
                return reached;
            }
            reached = reached.plus(answer, note);
        }
    }

    private Checkpoint plus(byte[] answer, byte[] note) throws IOException {
        long number = dossiers + 1;
        if (!Fingerprint.of(answer).equals(mark(note, number))) {
            throw new FileSystemException(
                    RunFolder.DECISIONS,
                    null,
                    "line " + number + " is not what the run wrote there; begin anew without --resume");
        }
        return new Checkpoint(number, decisions + answer.length + 1, journal + note.length + 1);
    }

    private static String mark(byte[] note, long number) throws IOException {
        try {
            return JournalLine.answer(JsonLines.read(new String(note, StandardCharsets.UTF_8)));
        } catch (JacksonException broken) {
            throw unreadable(number);
        }
    }

    static IOException unreadable(long number) {
        return new FileSystemException(
                Journal.FILE, null, "line " + number + " cannot be read; begin anew without --resume");
    }
}
