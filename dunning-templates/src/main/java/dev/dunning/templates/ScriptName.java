package dev.dunning.templates;

import dev.dunning.core.receivable.Dossier;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which spoken text: that of an arm of an experiment, or the common one.
 *
 * @param script what is said
 * @param arm id of the arm; empty in a text for everybody whose arm has none of its own
 */
record ScriptName(Script script, String arm) {

    /** The text that fits a dossier best. */
    static ScriptName of(Script script, Dossier dossier) {
        return new ScriptName(script, TextName.arm(dossier));
    }

    static ScriptName common(Script script) {
        return new ScriptName(script, "");
    }

    /** Reads the name of a text of an arm, such as {@code phone-call@warm}; empty when it is another. */
    static Optional<ScriptName> parse(String file) {
        return Script.files().stream()
                .filter(script -> file.startsWith(script.file() + "@"))
                .map(script ->
                        new ScriptName(script, file.substring(script.file().length() + 1)))
                .filter(name -> TextName.isArm(name.arm))
                .findFirst();
    }

    /** The name of its source, without the ending. */
    String file() {
        return script.file() + (arm.isEmpty() ? "" : "@" + arm);
    }

    /** The texts that serve for it, best first. */
    Stream<ScriptName> inOrder() {
        return Stream.of(this, common(script));
    }
}
