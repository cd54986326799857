package dev.dunning.examples.cli;

import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When an invoice will probably be paid, as far as that can be told. */
record ExpectedDay(String invoice, Optional<LocalDate> expected, Optional<LocalDate> early, Optional<LocalDate> late) {

    String in(Words words) {
        Map<String, Object> facts = new HashMap<>(Map.of("invoice", invoice));
        expected.ifPresent(day -> facts.put("day", day));
        early.ifPresent(day -> facts.put("early", day));
        late.ifPresent(day -> facts.put("late", day));
        return words.say("profile.expected." + how(), facts);
    }

    private String how() {
        if (expected.isEmpty()) {
            return "never";
        } else if (early.isEmpty() || late.isEmpty()) {
            return "about";
        }
        return early.equals(late) ? "on" : "between";
    }
}
