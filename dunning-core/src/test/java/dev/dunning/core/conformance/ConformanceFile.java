package dev.dunning.core.conformance;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of one system.
 *
 * @param name of the file, without its ending
 * @param json what it says
 */
record ConformanceFile(String name, JsonNode json) {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    static List<ConformanceFile> all() {
        return Documents.names("").stream().map(ConformanceFile::named).toList();
    }

    private static ConformanceFile named(String name) {
        return new ConformanceFile(name, MAPPER.readTree(Documents.text(name + ".json")));
    }

    String peer() {
        return json.path("peer").stringValue();
    }

    String source() {
        return json.path("source").stringValue();
    }

    List<ConformanceCase> cases() {
        return json.path("cases")
                .valueStream()
                .map(one -> new ConformanceCase(this, one))
                .toList();
    }

    List<JsonNode> notExpressible() {
        return json.path("notExpressible").valueStream().toList();
    }

    List<JsonNode> settings() {
        return json.path("settings").valueStream().toList();
    }

    /** A policy of this file, an example policy, or one that comes with the library. */
    Optional<PolicyDocument> policy(String id) {
        return json.path("policies")
                .valueStream()
                .filter(policy -> policy.path("id").stringValue().equals(id))
                .findFirst()
                .map(policy -> DunningJson.policy(policy.toString(), this::policy))
                .or(() -> example(id));
    }

    private static Optional<PolicyDocument> example(String id) {
        return Documents.names("policies").contains(id)
                ? Optional.of(DunningJson.policy(Documents.text("policies/" + id + ".json")))
                : Policies.find(id);
    }
}
