package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.Message;
import java.util.List;

/**
 * One dossier with its answer.
 *
 * @param place where the dossier stands
 * @param dossier the facts
 * @param decision the answer
 * @param open what is open on that day
 * @param messages the letters of the decision
 * @param failures letters that could not be worded, a line each; the decision stands
 */
public record CaseFile(
        String place,
        Dossier dossier,
        Decision decision,
        OpenItems open,
        List<Message> messages,
        List<String> failures) {

    /** Copies the lists. */
    public CaseFile {
        messages = List.copyOf(messages);
        failures = List.copyOf(failures);
    }

    /**
     * Tells which part of the day's work it is.
     *
     * @return the group of the decision
     */
    public Group group() {
        return Group.of(decision);
    }
}
