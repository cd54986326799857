package dev.dunning.examples.cli.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folder a run writes into. A list inside it names every file that a run wrote: those, and no others, are replaced
 * or taken away by the next run. Nothing is written through a link.
 */
public final class OutputFolder {

    private static final String LIST = "files.txt";
    private static final String TITLE = "written by dunning; the next run replaces these files";
    private static final Pattern OURS = Pattern.compile("(messages/)?[A-Za-z0-9%_-][A-Za-z0-9%_.-]*");

    private final Path root;
    private final Set<String> known;
    private final Set<String> written = new TreeSet<>();

    private OutputFolder(Path root, Set<String> known) {
        this.root = root;
        this.known = known;
    }

    /**
     * Opens a folder, making it where it does not exist.
     *
     * @param root the folder
     * @return the folder, ready to be written into
     * @throws IOException when it cannot be made, or is something else
     */
    public static OutputFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        Path list = root.resolve(LIST);
        refuseLink(list);
        if (!Files.exists(list)) {
            return new OutputFolder(root, Set.of());
        }
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            throw new FileAlreadyExistsException(
                    LIST, null, "was not written by this program; choose another folder with --out");
        }
        Set<String> known = new TreeSet<>(lines.subList(1, lines.size()));
        known.removeIf(name -> !OURS.matcher(name).matches());
        return new OutputFolder(root, known);
    }

    /**
     * Starts a file.
     *
     * @param name its name, at most one folder deep, with a slash
     * @return where to write; close it
     * @throws IOException when the file belongs to somebody else or cannot be written
     */
    public OutputStream create(String name) throws IOException {
        if (!OURS.matcher(name).matches()) {
            throw new IllegalArgumentException("`" + name + "` is no name for a file here");
        }
        Path file = root.resolve(name);
        Path parent = name.indexOf('/') < 0 ? root : root.resolve(name.substring(0, name.indexOf('/')));
        if (!parent.equals(root)) {
            refuseLink(parent);
            Files.createDirectories(parent);
        }
        refuseLink(file);
        if (Files.exists(file) && !known.contains(name) && !written.contains(name)) {
            throw new FileAlreadyExistsException(
                    name,
                    null,
                    "is already there and was not written by this program; choose another folder with --out");
        }
        note(name);
        return Files.newOutputStream(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes a whole text.
     *
     * @param name name of the file
     * @param text what it says
     * @throws IOException when it cannot be written
     */
    public void write(String name, String text) throws IOException {
        try (OutputStream file = create(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Takes away what earlier runs wrote and this one did not.
     *
     * @throws IOException when a file cannot be deleted
     */
    public void finish() throws IOException {
        refuseLink(root.resolve("messages"));
        for (String name : known) {
            Path file = root.resolve(name);
            if (!written.contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
        try (BufferedWriter list = writer(StandardOpenOption.TRUNCATE_EXISTING)) {
            list.write(TITLE + "\n");
            for (String name : written) {
                list.write(name + "\n");
            }
        }
    }

    /** Notes the file before it is begun, so that a run that breaks off leaves no file that nobody owns. */
    private void note(String name) throws IOException {
        boolean first = written.isEmpty() && known.isEmpty();
        if (written.add(name) && !known.contains(name)) {
            try (BufferedWriter list = writer(StandardOpenOption.APPEND)) {
                list.write((first ? TITLE + "\n" : "") + name + "\n");
            }
        }
    }

    private BufferedWriter writer(StandardOpenOption how) throws IOException {
        Path list = root.resolve(LIST);
        refuseLink(list);
        return Files.newBufferedWriter(
                list, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    }

    private static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new FileAlreadyExistsException(
                    String.valueOf(path.getFileName()),
                    null,
                    "is a link and may lead anywhere; remove it or choose another folder");
        }
    }
}
