package dev.dunning.examples.quickstart;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.simulation.analysis.PolicyAnalysis;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** House rules of one's own, as JSON: what a good colleague, and the law, would say about them. */
public final class OwnPolicy {

    static final String POLICY = """
            {
              "format": "dunning-policy/1", "id": "bakery", "version": "1",
              "limits": { "daysBetweenMessages": 5 },
              "steps": [
                { "id": "friendly-reminder", "kind": "REMINDER", "when": {"afterDue": 5},
                  "tone": "WARM", "channels": ["EMAIL", "LETTER"], "respondWithin": 10 },
                { "id": "fourteen-day", "kind": "STATUTORY_NOTICE", "when": {"afterRespondBy": 3},
                  "channels": ["LETTER"], "respondWithin": 15, "costs": "STATUTORY" },
                { "id": "final-notice", "kind": "FINAL_NOTICE", "when": {"afterRespondBy": 3},
                  "channels": ["LETTER"], "costs": "STATUTORY", "approval": "ALWAYS" }
              ]
            }
            """;

    private OwnPolicy() {}

    /**
     * Checks the policy, and a copy with two slips of the pen.
     *
     * @param args none
     */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        check(POLICY).forEach(out::println);
        check(POLICY.replace("afterDue", "afterdue").replace("LETTER\"]", "LETER\"]"))
                .forEach(out::println);
    }

    static List<String> check(String policy) {
        try {
            var law = Jurisdictions.builtin().get("NL");
            return PolicyAnalysis.of(DunningJson.policy(policy), law).issues().stream()
                    .map(issue -> issue.severity() + " " + issue.line())
                    .toList();
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues().stream().map(Issue::line).toList();
        }
    }
}
