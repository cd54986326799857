package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SchemaTest {

    /** How one policy extends another is only read: what is written is the policy with everything that it took over. */
    private static final Set<String> READ_ONLY = Set.of("extends", "without", "before");

    static final Map<String, Schema> SCHEMAS = Stream.of(
                    "dossier",
                    "policy",
                    "policies",
                    "segments",
                    "profile",
                    "forecast",
                    "backtest",
                    "worklist",
                    "desks",
                    "decision",
                    "messages",
                    "handover",
                    "rates")
            .collect(Collectors.toMap(document -> document, SchemaTest::schema));

    private static Schema schema(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DunningJson.schema(document), InputFormat.JSON);
    }

    static List<Error> errors(String document, String json) {
        return Optional.ofNullable(SCHEMAS.get(document))
                .orElseGet(() -> schema(document))
                .validate(json, InputFormat.JSON);
    }

    static List<String> accepted() {
        return Documents.names("accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "dossier, contract-dossier.json",
        "dossier, rich-dossier.json",
        "policy, contract-policy.json",
        "policy, rich-policy.json",
        "policies, rich-policies.json",
        "policies, least-policies.json",
        "decision, contract-decision.json",
        "decision, decision-act.json",
        "rates, rich-rates.json"
    })
    void the_examples_are_valid(String document, String file) {
        assertThat(errors(document, Documents.text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_the_reader_accepts_is_valid(String name) {
        assertThat(errors(
                        "dossier", Documents.text("accepted/" + name + ".json").replace("\uFEFF", "")))
                .isEmpty();
    }

    @Test
    void the_built_in_policies_are_valid() {
        assertThat(Policies.builtin())
                .allSatisfy(policy -> assertThat(errors("policy", DunningJson.compact(DunningJson.tree(policy))))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount-without-currency",
                "bad-codes",
                "empty-texts",
                "event-with-key-of-another",
                "event-without-day",
                "dossier/empty-list",
                "later-format",
                "list-instead-of-object",
                "misspelt-key",
                "missing-invoices",
                "missing-values",
                "name-with-direction",
                "name-with-line-break",
                "name-with-nul",
                "number-instead-of-money",
                "open-without-day",
                "post-without-address",
                "rate-as-number",
                "unknown-event",
                "unknown-key",
                "unknown-words",
                "wrong-types"
            })
    void a_fault_that_a_schema_can_see_is_seen(String name) {
        assertThat(errors("dossier", Documents.text("faults/" + name + ".json")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-approval",
                "bad-names",
                "bad-percent",
                "misspelt-policy-key",
                "misspelt-trigger",
                "negative-number",
                "policy/no-trigger",
                "number-that-is-no-count",
                "policy-version-as-number",
                "policy/two-triggers"
            })
    void a_fault_in_a_policy_that_a_schema_can_see_is_seen(String name) {
        assertThat(errors("policy", Documents.text("faults/" + name + ".json"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rates-misspelt", "rates-of-a-later-format", "rates-that-are-none", "rates/no-rows"})
    void a_fault_in_rates_that_a_schema_can_see_is_seen(String name) {
        assertThat(errors("rates", Documents.text("faults/" + name + ".json"))).isNotEmpty();
    }

    @Test
    void a_schema_names_no_key_that_is_never_written() {
        assertThat(keys("dossier")).isSubsetOf(written("rich-dossier.json"));
        assertThat(keys("policy")).containsAll(READ_ONLY);
        assertThat(without(READ_ONLY, keys("policy"))).isSubsetOf(written("rich-policy.json"));
        assertThat(keys("policies")).isSubsetOf(written("rich-policies.json"));
        assertThat(keys("segments")).isSubsetOf(written("rich-segments.json"));
        assertThat(keys("desks")).isSubsetOf(written("rich-desks.json"));
        assertThat(keys("experiment")).isSubsetOf(written("rich-experiment.json"));
        assertThat(keys("rates")).isSubsetOf(written("rich-rates.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier",
                "policy",
                "policies",
                "segments",
                "profile",
                "experiment",
                "experiment-report",
                "forecast",
                "backtest",
                "worklist",
                "desks",
                "decision",
                "messages",
                "handover",
                "rates"
            })
    void every_property_is_explained(String document) {
        JsonNode schema = new ObjectMapper().readTree(DunningJson.schema(document));

        assertThat(properties(schema)).isNotEmpty().allSatisfy(property -> {
            assertThat(property.path("title").stringValue("")).isNotBlank();
            assertThat(property.path("description").stringValue("")).isNotBlank();
        });
        assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void whatever_may_be_left_out_of_rates_says_what_holds_then() {
        JsonNode schema = new ObjectMapper().readTree(DunningJson.schema("rates"));

        assertThat(objects(schema))
                .filteredOn(object -> object.has("properties"))
                .allSatisfy(object -> {
                    List<String> required = object.path("required")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList();
                    object.path("properties")
                            .forEachEntry((key, property) ->
                                    assertThat(property.has("default")).as(key).isEqualTo(!required.contains(key)));
                });
    }

    @Test
    void a_forecast_and_a_comparison_of_policies_are_valid() {
        assertThat(errors("forecast", Foretold.forecast())).isEmpty();
        assertThat(errors("backtest", Foretold.backtest())).isEmpty();
        assertThat(errors("forecast", Foretold.backtest())).isNotEmpty();
        assertThat(errors("backtest", Foretold.forecast())).isNotEmpty();
        assertThat(keys("forecast")).isSubsetOf(writtenIn(Foretold.forecast()));
        assertThat(keys("backtest")).contains("step").isSubsetOf(writtenIn(Foretold.backtest()));
    }

    @Test
    void messages_are_valid() {
        assertThat(errors(
                        "messages",
                        "{\"format\": \"dunning-messages/1\", \"messages\": [{\"notice\": \"K-1/first-reminder/1\","
                                + " \"step\": \"first-reminder\", \"channel\": \"SMS\", \"language\": \"nl\", \"tone\": \"WARM\","
                                + " \"subject\": null, \"text\": \"...\", \"html\": null, \"segments\": 1, \"signatory\": null,"
                                + " \"enclosures\": [], \"instructions\": [\"SIGN_BY_HAND\"]}]}"))
                .isEmpty();
        assertThat(errors("messages", "{\"format\": \"dunning-messages/1\"}")).isNotEmpty();
    }

    @Test
    void desks_and_the_worklist_of_a_day_are_valid() {
        String desks = "{\"format\": \"dunning-desks/1\", \"desks\": [{\"id\": \"Noor\", \"contacts\": 20}]}";
        LocalDate day = LocalDate.of(2026, 3, 3);
        Dossier rich = DunningJson.dossier(Documents.text("rich-dossier.json"));
        Dossier late = Dossier.of(
                rich.creditor(),
                Debtor.business("K", "A debtor", "NL").reachable(Channel.PHONE, "+31 30 123 45 67"),
                Invoice.of("F", Money.parse("EUR 100.00"), day.minusDays(32), day.minusDays(2)));
        Worklist list = Worklist.of(
                Stream.of(rich, late),
                day,
                Experience.none(day),
                DunningPolicy.standard(Jurisdictions.builtin().get("NL")),
                DunningJson.desks(desks));

        assertThat(list.items()).hasSize(1);
        assertThat(errors("desks", desks)).isEmpty();
        assertThat(errors("worklist", DunningJson.pretty(DunningJson.tree(list, Locale.ENGLISH))))
                .isEmpty();
        assertThat(errors("desks", desks.replace("20", "0"))).isNotEmpty();
    }

    @Test
    void an_unknown_schema_is_refused() {
        assertThatThrownBy(() -> DunningJson.schema("../policy/standard"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no schema `../policy/standard`."
                                + " Ask for one of [dossier, policy, policies, decision, timeline, segments, profile, experiment, experiment-report, forecast, backtest, worklist, desks, messages, handover, rates].");
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> keys(String document) {
        JsonNode schema = new ObjectMapper().readTree(DunningJson.schema(document));
        Set<String> keys = new TreeSet<>();
        schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
        objects(schema).forEach(object -> keys.addAll(object.path("properties").propertyNames()));
        return keys;
    }

    private static Set<String> written(String file) {
        return writtenIn(Documents.text(file));
    }

    private static Set<String> writtenIn(String json) {
        Set<String> keys = new TreeSet<>();
        objects(new ObjectMapper().readTree(json)).forEach(object -> keys.addAll(object.propertyNames()));
        return keys;
    }

    /** The properties of every object in a schema, except those that only narrow another. */
    private static List<JsonNode> properties(JsonNode schema) {
        List<JsonNode> properties = new ArrayList<>();
        objects(schema).stream()
                .filter(object -> object.has("additionalProperties")
                        || object.path("type").isString())
                .forEach(object -> object.path("properties").forEach(properties::add));
        return properties;
    }

    private static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> objects = new ArrayList<>();
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }
}
