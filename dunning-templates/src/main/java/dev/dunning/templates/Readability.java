package dev.dunning.templates;

import dev.dunning.core.check.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How long the sentences are; lines with a colon, labels and lists, are none. */
final class Readability {

    private static final int LONG = 20;
    private static final int TOO_LONG = 30;
    private static final int MEAN = 15;

    /** The point in a German day, as in {@code 7. Dezember}, ends no sentence. */
    private static final String GERMAN_DAY =
            "(?<=\\b\\d{1,2}\\.)\\s+(?=Jän|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)";

    private static final Pattern END = Pattern.compile("(?!" + GERMAN_DAY + ")(?<=[.?!])\\s+(?=\\p{Lu})");
    private static final Pattern LAST = Pattern.compile("[.?!]$");
    private static final Pattern LABEL = Pattern.compile("[^.?!]*: .*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    List<Finding> check(String text) {
        List<Finding> findings = new ArrayList<>();
        List<String> sentences = sentences(text);
        for (String sentence : sentences) {
            int words = words(sentence);
            if (words > LONG) {
                Severity severity = words > TOO_LONG ? Severity.FAULT : Severity.ADVICE;
                findings.add(new Finding(severity, "long-sentence", sentence, "make two sentences of it"));
            }
        }
        int words = sentences.stream().mapToInt(Readability::words).sum();
        if (words > MEAN * sentences.size()) {
            String found = words + " words in " + sentences.size() + " sentences";
            findings.add(new Finding(Severity.ADVICE, "long-on-average", found, "write shorter sentences"));
        }
        return findings;
    }

    static List<String> sentences(String text) {
        return text.lines()
                .filter(line -> LAST.matcher(line).find())
                .filter(line -> !LABEL.matcher(line).matches())
                .flatMap(line -> Arrays.stream(END.split(line)))
                .toList();
    }

    static int words(String sentence) {
        return SPACES.split(sentence.strip()).length;
    }
}
