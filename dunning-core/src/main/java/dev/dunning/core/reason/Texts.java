package dev.dunning.core.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What one language says, by key: sentences by rule, single words, and how it writes figures. */
final class Texts {

    private final Map<String, String> byKey;

    private Texts(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    String get(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    static Texts load(String language) {
        String name = language + ".properties";
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> byKey = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
            return new Texts(byKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
