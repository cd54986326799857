package dev.dunning.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the texts that ship with this module. */
final class Resources {

    private Resources() {}

    /**
     * Reads a file as UTF-8.
     *
     * @throws IllegalStateException when there is no such file
     */
    static String text(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    static IllegalStateException missing(String name) {
        return new IllegalStateException("the text `" + name + "` is missing; add it");
    }

    static Optional<String> find(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads keys and values, sorted by key. */
    static Map<String, String> properties(String source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return sorted;
    }
}
