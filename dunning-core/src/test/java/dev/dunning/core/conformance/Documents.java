package dev.dunning.core.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of these tests, which lie as files beside them. */
final class Documents {

    private Documents() {}

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all JSON documents in a folder, without their ending. */
    static List<String> names(String folder) {
        try {
            Path path = Path.of(Objects.requireNonNull(Documents.class.getResource(folder), folder)
                    .toURI());
            try (Stream<Path> files = Files.list(path)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".json"))
                        .map(name -> name.substring(0, name.length() - ".json".length()))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lists of rows are not part of the project; they lie beside it where they are there at all. */
    static Optional<Path> rows(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("peers").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
