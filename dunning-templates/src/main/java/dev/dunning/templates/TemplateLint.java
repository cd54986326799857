package dev.dunning.templates;

import dev.dunning.core.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the source of a template, before it is compiled, for what would let a value break out of its place.
 *
 * <p>For example {@code TemplateLint.check("<a href={{link}}>")} finds one fault, the missing quotes.
 */
public final class TemplateLint {

    private static final int LONGEST = 100_000;

    private static final List<Rule> RULES = List.of(
            rule("raw-value", "\\{\\{\\{|\\{\\{\\s*&", "write the value with two braces, so that it is encoded"),
            rule("new-delimiters", "\\{\\{\\s*=", "keep the two braces as delimiters"),
            rule("pragma", "\\{\\{\\s*%", "take the pragma out"),
            rule("inheritance", "\\{\\{\\s*[<$]", "include a part with `>` instead"),
            rule("dynamic-part", "\\{\\{\\s*>\\s*[*+]", "name the part"),
            rule(
                    "unquoted-attribute",
                    "<[a-zA-Z][^<>]*=\\s*(?![\"'])[^\\s<>\"']*\\{\\{",
                    "put the whole value of the attribute in double quotes"),
            rule("value-in-script", "<script", "take the script out; messages have none"),
            rule("value-in-style", "style=\"[^\"]*\\{\\{", "write the style without values"),
            rule("event-handler", "<[a-zA-Z][^<>]*\\son[a-z]+\\s*=", "take the handler out; messages have none"));

    private TemplateLint() {}

    /**
     * Checks one source.
     *
     * @param source the source of a template
     * @return what was found, in order of the rules; empty when all is well
     */
    public static List<Finding> check(String source) {
        List<Finding> findings = new ArrayList<>();
        if (source.length() > LONGEST) {
            findings.add(new Finding(
                    Severity.FAULT,
                    "too-long",
                    source.length() + " characters",
                    "keep a template within " + LONGEST + " characters"));
            return findings;
        }
        RULES.forEach(rule -> rule.find(source).ifPresent(findings::add));
        return findings;
    }

    /** Throws an {@link IllegalStateException} that lists every finding in every source. */
    static void require(Map<String, String> sources) {
        List<String> lines = sources.entrySet().stream()
                .flatMap(source -> check(source.getValue()).stream()
                        .map(finding -> source.getKey() + ": `" + finding.found() + "`, " + finding.remedy()))
                .sorted()
                .toList();
        if (!lines.isEmpty()) {
            throw new IllegalStateException("unsafe templates: " + String.join("; ", lines));
        }
    }

    private static Rule rule(String code, String pattern, String remedy) {
        return new Rule(code, Pattern.compile(pattern), remedy);
    }

    private record Rule(String code, Pattern pattern, String remedy) {

        Optional<Finding> find(String source) {
            Matcher matcher = pattern.matcher(source);
            return matcher.find()
                    ? Optional.of(new Finding(Severity.FAULT, code, matcher.group(), remedy))
                    : Optional.empty();
        }
    }
}
