package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample of every code says exactly what it is there to show. */
class FaultSamplesTest {

    @ParameterizedTest
    @MethodSource("dev.dunning.core.json.FaultSample#all")
    void every_sample_is_told_in_these_words(FaultSample sample) {
        assertThat(sample.issues()).extracting(Issue::line).containsExactlyElementsOf(sample.lines());
    }

    @ParameterizedTest
    @MethodSource("dev.dunning.core.json.FaultSample#all")
    void every_sample_shows_its_code_and_no_other(FaultSample sample) {
        assertThat(sample.issues())
                .as(
                        "faults/%s.json shows `%s`; delete it when nothing raises that code any more",
                        sample, sample.code())
                .extracting(Issue::code)
                .isNotEmpty()
                .containsOnly(sample.code());
    }

    @ParameterizedTest
    @MethodSource("dev.dunning.core.json.FaultSample#all")
    void no_sample_is_told_a_name_an_address_or_the_word_of_a_programmer(FaultSample sample) {
        assertThat(sample.lines())
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("Kim", "Verbeek", "Kerkweg", "Utrecht", "Noor", "Jansen", "boiler")
                        .doesNotContainPattern("\\bjava|\\bdev\\.|Exception|Optional|\\[[A-Z]|@[0-9a-f]{5}"));
    }

    @ParameterizedTest
    @MethodSource("dev.dunning.core.json.FaultSample#all")
    void every_sample_is_told_in_whole_sentences_with_a_remedy(FaultSample sample) {
        assertThat(sample.issues()).allSatisfy(issue -> {
            assertThat(issue.line()).matches("[^\\r\\n]+[.?]").doesNotContain("..", ". .", ". (");
            assertThat(issue.line().chars().filter(letter -> letter == '`').count())
                    .as("backticks in pairs: %s", issue.line())
                    .isEven();
            assertThat(issue.remedy()).isNotEqualTo("Correct this value");
        });
    }

    @Test
    void the_least_documents_are_sound() {
        assertThat(DunningJson.dossier(Documents.text("least-dossier.json")).check())
                .isEmpty();
        assertThat(DunningJson.policy(Documents.text("least-policy.json")).check())
                .isEmpty();
        assertThat(DunningJson.policies(Documents.text("least-policies.json")).check())
                .isEmpty();
        assertThat(DunningJson.readRates(Documents.text("least-rates.json")).from())
                .hasSize(1);
    }
}
