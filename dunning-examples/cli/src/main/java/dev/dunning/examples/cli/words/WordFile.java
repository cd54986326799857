package dev.dunning.examples.cli.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The file with the words of a language. */
final class WordFile {

    private WordFile() {}

    static Properties read(String language) {
        String name = language + ".properties";
        try (InputStream file = Objects.requireNonNull(
                WordFile.class.getResourceAsStream("/dev/dunning/examples/cli/words/" + name), name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
