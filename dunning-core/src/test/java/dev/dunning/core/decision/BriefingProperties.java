package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens, it can be told in whole sentences in every language. */
class BriefingProperties {

    @Property(tries = 300)
    void every_decision_is_told_in_whole_sentences(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Decision decision = scenario.engine().decide(scenario.dossier(), scenario.day());
        Briefing briefing = Briefing.of(decision, "Kim");

        for (String language : Reason.languages()) {
            assertThat(briefing.text(Locale.forLanguageTag(language)))
                    .hasSameSizeAs(briefing.paragraphs())
                    .allSatisfy(paragraph -> assertThat(paragraph)
                            .doesNotContain("{", "}", "null", "Optional", "  ", "..", "?.")
                            .doesNotContainPattern("\\?(?! |$)")
                            .matches("\\p{Lu}.*[.?]"));
        }
    }

    @Property(tries = 100)
    void it_is_told_in_one_order_and_never_twice(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Briefing briefing = Briefing.of(scenario.engine().decide(scenario.dossier(), scenario.day()), "Kim");

        List<Briefing.Topic> topics =
                briefing.paragraphs().stream().map(Briefing.Paragraph::topic).toList();
        assertThat(topics).isSorted().startsWith(Briefing.Topic.TODAY);
        assertThat(briefing.text(Locale.ENGLISH)).doesNotHaveDuplicates();
    }
}
