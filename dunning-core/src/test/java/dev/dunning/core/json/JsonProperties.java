package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class JsonProperties {

    private static final String RICH = Documents.text("rich-dossier.json");

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, RICH.length() - 1);
        Arbitrary<String> debris =
                Arbitraries.of("", "\"", "{", "]", ",", "null", "-1", "1e9", "\\u0000", "x", "\ud800");
        return place.flatMap(at -> debris.map(bit -> RICH.substring(0, at) + bit + RICH.substring(at + 1)));
    }

    @Property(tries = 200)
    void whatever_is_written_is_valid(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Map<String, Object> policy = DunningJson.tree(scenario.document());
        Decision decision = scenario.engine().decide(scenario.dossier(), scenario.day());

        assertThat(SchemaTest.errors("dossier", DunningJson.compact(scenario.dossier())))
                .isEmpty();
        assertThat(SchemaTest.errors("policy", DunningJson.compact(policy))).isEmpty();
        assertThat(SchemaTest.errors("decision", DunningJson.compact(decision))).isEmpty();
    }

    @Property(tries = 200)
    void what_a_host_stores_reads_back(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        for (DunningEvent event : scenario.dossier().history()) {
            assertThat(DunningJson.event(DunningJson.compact(event))).isEqualTo(event);
        }
    }

    @Property
    void a_damaged_document_is_read_or_refused_with_lines(@ForAll("damaged") String text) {
        try {
            Dossier dossier = DunningJson.dossier(text);
            assertThat(DunningJson.dossier(DunningJson.write(dossier))).isEqualTo(dossier);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
            assertThat(refusal.getMessage()).doesNotContain("Verbeek", "Kerkweg", "on the phone");
        }
    }

    @Property
    void any_text_is_read_or_refused_with_lines(@ForAll @StringLength(max = 50) String text) {
        try {
            DunningJson.policy(text);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }

    @Property
    void any_text_is_printed_so_that_it_reads_back(@ForAll String text) {
        String json = DunningJson.compact(Map.of("ext", Map.of("a", text)));
        Report report = new Report();

        assertThat(JsonText.tree(json, report)).hasToString("Optional[{ext={a=" + text + "}}]");
    }
}
