package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page {@code docs/faults.md} says what the samples show; with {@code -Ddunning.write=true} it is written anew. */
class FaultPageTest {

    private static final Path PAGE = ModuleFiles.path("docs", "faults.md");
    private static final String COMMAND =
            "mvn -q -Dquick -pl dunning-core test -Dtest=FaultPageTest -Ddunning.write=true";

    @Test
    void the_page_of_faults_says_what_the_samples_show() {
        if (Boolean.getBoolean("dunning.write")) {
            ModuleFiles.write(PAGE, FaultPage.text());
        }
        assertThat(PAGE)
                .as("docs/faults.md; write it anew with%n%s", COMMAND)
                .content()
                .isEqualTo(FaultPage.text());
    }

    @Test
    void every_sample_has_its_place_on_the_page() {
        String page = FaultPage.text();

        assertThat(FaultSample.all()).allSatisfy(sample -> assertThat(page).contains(FaultPage.section(sample)));
    }
}
