package dev.dunning.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The documents of these tests, which lie as files beside them. */
final class Documents {

    private static final Path FOLDER = ModuleFiles.path("src", "test", "resources", "dev", "dunning", "core", "json");

    private Documents() {}

    /** A file beside the tests; with a slash in front, a resource of the library. */
    static String text(String name) {
        return name.startsWith("/") ? resource(name) : ModuleFiles.text(FOLDER.resolve(name));
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that is written with single quotes, to be read more easily in a test. */
    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** The names of all JSON documents in a folder, without their ending. */
    static List<String> names(String folder) {
        return ModuleFiles.list(FOLDER.resolve(folder)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.substring(0, name.length() - ".json".length()))
                .toList();
    }
}
