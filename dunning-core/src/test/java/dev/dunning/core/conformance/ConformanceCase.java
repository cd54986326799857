package dev.dunning.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts, a policy, and what is decided on some days.
 *
 * @param file where it stands
 * @param json what it says
 */
record ConformanceCase(ConformanceFile file, JsonNode json) {

    String id() {
        return json.path("id").stringValue();
    }

    /** The row it replays; a row with several situations is several cases. */
    String row() {
        return id().replaceAll("/.*", "");
    }

    /** The name and the sentence. */
    String name() {
        return id() + ": " + says();
    }

    String says() {
        return json.path("says").stringValue();
    }

    String verdict() {
        return json.path("verdict").stringValue();
    }

    String why() {
        return json.path("why").stringValue("");
    }

    void replay() {
        if (json.has("faults")) {
            refused();
        } else {
            decided();
        }
    }

    private void refused() {
        UnsoundDocumentException refusal =
                catchThrowableOfType(UnsoundDocumentException.class, () -> engine(dossier()));
        List<String> faults = strings(json.path("faults"));

        assertThat(refusal).as("%s Faults at %s", name(), faults).isNotNull();
        assertThat(refusal.issues().stream().map(Issue::path))
                .as(refusal.getMessage())
                .containsExactlyElementsOf(faults);
    }

    private void decided() {
        Dossier dossier = dossier();
        DunningEngine engine = engine(dossier);
        for (JsonNode day : json.path("days")) {
            LocalDate on = LocalDate.parse(day.path("on").stringValue());
            dossier = dossier.with(day.path("history")
                    .valueStream()
                    .map(event -> DunningJson.event(event.toString()))
                    .toList());
            compare(day.path("expect"), engine.decide(dossier, on));
            if (day.path("send").booleanValue(false)) {
                dossier = Sending.of(engine, dossier, on);
            }
        }
    }

    private void compare(JsonNode expected, Decision decision) {
        JsonNode actual = ConformanceFile.MAPPER.readTree(DunningJson.write(decision));

        assertThat(Part.of(actual, expected).toPrettyString())
                .as("%s On %s:%n%s", name(), decision.on(), reasons(decision))
                .isEqualTo(expected.toPrettyString());
    }

    private static String reasons(Decision decision) {
        return String.join("\n", decision.why().lines(Locale.ENGLISH));
    }

    private Dossier dossier() {
        ObjectNode whole = (ObjectNode) file.json().path("dossier").deepCopy();
        whole.setAll((ObjectNode) json.path("dossier"));
        return DunningJson.dossier(whole.toString());
    }

    private DunningEngine engine(Dossier dossier) {
        return DunningEngine.of(policy(Jurisdictions.builtin().get(dossier.lawId())));
    }

    private DunningPolicy policy(Jurisdiction law) {
        JsonNode policy = json.path("policy");
        if (policy.isString()) {
            return DunningPolicy.from(file.policy(policy.stringValue()).orElseThrow(), law);
        }
        return policy.has("policies")
                ? DunningPolicy.from(DunningJson.policies(policy.toString()), law)
                : DunningPolicy.from(DunningJson.policy(policy.toString(), file::policy), law);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
