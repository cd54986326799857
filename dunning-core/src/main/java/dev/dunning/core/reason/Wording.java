package dev.dunning.core.reason;

import dev.dunning.core.law.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of one language, by rule. */
final class Wording {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Map<String, Wording> ALL = Map.of("en", load("en"), "nl", load("nl"));

    private final Map<String, String> sentences;
    private final List<String> months;

    private Wording(Map<String, String> sentences) {
        this.sentences = sentences;
        this.months = List.of(sentences.getOrDefault("months", "").split(" ", -1));
    }

    static Wording in(Locale language) {
        return Objects.requireNonNullElseGet(ALL.get(language.getLanguage()), Wording::english);
    }

    private static Wording english() {
        return Objects.requireNonNull(ALL.get("en"));
    }

    boolean knows(RuleId rule) {
        return sentences.containsKey(rule.id());
    }

    String sentence(Reason reason) {
        String pattern = Optional.ofNullable(sentences.get(reason.rule().id()))
                .orElseGet(() -> reason.rule().id() + reason.facts());
        String text = SLOT.matcher(pattern)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(print(reason.facts().get(slot.group(1)))));
        return text + reason.source().map(Wording::inBrackets).orElse("");
    }

    private static String inBrackets(Citation source) {
        return " (" + source + ")";
    }

    private String print(@org.jspecify.annotations.Nullable Object fact) {
        if (fact instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(this::print).collect(Collectors.joining(", "));
        }
        return fact == null ? "?" : sentences.getOrDefault("word." + fact, fact.toString());
    }

    private static Wording load(String language) {
        String name = language + ".properties";
        try (InputStream stream = Objects.requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> sentences = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
            return new Wording(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
