package dev.dunning.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.reason.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one language says, by key: {@code RULE}, {@code RULE.many}, {@code RULE.open}, {@code RULE.remedy}, {@code word.*}, {@code source.*}
 * and {@code format.*}.
 */
record WordingFile(String language, Map<String, String> texts) {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(?::[a-z]+)?}");
    private static final Pattern NO_SENTENCE = Pattern.compile("(?:format|word|source)\\..*");

    static Stream<WordingFile> all() {
        return Reason.languages().stream().map(WordingFile::read);
    }

    static WordingFile english() {
        return read("en");
    }

    private static WordingFile read(String language) {
        Properties properties = new Properties();
        try (InputStream stream = Reason.class.getResourceAsStream(language + ".properties")) {
            assertThat(stream).as("sentences in %s", language).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>(Comparator.naturalOrder());
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new WordingFile(language, texts);
    }

    String name() {
        return language + ".properties";
    }

    Map<String, String> sentences() {
        Map<String, String> sentences = new TreeMap<>(texts);
        sentences.keySet().removeIf(key -> NO_SENTENCE.matcher(key).matches());
        return sentences;
    }

    /** The rules that have a sentence, each without what is told of several or against it. */
    Set<String> rules() {
        return sentences().keySet().stream()
                .map(key -> key.replaceAll("\\.(?:many|open|remedy)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
