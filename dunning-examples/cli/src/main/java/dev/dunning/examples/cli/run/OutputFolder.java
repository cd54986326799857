package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder a run writes into. A list inside it names every file that a run wrote: those, and no others, are replaced
 * or taken away by the next run. Nothing is written through a link.
 */
public final class OutputFolder {

    private static final String NEXT_LIST = FileList.FILE + ".new";

    private final Path root;
    private final FileList list;

    private OutputFolder(Path root, FileList list) {
        this.root = root;
        this.list = list;
    }

    /**
     * Opens a folder, making it where it does not exist.
     *
     * @param root the folder
     * @return the folder, ready to be written into
     * @throws IOException when it cannot be made, or is something else
     */
    public static OutputFolder open(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new FileAlreadyExistsException(
                    root.toString(), null, "is a file, and many are written; name a folder with --out");
        }
        make(root);
        return new OutputFolder(root, FileList.of(root));
    }

    private static void make(Path root) throws IOException {
        try {
            Files.createDirectories(root);
        } catch (IOException refused) {
            Path above = root.toAbsolutePath();
            while (above.getParent() != null && !Files.exists(above)) {
                above = above.getParent();
            }
            String why = Files.isDirectory(above) ? " allows no new folder" : " is a file";
            IOException told = new FileSystemException(
                    root.toString(), null, "cannot be made: " + above + why + "; choose another folder with --out");
            told.initCause(refused);
            throw told;
        }
    }

    /**
     * Starts a file.
     *
     * @param name its name, at most one folder deep, with a slash
     * @return where to write; close it
     * @throws IOException when the file belongs to somebody else or cannot be written
     */
    public OutputStream create(String name) throws IOException {
        Path file = ready(name);
        list.note(name);
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

    /** Tells whether a run wrote this file, and it is still there. */
    boolean holds(String name) {
        return list.holds(name) && Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads a file that a run wrote. */
    InputStream read(String name) throws IOException {
        return Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Goes on with a file behind its first bytes; what follows them is cut off. */
    OutputStream append(String name, long bytes) throws IOException {
        Path file = ready(name);
        list.note(name);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        channel.truncate(bytes).position(bytes);
        return Channels.newOutputStream(channel);
    }

    /** Keeps a file as the run wrote it before it was interrupted. */
    void keep(String name) throws IOException {
        if (!holds(name)) {
            throw new NoSuchFileException(
                    name, null, "was written by the run that was interrupted and is gone; begin anew without --resume");
        }
        list.note(name);
    }

    /** Refuses at once, and not at the end, what belongs to somebody else. */
    void requireFree(List<String> names) throws IOException {
        for (String name : names) {
            ready(name);
        }
    }

    /** Lets a file go with those of earlier runs. */
    void drop(String name) {
        list.drop(name);
    }

    /**
     * Takes away what earlier runs wrote and this one did not.
     *
     * @throws IOException when a file cannot be deleted
     */
    public void finish() throws IOException {
        refuseLink(root.resolve("messages"));
        for (String name : list.stale()) {
            Path file = root.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
        String text = list.text();
        write(NEXT_LIST, text);
        Path file = root.resolve(FileList.FILE);
        refuseLink(file);
        Files.move(root.resolve(NEXT_LIST), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes sure that a file may be written, and that its folder is there. */
    private Path ready(String name) throws IOException {
        if (!FileList.isName(name)) {
            throw new IllegalArgumentException("`" + name + "` is no name for a file here");
        }
        Path file = root.resolve(name);
        int slash = name.indexOf('/');
        if (slash > 0) {
            Path parent = root.resolve(name.substring(0, slash));
            refuseLink(parent);
            Files.createDirectories(parent);
        }
        refuseLink(file);
        if (Files.exists(file) && !list.holds(name)) {
            throw new FileAlreadyExistsException(
                    name,
                    null,
                    "is already there and was not written by this program; choose another folder with --out");
        }
        return file;
    }

    static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new FileAlreadyExistsException(
                    String.valueOf(path.getFileName()),
                    null,
                    "is a link and may lead anywhere; remove it or choose another folder");
        }
    }
}
