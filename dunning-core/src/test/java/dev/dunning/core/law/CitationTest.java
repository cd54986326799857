package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @Test
    void prints_the_law_and_the_article() {
        URI address = URI.create("https://wetten.overheid.nl/BWBR0005289");

        assertThat(Citation.of("BW", "6:96(6)")).hasToString("BW 6:96(6)");
        assertThat(new Citation("BW", "6:96(6)", Optional.of(address))).hasToString("BW 6:96(6)");
        assertThat(Citation.of("BW", "6:96(6)").url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 6:96", "BW, ' '"})
    void names_both(String law, String article) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(law, article))
                .withMessage("A citation without a law or an article cannot be looked up."
                        + " Give both, such as `BW` and `6:96(6)`.");
    }
}
