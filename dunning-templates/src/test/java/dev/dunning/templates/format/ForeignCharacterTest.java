package dev.dunning.templates.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignCharacterTest {

    @Test
    void eachIsNamedOnceInTheOrderOfTheText() {
        assertThat(ForeignCharacter.in("Daniël Trépanier, Zoë Ångström, ç"))
                .containsExactly(
                        new ForeignCharacter("ë", Optional.of("e")), new ForeignCharacter("ç", Optional.of("c")));
        assertThat(ForeignCharacter.in("Beste Kim, € 12")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ê, e",
        "î, i",
        "ô, o",
        "Š, S",
        "ő, o",
        "ł, l",
        "œ, oe",
        "’, ''''",
        "“, \"\"\"\"",
        "«, \"\"\"\"",
        "–, -",
        "…, ...",
    })
    void hasANearest(String character, String nearest) {
        assertThat(ForeignCharacter.in(character).get(0).nearest())
                .hasValue(nearest.replace("\"\"\"\"", "\"").replace("''''", "'"));
    }

    @ParameterizedTest
    @CsvSource({"汉", "😀", "я", "ı"})
    void hasNoNearest(String character) {
        assertThat(ForeignCharacter.in(character)).containsExactly(new ForeignCharacter(character, Optional.empty()));
    }

    @Test
    void aNoBreakSpaceIsForeign() {
        assertThat(ForeignCharacter.in("€\u00A012")).containsExactly(new ForeignCharacter("\u00A0", Optional.of(" ")));
    }
}
