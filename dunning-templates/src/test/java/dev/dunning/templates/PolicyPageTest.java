package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import dev.dunning.templates.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that a firm shows to everybody says what the engine does to each of them. */
class PolicyPageTest {

    private static final DunningEngine ENGINE = under("NL");

    private static DunningEngine under(String law) {
        return DunningEngine.of(DunningPolicy.from(
                Policies.find("standard").orElseThrow(), Jurisdictions.builtin().get(law)));
    }

    private static Dossier example() {
        return Dossier.of(Kim.creditor(), Kim.debtor(AddressForm.FORMAL), Kim.invoice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void everyStepOfTheEngineStandsOnThePageWithItsDayAndItsAmount(String language) {
        String page = PolicyPage.of(language).html(ENGINE, example());
        Format format = Format.of(language).orElseThrow();
        Timeline timeline = Timeline.of(
                ENGINE, example(), Kim.invoice().issued(), Kim.invoice().due().plusYears(1), Behaviour.nothing());

        assertThat(timeline.notices()).hasSizeGreaterThan(3);
        for (Notice notice : timeline.notices()) {
            assertThat(page)
                    .contains(format.date(notice.sent()))
                    .contains(Encoder.HTML.encode(format.money(notice.claim().total())));
        }
        assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("{{");
    }

    @Test
    void aPageWithoutCostsDoesNotSpeakOfThem() {
        assertThat(PolicyPage.of("en").html(under("NONE"), example().judgedBy("NONE")))
                .contains("no costs and no interest are added")
                .doesNotContain("never before you had a message");
        assertThat(PolicyPage.of("en").html(ENGINE, example())).contains("never before you had a message");
    }

    @Test
    void aLanguageWithoutAPageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyPage.of("xx"))
                .withMessageContaining("choose one of");
    }
}
