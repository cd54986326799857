package dev.dunning.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of issues that grows while a document is read, so that its writer hears everything at once.
 *
 * <p>For example:
 *
 * <pre>{@code
 * var issues = new Issues();
 * issues.fault("amount-zero", "invoices[0].amount", "The amount is zero", "Leave the invoice out");
 * if (issues.hasFaults()) {
 *     throw new UnsoundDocumentException(issues.list());
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Issues {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_WORD = 80;

    private final List<Issue> found = new ArrayList<>();

    /** An empty list. */
    public Issues() {}

    /** Adds a fault; the parts are those of {@link Issue}. */
    public void fault(String code, String path, String text, String remedy) {
        found.add(Issue.fault(code, path, text, remedy));
    }

    /** Adds an advice; the parts are those of {@link Issue}. */
    public void advice(String code, String path, String text, String remedy) {
        found.add(Issue.advice(code, path, text, remedy));
    }

    /** Adds an issue that was found elsewhere. */
    public void add(Issue issue) {
        found.add(issue);
    }

    /** The issues so far, in the order in which they were found; later additions do not show in it. */
    public List<Issue> list() {
        return List.copyOf(found);
    }

    /** Whether at least one issue so far is a fault. */
    public boolean hasFaults() {
        return found.stream().anyMatch(issue -> issue.severity() == Severity.FAULT);
    }

    /**
     * The known word that was probably meant.
     *
     * <p>Letter case is ignored. At most one letter in three, and at least one letter, may have to change; of two words
     * that are equally near the first in alphabetical order is chosen.
     *
     * <p>For example {@code nearest("remindr", List.of("reminder", "demand"))} is {@code reminder}.
     *
     * @param word the word that was found
     * @param known the words that are allowed
     * @return a word of {@code known}, or empty when none is near
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int allowed = word.length() > LONGEST_WORD ? -1 : Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= allowed)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A token in backticks, safe to print: control characters become {@code ?} and a long token is cut.
     *
     * <p>For example {@code quote("1210,00")} is {@code `1210,00`}. Not for personal data.
     */
    public static String quote(String token) {
        String start = token.length() > LONGEST_QUOTE ? token.substring(0, LONGEST_QUOTE) + "..." : token;
        return "`" + start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}`]", "?") + "`";
    }

    /** The number of letters to add, drop or change to turn one word into the other. */
    private static int distance(String left, String right) {
        String word = left.toLowerCase(Locale.ROOT);
        String other = right.toLowerCase(Locale.ROOT);
        int[] row = firstRow(other.length());
        for (int i = 1; i <= word.length(); i++) {
            row = nextRow(row, word.charAt(i - 1), other, i);
        }
        return row[other.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int[] nextRow(int[] above, char letter, String other, int start) {
        int[] row = new int[above.length];
        row[0] = start;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
            row[j] = Math.min(change, Math.min(row[j - 1], above[j]) + 1);
        }
        return row;
    }
}
