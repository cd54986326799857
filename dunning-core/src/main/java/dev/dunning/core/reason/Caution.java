package dev.dunning.core.reason;

import java.util.Locale;

/**
 * Something the reader should know before relying on the answer: a fact that is missing, a table that ends.
 *
 * @param reason what it is
 */
public record Caution(Reason reason) {

    /**
     * Words the caution.
     *
     * @param language a language; one that has no wording reads English
     * @return one sentence
     */
    public String text(Locale language) {
        return reason.text(language);
    }

    @Override
    public String toString() {
        return reason.toString();
    }
}
