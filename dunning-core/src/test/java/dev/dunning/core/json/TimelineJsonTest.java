package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimelineJsonTest {

    private final Timeline timeline = Timeline.of(
            DunningEngine.of(DunningPolicy.from(
                    DunningJson.policy(Documents.text("contract-policy.json")),
                    Jurisdictions.builtin().get("NL"))),
            DunningJson.dossier(Documents.text("contract-dossier.json")),
            LocalDate.parse("2026-10-21"),
            LocalDate.parse("2027-12-31"),
            Behaviour.payingAt(4));

    private final JsonNode written = new ObjectMapper().readTree(DunningJson.write(timeline));

    private static Schema schema(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DunningJson.schema(document), InputFormat.JSON);
    }

    @Test
    void a_timeline_is_valid_and_so_is_each_of_its_decisions() {
        assertThat(schema("timeline").validate(written.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(written.path("decisions"))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(schema("decision").validate(decision.toString(), InputFormat.JSON))
                        .isEmpty());
        assertThat(schema("timeline").validate("{\"format\": \"dunning-timeline/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void it_says_what_was_assumed() {
        assertThat(written.path("format").stringValue()).isEqualTo("dunning-timeline/1");
        assertThat(written.path("debtor").stringValue()).isEqualTo("K-1001");
        assertThat(written.path("from").stringValue()).isEqualTo("2026-10-21");
        assertThat(written.path("until").stringValue()).isEqualTo("2027-12-31");
        assertThat(written.path("assuming").toString()).isEqualTo("{\"behaviour\":\"PAYS_AT\",\"number\":4}");
        assertThat(written.path("facts"))
                .extracting(fact ->
                        fact.path("event").stringValue() + " " + fact.path("on").stringValue())
                .containsExactly(
                        "sent 2026-10-21",
                        "sent 2026-10-31",
                        "approved 2026-11-23",
                        "sent 2026-11-23",
                        "paid " + timeline.notices().get(2).respondBy().orElseThrow());
    }

    @Test
    void the_assumed_facts_read_as_a_history() {
        assertThat(written.path("facts"))
                .extracting(fact -> DunningJson.event(fact.toString()))
                .containsExactlyElementsOf(timeline.assumed());
    }

    @Test
    void reasons_are_told_in_the_language_that_is_asked_for() {
        assertThat(DunningJson.tree(timeline, Locale.forLanguageTag("nl")))
                .isNotEqualTo(DunningJson.tree(timeline, Locale.ENGLISH));
    }

    @Test
    void every_property_of_the_schema_is_explained() {
        JsonNode schema = new ObjectMapper().readTree(DunningJson.schema("timeline"));
        assertThat(schema.findValues("properties"))
                .hasSize(2)
                .allSatisfy(properties -> assertThat(properties).allSatisfy(property -> {
                    assertThat(property.path("title").stringValue("")).isNotBlank();
                    assertThat(property.path("description").stringValue("")).isNotBlank();
                }));
    }
}
