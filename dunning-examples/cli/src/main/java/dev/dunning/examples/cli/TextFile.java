package dev.dunning.examples.cli;

import dev.dunning.core.check.UnsoundDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads a small text file that the command line names. */
final class TextFile {

    private static final int LARGEST = 8 * 1024 * 1024;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @throws Unreadable when it cannot be read
     */
    static String read(String name) {
        if (isFolder(name)) {
            throw new Unreadable(name + ": this is a folder; name a file in it.");
        }
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unreadable(name + ": larger than " + LARGEST + " bytes; this is not the file that is meant.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Unreadable(name + ": this is not UTF-8 text; save it as UTF-8.");
        } catch (IOException | InvalidPathException broken) {
            throw new Unreadable(name + ": this file cannot be read; check the name and the permissions.");
        }
    }

    /**
     * Reads a document.
     *
     * @throws Unreadable when it cannot be read, or has faults
     */
    static <T> T read(String name, Function<String, T> reading) {
        String text = read(name);
        try {
            return reading.apply(text);
        } catch (UnsoundDocumentException unsound) {
            throw Unreadable.of(name, unsound.issues());
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }
}
