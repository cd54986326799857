package dev.dunning.core.json;

import dev.dunning.core.reason.Reason;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reasons as trees. */
final class ReasonTree {

    private ReasonTree() {}

    static Tree of(Reason reason, Locale language) {
        return new Tree()
                .put("code", reason.rule())
                .put("text", reason.text(language))
                .put("facts", facts(reason))
                .putOrNull("citation", reason.source());
    }

    /** A decimal number is written as text, like an amount. */
    private static Map<String, Object> facts(Reason reason) {
        Map<String, Object> facts = new TreeMap<>(reason.facts());
        facts.replaceAll((name, fact) -> fact instanceof BigDecimal number ? number.toPlainString() : fact);
        return facts;
    }
}
