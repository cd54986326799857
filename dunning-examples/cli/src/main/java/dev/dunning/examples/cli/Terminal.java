package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import dev.dunning.examples.cli.compare.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The streams of one run, and how faults are told: a line each, never a stack trace. */
final class Terminal {

    /** Wrong usage or unreadable input. */
    static final int WRONG = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;

    Terminal(PrintStream out, PrintStream err, InputStream in) {
        this.out = out;
        this.err = err;
        this.in = in;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void print(String line) {
        write(out, line);
    }

    /** Prints a document. */
    void print(Map<String, ?> tree) {
        print(DunningJson.pretty(tree).stripTrailing());
    }

    void tell(String line) {
        write(err, line);
    }

    private static void write(PrintStream stream, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    void print(Difference difference, boolean json) {
        if (json) {
            print(difference.json().stripTrailing());
        } else {
            new DifferenceText(difference).lines().forEach(this::print);
        }
    }

    /** The status after so many dossiers were decided and so many failed. */
    int status(int decided, int failed) {
        if (failed == 0) {
            return TerminalCommand.DONE;
        }
        return decided > 0 ? TerminalCommand.FAILED : WRONG;
    }

    int wrongUsage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        tell(oneLine(wrong.getMessage()) + ". Try `" + command + " --help`." + suggestion(wrong));
        return WRONG;
    }

    private static String suggestion(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return " Did you mean `" + unmatched.getSuggestions().get(0) + "`?";
        }
        return "";
    }

    int broken(Exception wrong) {
        if (wrong instanceof Unreadable unreadable) {
            unreadable.lines().forEach(this::tell);
        } else if (wrong instanceof UnsoundDocumentException unsound) {
            unsound.issues().stream().map(Issue::line).forEach(this::tell);
        } else if (wrong instanceof FileSystemException file) {
            tell(file(file));
        } else if (wrong instanceof IOException) {
            tell("The answers cannot be written: " + oneLine(wrong.getMessage()) + ".");
        } else {
            tell(oneLine(wrong.getMessage()));
        }
        return WRONG;
    }

    private static String file(FileSystemException wrong) {
        String reason = wrong.getReason() == null
                ? wrong instanceof NoSuchFileException ? "there is no such file" : "cannot be read or written"
                : oneLine(wrong.getReason());
        return oneLine(wrong.getFile()) + ": " + reason + ".";
    }

    private static String oneLine(@Nullable String message) {
        String line = String.valueOf(message).replaceAll("\\R", " ").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
