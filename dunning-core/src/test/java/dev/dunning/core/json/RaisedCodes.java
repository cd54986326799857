package dev.dunning.core.json;

import dev.dunning.core.reason.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that the sources of the library raise. */
final class RaisedCodes {

    /** What takes a code as its first argument. */
    private static final Pattern CALL = Pattern.compile("\\b(?:fault|advice|attempt|token)\\(");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DECLARED = Pattern.compile("\\s*[A-Z]\\w* \\w+");

    private RaisedCodes() {}

    /**
     * A code at one place of the sources.
     *
     * @param code the code; empty when it is not written out there
     * @param file the source
     */
    record Raised(String code, Path file) {

        /** The groups of which one shows this code: a check has its own document, a reader reads all of them. */
        List<String> groups() {
            return switch (String.valueOf(file.getParent().getFileName())) {
                case "policy" -> List.of(file.endsWith("PolicyBook.java") ? "policies" : "policy");
                case "insight" -> List.of(file.endsWith("ExperimentCheck.java") ? "experiment" : "segments");
                case "simulation" -> List.of("policy");
                case "receivable" -> List.of("dossier");
                default -> FaultSample.GROUPS;
            };
        }

        @Override
        public String toString() {
            return "`" + code + "` (" + file.getFileName() + ")";
        }
    }

    /** The codes that are written out, each with its source. */
    static List<Raised> writtenOut() {
        return calls().filter(raised -> !raised.code().isEmpty()).distinct().toList();
    }

    /** The sources in which a code is passed on or put together. */
    static Set<String> filesWithOtherCodes() {
        return calls().filter(raised -> raised.code().isEmpty())
                .map(raised -> String.valueOf(raised.file().getFileName()))
                .collect(Collectors.toSet());
    }

    private static Stream<Raised> calls() {
        return ModuleFiles.tree(ModuleFiles.path("src", "main", "java")).stream()
                .flatMap(file -> codes(ModuleFiles.text(file)).map(code -> new Raised(code, file)));
    }

    /** The codes in a source, an empty one for each call whose code is not written out. */
    static Stream<String> codes(String source) {
        String code = source.replaceAll("(?m)^\\s*(\\*|/\\*|//).*$", "");
        return CALL.matcher(code)
                .results()
                .map(MatchResult::end)
                .map(start -> firstArgument(code, start))
                .filter(argument -> !DECLARED.matcher(argument).matches())
                .flatMap(RaisedCodes::literals);
    }

    private static Stream<String> literals(String argument) {
        List<String> codes = LITERAL.matcher(argument)
                .results()
                .map(literal -> literal.group(1))
                .filter(RuleId::isKebab)
                .toList();
        return codes.isEmpty() ? Stream.of("") : codes.stream();
    }

    private static String firstArgument(String source, int start) {
        int depth = 0;
        int end = start;
        while (depth >= 0 && end < source.length() && (depth > 0 || source.charAt(end) != ',')) {
            depth += depthOf(source.charAt(end));
            end++;
        }
        return source.substring(start, depth < 0 ? end - 1 : end);
    }

    private static int depthOf(char letter) {
        return letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
}
