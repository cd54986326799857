package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of the files that runs wrote into a folder; it stands in the folder itself. */
final class FileList {

    static final String FILE = "files.txt";

    private static final String TITLE = "written by dunning; the next run replaces these files";
    private static final Pattern OURS = Pattern.compile("(messages/)?[A-Za-z0-9%_-][A-Za-z0-9%_.-]*");

    private final Path file;
    private final Set<String> known;
    private final Set<String> written = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();
    private boolean begun;

    private FileList(Path file, Set<String> known, boolean begun) {
        this.file = file;
        this.known = known;
        this.begun = begun;
    }

    /** Reads the list of a folder, or begins one. */
    static FileList of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        OutputFolder.refuseLink(file);
        if (!Files.exists(file)) {
            return new FileList(file, Set.of(), false);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            throw new FileAlreadyExistsException(
                    FILE, null, "was not written by this program; choose another folder with --out");
        }
        Set<String> known =
                lines.stream().skip(1).filter(FileList::isName).collect(Collectors.toCollection(TreeSet::new));
        return new FileList(file, known, true);
    }

    /** Tells whether a file of this name may stand in the folder. */
    static boolean isName(String name) {
        return OURS.matcher(name).matches();
    }

    /** Tells whether a file of this name is a run's own. */
    boolean holds(String name) {
        return known.contains(name) || written.contains(name);
    }

    /** Notes a file before it is begun, so that a run that breaks off leaves no file that nobody owns. */
    void note(String name) throws IOException {
        if (written.add(name) && !known.contains(name)) {
            OutputFolder.refuseLink(file);
            Files.writeString(
                    file,
                    (begun ? "" : TITLE + "\n") + name + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND);
            begun = true;
        }
    }

    /** Takes a file off the list, because only a run that is under way needs it. */
    void drop(String name) {
        written.remove(name);
        dropped.add(name);
    }

    /** What has to go: the files of earlier runs that this one did not write, and last those that it needs no more. */
    Set<String> stale() {
        Set<String> stale = new LinkedHashSet<>(known);
        stale.removeAll(written);
        stale.removeAll(dropped);
        stale.addAll(dropped);
        return stale;
    }

    /** The list of what this run wrote. */
    String text() {
        return TITLE + "\n" + written.stream().map(name -> name + "\n").collect(Collectors.joining());
    }
}
