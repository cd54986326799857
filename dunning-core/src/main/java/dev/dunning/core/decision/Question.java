package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Locale;

/**
 * Something a person must answer.
 *
 * @param reason the rule that asks, and what it saw
 * @param options the possible answers, in kebab case
 */
public record Question(Reason reason, List<String> options) {

    /** Copies the options. */
    public Question {
        options = List.copyOf(options);
    }

    /**
     * Words the question.
     *
     * @param language a language; one that has no wording reads English
     * @return one or two sentences
     */
    public String text(Locale language) {
        return reason.text(language);
    }

    /** Words the question in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
