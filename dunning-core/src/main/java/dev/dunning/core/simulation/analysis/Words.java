package dev.dunning.core.simulation.analysis;

import dev.dunning.core.reason.Reason;
import java.util.Locale;

/** Reasons as parts of longer sentences. */
final class Words {

    private Words() {}

    /** A reason as the end of a sentence, without its full stop; its source before it. */
    static String of(Reason reason) {
        String words = reason.toString().replaceFirst("\\. \\(", " (").replaceFirst("\\.$", "");
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The law that a reason rests on, in brackets after a space; empty without one. */
    static String source(Reason reason) {
        return reason.source().map(source -> " (" + source + ")").orElse("");
    }
}
