package dev.dunning.core.json;

import dev.dunning.core.policy.Trigger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words for triggers: {@code AFTER_DUE} is written {@code afterDue}. */
final class Triggers {

    /** Every trigger by its word, in the order in which they are listed. */
    static final Map<String, Trigger> BY_WORD = byWord();

    private static final Map<Trigger, String> WORDS = words();

    private Triggers() {}

    static String word(Trigger trigger) {
        return Objects.requireNonNull(WORDS.get(trigger));
    }

    private static Map<String, Trigger> byWord() {
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        for (Trigger trigger : Trigger.values()) {
            triggers.put(camelCase(trigger.name()), trigger);
        }
        return triggers;
    }

    private static Map<Trigger, String> words() {
        Map<Trigger, String> words = new EnumMap<>(Trigger.class);
        BY_WORD.forEach((word, trigger) -> words.put(trigger, word));
        return words;
    }

    private static String camelCase(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? lower : part.charAt(0) + lower.substring(1));
        }
        return word.toString();
    }
}
