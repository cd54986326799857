package dev.dunning.examples.cli.run;

import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.examples.cli.ledger.LineBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an interrupted run noted, dossier after dossier. */
public final class Recall {

    private final LineBytes notes;
    private final long dossiers;
    private final LocalDate on;
    private final Map<Group, Integer> shown = new EnumMap<>(Group.class);
    private long number;

    private Recall(InputStream journal, long dossiers, LocalDate on) {
        this.notes = new LineBytes(journal, Checkpoint.LONGEST);
        this.dossiers = dossiers;
        this.on = on;
    }

    /**
     * Recalls nothing, for a run that begins.
     *
     * @return nothing
     */
    public static Recall nothing() {
        return new Recall(InputStream.nullInputStream(), 0, LocalDate.EPOCH);
    }

    static Recall of(InputStream journal, Checkpoint reached, LocalDate on) {
        return new Recall(journal, reached.dossiers(), on);
    }

    /**
     * What was noted of one dossier.
     *
     * @param number which line it is
     * @param note the note
     * @param on the day of the run
     * @param isShown whether the report shows it
     */
    record Note(long number, JsonNode note, LocalDate on, boolean isShown) {

        /** Makes sure that it is about this dossier. */
        void require(LedgerEntry entry) throws IOException {
            if (!Fingerprint.of(entry).equals(JournalLine.input(note))) {
                throw new FileSystemException(
                        RunFolder.DECISIONS,
                        null,
                        "line " + number + " answers something else than " + entry.place()
                                + " says now; give the same sources in the same order, or begin anew without --resume");
            }
        }

        boolean isFailure() {
            return JournalLine.isFailure(note);
        }

        Failure failure() {
            return JournalLine.failure(note);
        }

        Gist gist() {
            return JournalLine.gist(note, on);
        }
    }

    /** What was noted of the next dossier of the ledger; nothing once the run came no further. */
    Optional<Note> next() {
        if (number == dossiers) {
            return Optional.empty();
        }
        number++;
        try {
            JsonNode note = JsonLines.read(new String(notes.next(), StandardCharsets.UTF_8));
            return Optional.of(new Note(number, note, on, isShown(note)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (RuntimeException broken) {
            throw new UncheckedIOException(Checkpoint.unreadable(number));
        }
    }

    private boolean isShown(JsonNode note) {
        return !JournalLine.isFailure(note)
                && shown.merge(JournalLine.group(note), 1, Integer::sum) <= Group.MOST_SHOWN;
    }

    /** Makes sure that the ledger is not shorter than it was. */
    void requireEnd() throws IOException {
        if (number < dossiers) {
            throw new FileSystemException(
                    RunFolder.DECISIONS,
                    null,
                    "holds " + dossiers + " answers, but the sources only " + number
                            + " dossiers; give the same sources, or begin anew without --resume");
        }
    }
}
