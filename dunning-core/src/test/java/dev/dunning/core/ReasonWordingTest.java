package dev.dunning.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that the library can give as a reason has its sentence in English and in Dutch. */
class ReasonWordingTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CALL = Pattern.compile("(?:Reason\\.of|RuleId|GuardRule\\.of|\\breason)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    @Test
    void every_rule_has_an_english_sentence() {
        assertThat(sentences("en").keySet()).containsAll(rules());
    }

    @Test
    void every_rule_has_a_dutch_sentence() {
        assertThat(sentences("nl").keySet()).containsAll(rules());
    }

    @Test
    void no_sentence_is_left_over() {
        assertThat(rules()).hasSizeGreaterThan(30).containsAll(sentences("en").keySet());
    }

    @Test
    void both_languages_word_the_same_rules_with_the_same_facts() {
        Map<String, String> english = sentences("en");
        Map<String, String> dutch = sentences("nl");

        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        assertThat(dutch)
                .allSatisfy(
                        (rule, sentence) -> assertThat(slots(sentence)).as(rule).isEqualTo(slots(english.get(rule))));
    }

    @Test
    void a_sentence_begins_with_a_capital_and_ends_with_a_full_stop_or_a_question_mark() {
        assertThat(Stream.of("en", "nl").flatMap(language -> sentences(language).values().stream()))
                .allMatch(sentence -> sentence.matches("([\\p{Lu}0-9]|\\{).*[.?]"));
    }

    private static Set<String> slots(String sentence) {
        return SLOT.matcher(sentence).results().map(slot -> slot.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> sentences(String language) {
        Properties properties = new Properties();
        try (InputStream stream = Reason.class.getResourceAsStream(language + ".properties")) {
            assertThat(stream).as("sentences in %s", language).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> !key.equals("months") && !key.startsWith("word."))
                .forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Set<String> rules() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> rulesIn(read(file)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> rulesIn(String source) {
        String code = source.replaceAll("(?m)^\\s*\\*.*$", "");
        return CALL.matcher(code)
                .results()
                .map(MatchResult::end)
                .map(start -> firstArgument(code, start))
                .flatMap(argument -> LITERAL.matcher(argument).results().map(literal -> literal.group(1)))
                .filter(RuleId::isKebab);
    }

    private static String firstArgument(String code, int start) {
        int depth = 0;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (depth == 0 && (c == ',' || c == ')' || c == ';')) {
                return code.substring(start, i);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return "";
    }
}
