package dev.dunning.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the texts that belong to tests. */
final class ModulePages {

    private ModulePages() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ModulePages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
