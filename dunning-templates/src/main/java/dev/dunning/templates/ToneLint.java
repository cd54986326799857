package dev.dunning.templates;

import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a finished text as its reader would: threats, blame, jargon, shouting, days that cannot be looked up.
 *
 * <p>For example {@code ToneLint.of("nl").orElseThrow().check("Betaal onmiddellijk!", Tone.FIRM)} finds a word that
 * names no day, and an exclamation mark. It looks at words alone: whether an announcement is true, the notice decides.
 */
public final class ToneLint {

    private final List<Rule> rules;
    private final List<Rule> hurting;
    private final Readability readability;
    private final StyleCheck style;

    private ToneLint(List<Line> lines, Readability readability, StyleCheck style) {
        this.hurting = lines.stream()
                .filter(line -> line.severity() == Severity.FAULT)
                .map(Line::inOtherWords)
                .toList();
        this.rules =
                Stream.concat(ANY.stream(), lines.stream().map(Line::alone)).toList();
        this.readability = readability;
        this.style = style;
    }

    /**
     * Finds the check for a language.
     *
     * @param language ISO 639-1 code
     * @return the check; empty for a language without texts
     */
    public static Optional<ToneLint> of(String language) {
        return Resources.find(language + "/tone.txt").map(words -> with(words, style(language)));
    }

    /**
     * Checks a text.
     *
     * @param text the whole message as plain text
     * @param tone how it should sound
     * @return what was found, in order of the rules; empty when all is well
     */
    public List<Finding> check(String text, Tone tone) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.find(text, tone).ifPresent(findings::add));
        findings.addAll(readability.check(text));
        return findings;
    }

    private static final String GERMAN_DIGIT = "(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)";

    /** Between the digits of a number that is spelled in German, it is a nought. */
    private static final String NULL =
            "(?<!\\b" + GERMAN_DIGIT + ",? )\\bnull\\b(?!,? " + GERMAN_DIGIT + "| (?:Euro|Franken)\\b)";

    private static final List<Rule> ANY = List.of(
            fault("unresolved", "\\{\\{|}}|" + NULL + "|\\bNaN\\b|[0-9]E\\+?[0-9]", "fill in the value"),
            fault("blank-salutation", "(?m)^\\S+ ,", "name the reader"),
            fault("double-space", "(?<=\\S) {2,}", "write one space"),
            fault("double-stop", "(?<!\\.)\\.\\.(?!\\.)", "end the sentence with another word than an abbreviation"),
            fault("shouting", "(?:\\b\\p{Lu}{2,}\\b\\s+){3}\\b\\p{Lu}{2,}\\b", "write small letters"),
            fault(
                    "hidden-characters",
                    "[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066\\u2067\\u200B\\uFEFF]",
                    "take the character out"),
            fault(
                    "bare-amount",
                    "(?<![€\\p{Lu}\\d.,/-][\\u00A0 ])(?<![€\\d.,/’-])\\b\\d+(?:[.,]\\d{3})*[.,]\\d{2}\\b"
                            + "(?!%|[.,]\\d|-\\d|[\\u00A0 ](?:[€%]|\\p{Lu}{3}\\b))",
                    "name the currency"),
            fault("exclamation", "!", "end with a full stop").when(tone -> tone.compareTo(Tone.FIRM) >= 0),
            advice("exclamation", "!", "end with a full stop").when(tone -> tone.compareTo(Tone.FIRM) < 0),
            advice("emoji", "[\\x{1F000}-\\x{1FAFF}]", "leave it out").when(tone -> tone != Tone.WARM));

    private static StyleCheck style(String language) {
        Optional<String> total = Resources.find(language + "/words.properties")
                .map(Resources::properties)
                .map(words -> words.get("total"));
        return new StyleCheck(Marks.of(TextLibrary.builtin(), language), total);
    }

    /**
     * Checks a text together with what is true of it: whoever it names as coming next must really come next. Its
     * paragraphs, its totals and its passive sentences are looked at as well.
     *
     * @param text the whole message as plain text
     * @param tone how it should sound
     * @param announced who takes the matter over next, if anybody
     * @return what was found; empty when all is well
     */
    public List<Finding> check(String text, Tone tone, Set<PartnerRole> announced) {
        List<Finding> findings = new ArrayList<>(style.check(text, announced));
        check(text, tone).stream()
                .filter(finding ->
                        !finding.code().equals("word") || !style.isOf(Set.of(PartnerRole.values()), finding.found()))
                .forEach(findings::add);
        return findings;
    }

    /**
     * Checks that a last letter, or the notice that a law demands, is not too soft to be understood.
     *
     * @param text the whole message as plain text
     * @return a fault for a day, an amount or a consequence that is missing
     */
    public List<Finding> checkDemand(String text) {
        return style.tooSoft(text);
    }

    /** The words of the language that hurt, threaten or hide what is meant, whatever the tone and whatever is joined to them. */
    List<Finding> hurting(String text) {
        return hurting.stream()
                .flatMap(rule -> rule.find(text, Tone.NEUTRAL).stream())
                .toList();
    }

    private static ToneLint with(String words, StyleCheck style) {
        List<Line> lines = words.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::read)
                .toList();
        return new ToneLint(lines, new Readability(), style);
    }

    private static Rule fault(String code, String pattern, String remedy) {
        return rule(Severity.FAULT, code, pattern, remedy);
    }

    private static Rule advice(String code, String pattern, String remedy) {
        return rule(Severity.ADVICE, code, pattern, remedy);
    }

    private static Rule rule(Severity severity, String code, String pattern, String remedy) {
        return new Rule(severity, code, Pattern.compile(pattern), remedy, tone -> true);
    }

    /** A word with its remedy, or a code, a pattern and its remedy. */
    private record Line(Severity severity, String code, String sought, String remedy, boolean isWord) {

        /** Shorter ones stand by chance in words that hurt nobody: {@code prié} in {@code propriété}. */
        private static final int TELLING = 6;

        static Line read(String line) {
            String[] cells = line.split("; ", 4);
            Severity severity = Severity.valueOf(cells[0]);
            return cells.length == 4
                    ? new Line(severity, cells[1], cells[2], cells[3], false)
                    : new Line(severity, "word", cells[1], cells[2], true);
        }

        Rule alone() {
            return isWord ? word("\\b", "\\b") : rule(severity, code, sought, remedy);
        }

        Rule inOtherWords() {
            if (!isWord) {
                return alone();
            }
            boolean isTelling = sought.length() >= TELLING && sought.indexOf(' ') < 0;
            return isTelling ? word("", "") : word("\\b", "(?=s?\\b)");
        }

        private Rule word(String before, String after) {
            return rule(severity, code, "(?iuU)" + before + Pattern.quote(sought) + after, remedy);
        }
    }

    private record Rule(Severity severity, String code, Pattern pattern, String remedy, Predicate<Tone> applies) {

        Rule when(Predicate<Tone> tones) {
            return new Rule(severity, code, pattern, remedy, tones);
        }

        Optional<Finding> find(String text, Tone tone) {
            Matcher matcher = pattern.matcher(text);
            return applies.test(tone) && matcher.find()
                    ? Optional.of(new Finding(severity, code, matcher.group(), remedy))
                    : Optional.empty();
        }
    }
}
