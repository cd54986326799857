package dev.dunning.examples.cli.compare;

import dev.dunning.examples.cli.ledger.LineBytes;
import dev.dunning.examples.cli.run.JsonLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the answers of a run, line by line. */
public final class DecisionLog {

    private static final int LONGEST = 64 * 1024 * 1024;

    private final String name;
    private final LineBytes lines;
    private final Consumer<Standing> decided;
    private final Runnable failed;
    private final List<String> faults = new ArrayList<>();
    private long number;

    /**
     * Prepares to read.
     *
     * @param name what to call it
     * @param log the answers
     * @param decided who takes the decisions
     * @param failed who counts the dossiers without one
     */
    public DecisionLog(String name, InputStream log, Consumer<Standing> decided, Runnable failed) {
        this.name = name;
        this.lines = new LineBytes(new BufferedInputStream(log), LONGEST);
        this.decided = decided;
        this.failed = failed;
    }

    /**
     * Reads the next answer.
     *
     * @return false when there is none
     * @throws IOException when the log cannot be read
     */
    public boolean readNext() throws IOException {
        if (lines.isAtEnd()) {
            return false;
        }
        String line = new String(lines.next(), StandardCharsets.UTF_8);
        number++;
        if (!line.isBlank()) {
            read(line);
        }
        return true;
    }

    private void read(String line) {
        try {
            JsonNode answer = JsonLines.read(line);
            String format = Field.text(answer, "format");
            if (format.equals("dunning-failure/1")) {
                failed.run();
            } else if (format.equals("dunning-decision/1")) {
                decided.accept(Standing.of(answer));
            } else {
                fault("`format` is " + format);
            }
        } catch (JacksonException broken) {
            fault("no complete JSON");
        } catch (IllegalArgumentException wrong) {
            fault(String.valueOf(wrong.getMessage()));
        }
    }

    private void fault(String what) {
        faults.add(name + ":" + number + ": this is no decision as `run` writes it (" + what
                + "); name a run that is finished.");
    }

    /**
     * Says what could not be read.
     *
     * @return a line each
     */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
