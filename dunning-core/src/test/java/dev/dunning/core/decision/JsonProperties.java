package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written as JSON reads back as the same value, and is decided in the same way. */
class JsonProperties {

    @Property
    void a_policy_reads_back(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        assertThat(DunningJson.policy(DunningJson.write(scenario.document()))).isEqualTo(scenario.document());
        assertThat(DunningJson.policy(DunningJson.tree(scenario.document()))).isEqualTo(scenario.document());
    }

    @Property
    void a_dossier_with_its_messages_reads_back(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Dossier dossier = scenario.dossier();

        assertThat(DunningJson.dossier(DunningJson.write(dossier))).isEqualTo(dossier);
        assertThat(DunningJson.dossier(DunningJson.compact(dossier))).isEqualTo(dossier);
        assertThat(DunningJson.dossier(DunningJson.tree(dossier))).isEqualTo(dossier);
    }

    @Property
    void a_dossier_that_read_back_is_written_in_the_same_bytes(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        String written = DunningJson.write(scenario.dossier());

        assertThat(DunningJson.write(DunningJson.dossier(written))).isEqualTo(written);
    }

    @Property
    void every_decision_can_be_written(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Decision decision = scenario.engine().decide(scenario.dossier(), scenario.day());

        assertThat(DunningJson.compact(decision)).startsWith("{").doesNotContain("\n", "Optional[", "E+");
    }
}
