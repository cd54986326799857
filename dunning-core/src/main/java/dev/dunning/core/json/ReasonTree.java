package dev.dunning.core.json;

import dev.dunning.core.reason.Reason;
import java.util.Locale;

/** Reasons as trees. */
final class ReasonTree {

    private ReasonTree() {}

    static Tree of(Reason reason, Locale language) {
        return new Tree()
                .put("code", reason.rule())
                .put("text", reason.text(language))
                .put("facts", reason.facts())
                .putOrNull("citation", reason.source());
    }
}
