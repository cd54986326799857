package dev.dunning.examples.cli.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a debtor gets by one decision.
 *
 * @param debtor the host's own id
 * @param on the day
 * @param policy the house rules, as decisions cite them
 * @param gets the rest, which is what can differ
 */
public record Standing(String debtor, String on, String policy, Gets gets) {

    /**
     * What a debtor gets.
     *
     * @param decision ACT, WAIT, HOLD, REFER or SETTLED
     * @param notices what goes out
     * @param until the day before which nothing goes out
     * @param question what a person is asked
     */
    public record Gets(String decision, List<Ask> notices, Optional<String> until, Optional<String> question) {

        /** Copies the notices. */
        public Gets {
            notices = List.copyOf(notices);
        }

        Map<String, @Nullable Object> tree() {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("decision", decision);
            tree.put("notices", notices.stream().map(Ask::tree).toList());
            tree.put("until", until.orElse(null));
            tree.put("question", question.orElse(null));
            return tree;
        }
    }

    /**
     * Reads a decision.
     *
     * @param decision the document
     * @return what the debtor gets
     * @throws IllegalArgumentException when something is missing
     */
    public static Standing of(JsonNode decision) {
        return new Standing(
                Field.text(decision, "debtor"),
                Field.text(decision, "on"),
                Field.text(decision.path("provenance"), "policy"),
                new Gets(
                        Field.text(decision, "decision"),
                        Field.list(decision, "notices", Ask::of),
                        Field.optionalText(decision, "until"),
                        Field.object(decision, "question").map(question -> Field.text(question, "rule"))));
    }
}
