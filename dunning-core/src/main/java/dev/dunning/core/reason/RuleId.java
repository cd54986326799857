package dev.dunning.core.reason;

import java.util.regex.Pattern;

/**
 * The name of a rule: a sentence in kebab case, for example {@code no-costs-before-fourteen-day-notice}.
 *
 * @param id the name
 */
public record RuleId(String id) implements Comparable<RuleId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is not in kebab case
     */
    public RuleId {
        if (!isKebab(id)) {
            throw new IllegalArgumentException(
                    "`" + id + "` is no rule id; write lower-case words joined by hyphens, for example `step-is-due`");
        }
    }

    /**
     * Tells whether a word is in kebab case.
     *
     * @param word the word
     * @return true for lower-case letters and digits, joined by single hyphens
     */
    public static boolean isKebab(String word) {
        return KEBAB.matcher(word).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
