package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The folder of one run while it is made: answers, letters, and what is needed to go on after an interruption. An answer
 * counts as done when the note of it is complete, which is written last.
 */
public final class RunFolder implements AutoCloseable {

    /** The answers, a line for each dossier. */
    public static final String DECISIONS = "decisions.ndjson";

    /** The page for a person. */
    public static final String REPORT = "report.html";

    private static final String STAMP = "run.json";

    private final OutputFolder folder;
    private final Stamp stamp;
    private final InputStream notes;
    private final OutputStream journal;
    private final OutputStream decisions;
    private final Recall recall;

    private RunFolder(OutputFolder folder, Job job, InputStream notes, Checkpoint reached) throws IOException {
        folder.requireFree(List.of(DECISIONS, REPORT, STAMP, Journal.FILE));
        this.folder = folder;
        this.stamp = Stamp.of(job);
        this.notes = notes;
        this.recall = Recall.of(notes, reached, job.on());
        this.journal = folder.append(Journal.FILE, reached.journal());
        this.decisions = folder.append(DECISIONS, reached.decisions());
        folder.write(STAMP, stamp.text(false));
    }

    /**
     * Begins a run.
     *
     * @param folder where to write
     * @param job what the run is asked to do
     * @return the folder of the run; close it
     * @throws IOException when it cannot be written into
     */
    public static RunFolder begin(OutputFolder folder, Job job) throws IOException {
        return new RunFolder(folder, job, InputStream.nullInputStream(), Checkpoint.START);
    }

    /**
     * Goes on with a run that was interrupted, or begins it when there is none.
     *
     * @param folder where it wrote
     * @param job what the run is asked to do, the same as before
     * @return the folder of the run; close it
     * @throws IOException when the run there was another one, or cannot be read
     */
    public static RunFolder goOn(OutputFolder folder, Job job) throws IOException {
        if (!isBegun(folder)) {
            return begin(folder, job);
        }
        requireSame(folder, job);
        return new RunFolder(folder, job, folder.read(Journal.FILE), reached(folder));
    }

    /**
     * Tells whether a run was interrupted here.
     *
     * @param folder where it wrote
     * @return false when none was begun, or it came to its end
     */
    public static boolean isBegun(OutputFolder folder) {
        return folder.holds(STAMP) && folder.holds(DECISIONS) && folder.holds(Journal.FILE);
    }

    /**
     * Tells whether this run came to its end here.
     *
     * @param folder where it wrote
     * @param job what the run is asked to do
     * @return false when none did
     * @throws IOException when another run did, or it cannot be read
     */
    public static boolean isFinished(OutputFolder folder, Job job) throws IOException {
        if (!folder.holds(STAMP) || folder.holds(Journal.FILE)) {
            return false;
        }
        requireSame(folder, job);
        return true;
    }

    /**
     * Tells whether a folder holds a run that is under way, or was interrupted.
     *
     * @param folder any folder
     * @return false as well when it holds no run
     */
    public static boolean isUnfinished(Path folder) {
        return Files.exists(folder.resolve(Journal.FILE));
    }

    private static void requireSame(OutputFolder folder, Job job) throws IOException {
        List<String> differences = Stamp.of(job).differences(earlier(folder));
        if (!differences.isEmpty()) {
            throw new FileSystemException(
                    STAMP,
                    null,
                    "the run there was another one: " + String.join(", ", differences)
                            + "; give the same options, or begin anew without --resume");
        }
    }

    private static JsonNode earlier(OutputFolder folder) throws IOException {
        try (InputStream file = folder.read(STAMP)) {
            return JsonLines.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (JacksonException broken) {
            throw new FileSystemException(STAMP, null, "cannot be read; begin anew without --resume");
        }
    }

    private static Checkpoint reached(OutputFolder folder) throws IOException {
        try (InputStream decisions = folder.read(DECISIONS);
                InputStream journal = folder.read(Journal.FILE)) {
            return Checkpoint.of(decisions, journal);
        }
    }

    /**
     * Recalls what was done.
     *
     * @return what the run noted before it was interrupted
     */
    public Recall recall() {
        return recall;
    }

    /**
     * Writes down the answers.
     *
     * @return who does, in the order in which they have to
     */
    public List<Sink> writers() {
        return List.of(new MessageFiles(folder), new DecisionLines(decisions, false), new Journal(journal));
    }

    /**
     * Says that the run came to its end, and takes away what is needed no more.
     *
     * @throws IOException when it cannot be written
     */
    public void finish() throws IOException {
        close();
        folder.write(STAMP, stamp.text(true));
        folder.drop(Journal.FILE);
        folder.finish();
    }

    @Override
    public void close() throws IOException {
        notes.close();
        journal.close();
        decisions.close();
    }
}
