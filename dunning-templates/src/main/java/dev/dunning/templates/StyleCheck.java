package dev.dunning.templates;

import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.PartnerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at a finished text as a whole: its paragraphs, its totals, and whom it names. */
final class StyleCheck {

    private static final int MOST_SENTENCES = 4;
    private static final int MOST_PASSIVE = 20;
    private static final int ALL = 100;

    static final Pattern DATE = Pattern.compile(
            "\\b[0-9]{1,2}(?:er|\\.)? \\p{L}\\p{Ll}{2,} [0-9]{4}\\b|\\b\\p{Lu}\\p{Ll}{2,} [0-9]{1,2}, [0-9]{4}\\b");
    static final Pattern AMOUNT =
            Pattern.compile("(?:€|\\b[A-Z]{3})[ \\u00A0]?-?[0-9][0-9.,’]*|[0-9][0-9., ’\\u00A0]*[ \\u00A0]?€");

    private final Marks marks;
    private final Optional<String> totalLabel;

    StyleCheck(Marks marks, Optional<String> totalLabel) {
        this.marks = marks;
        this.totalLabel = totalLabel;
    }

    List<Finding> check(String text, Set<PartnerRole> announced) {
        List<Finding> findings = new ArrayList<>();
        untrue(text, announced).forEach(findings::add);
        longParagraph(text).ifPresent(findings::add);
        passive(text).ifPresent(findings::add);
        twoTotals(text).ifPresent(findings::add);
        return findings;
    }

    /** What a last letter, or the one that a law demands, cannot do without. */
    List<Finding> tooSoft(String text) {
        List<Finding> findings = new ArrayList<>();
        missing(DATE, text, "no day", "name the last day with its date").ifPresent(findings::add);
        missing(AMOUNT, text, "no amount", "name the total with its currency").ifPresent(findings::add);
        if (!marks.group("consequence").isEmpty() && marks.count("consequence", text) == 0) {
            findings.add(soft("no consequence", "say what happens otherwise, by whom and when"));
        }
        return findings;
    }

    /** The words of a role whose step does not come next. */
    private List<Finding> untrue(String text, Set<PartnerRole> announced) {
        return marks.group("role").entrySet().stream()
                .filter(role -> !announced.contains(PartnerRole.valueOf(role.getKey())))
                .flatMap(role -> role.getValue().matcher(text).results().limit(1))
                .map(match -> new Finding(
                        Severity.FAULT, "untrue-announcement", match.group(), "only where that really comes next"))
                .toList();
    }

    boolean isOf(Set<PartnerRole> roles, String word) {
        return roles.stream()
                .flatMap(role -> marks.find("role", role.name()).stream())
                .anyMatch(pattern -> pattern.matcher(word).find());
    }

    private static Optional<Finding> longParagraph(String text) {
        return text.lines()
                .filter(line -> Readability.sentences(line).size() > MOST_SENTENCES)
                .findFirst()
                .map(line -> new Finding(Severity.ADVICE, "long-paragraph", line, "make two paragraphs of it"));
    }

    private Optional<Finding> passive(String text) {
        List<String> sentences = Readability.sentences(text);
        long passive = marks.find("style", "passive")
                .map(pattern -> sentences.stream()
                        .filter(line -> pattern.matcher(line).find())
                        .count())
                .orElse(0L);
        return passive * ALL > (long) MOST_PASSIVE * sentences.size()
                ? Optional.of(new Finding(
                        Severity.ADVICE,
                        "passive",
                        passive + " of " + sentences.size() + " sentences",
                        "say who does it"))
                : Optional.empty();
    }

    private Optional<Finding> twoTotals(String text) {
        Set<String> totals = new TreeSet<>();
        totalLabel.ifPresent(label -> text.lines()
                .filter(line -> line.startsWith(label))
                .forEach(line -> totals.add(line.substring(label.length()).strip())));
        return totals.size() > 1
                ? Optional.of(
                        new Finding(Severity.FAULT, "two-totals", String.join(" and ", totals), "ask for one amount"))
                : Optional.empty();
    }

    private static Optional<Finding> missing(Pattern pattern, String text, String found, String remedy) {
        return pattern.matcher(text).find() ? Optional.empty() : Optional.of(soft(found, remedy));
    }

    private static Finding soft(String found, String remedy) {
        return new Finding(Severity.FAULT, "too-soft", found, remedy);
    }
}
