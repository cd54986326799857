package dev.dunning.core.decision;

import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why a decision is what it is.
 *
 * @param because what speaks for it
 * @param butNot every step, channel, invoice and part of the claim that was considered and not chosen, with all reasons
 * @param cautions what the reader should know before relying on it
 * @param provenance what it was made with
 */
public record Explanation(List<Reason> because, List<Rejected> butNot, List<Caution> cautions, Provenance provenance) {

    /** Copies the lists. */
    public Explanation {
        because = List.copyOf(because);
        butNot = List.copyOf(butNot);
        cautions = List.copyOf(cautions);
    }

    /**
     * Words the explanation.
     *
     * @param language a language; one that has no wording reads English
     * @return sentences: why, then why not otherwise, then the cautions
     */
    public List<String> lines(Locale language) {
        List<String> lines = new ArrayList<>();
        because.forEach(reason -> lines.add(reason.text(language)));
        for (Rejected rejected : butNot) {
            rejected.reasons().forEach(reason -> lines.add(rejected.id() + ": " + reason.text(language)));
        }
        cautions.forEach(caution -> lines.add(caution.text(language)));
        return List.copyOf(lines);
    }
}
