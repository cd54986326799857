package dev.dunning.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, from wherever its tests are started. */
final class ModuleFiles {

    private static final Path ROOT = root();

    private ModuleFiles() {}

    static Path path(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder and below its folders, sorted. */
    static List<Path> tree(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder, sorted. */
    static List<Path> list(Path folder) {
        return tree(folder).stream()
                .filter(file -> folder.equals(file.getParent()))
                .toList();
    }

    /** The folder above the compiled tests that holds the module's POM. */
    private static Path root() {
        try {
            Path folder = Path.of(ModuleFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            while (!Files.exists(folder.resolve("pom.xml"))) {
                folder = folder.getParent();
            }
            return folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
