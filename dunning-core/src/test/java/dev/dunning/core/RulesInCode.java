package dev.dunning.core;

import dev.dunning.core.reason.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads in the sources of the library which rules it can give as a reason, and which answers it knows. */
final class RulesInCode {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern RULE = Pattern.compile("(?:Reason\\.of|RuleId|GuardRule\\.of|\\breason)\\(");
    private static final Pattern QUESTION = Pattern.compile("new Question\\(|\\bask\\(|(?:USUAL|IN_HARDSHIP) = ");
    private static final Pattern LIST = Pattern.compile("List\\.of\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private RulesInCode() {}

    /** Ids of rules, as literals in the calls that make a reason or a guard. */
    static Set<String> rules() {
        return find(code -> spans(code, RULE, true).flatMap(RulesInCode::ids));
    }

    /** Answers to questions; the one with a constant is always there. */
    static Set<String> answers() {
        Set<String> answers = find(code -> spans(code, QUESTION, false)
                .flatMap(question -> spans(question, LIST, false))
                .flatMap(RulesInCode::ids));
        answers.add("go-on");
        return answers;
    }

    private static Set<String> find(Function<String, Stream<String>> finder) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RulesInCode::code)
                    .flatMap(finder)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*\\*.*$", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> ids(String code) {
        return LITERAL.matcher(code).results().map(literal -> literal.group(1)).filter(RuleId::isKebab);
    }

    private static Stream<String> spans(String code, Pattern call, boolean firstOnly) {
        return call.matcher(code).results().map(MatchResult::end).map(start -> arguments(code, start, firstOnly));
    }

    private static String arguments(String code, int start, boolean firstOnly) {
        int depth = 0;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (depth == 0 && (c == ')' || c == ';' || (firstOnly && c == ','))) {
                return code.substring(start, i);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return "";
    }
}
