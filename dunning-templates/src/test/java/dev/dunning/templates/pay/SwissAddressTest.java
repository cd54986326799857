package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.debtor.PostalAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwissAddressTest {

    @Test
    void printsTwoOrThreeLines() {
        assertThat(new SwissAddress("Heilsarmee", "", "", "3000", "Bern", "CH").printed())
                .containsExactly("Heilsarmee", "3000 Bern");
        assertThat(new SwissAddress("Max Muster", "Aeulestrasse", "2", "9490", "Vaduz", "LI").printed())
                .containsExactly("Max Muster", "Aeulestrasse 2", "LI-9490 Vaduz");
    }

    @Test
    void makesQuotesDashesAndAccentsPlain() {
        SwissAddress address =
                new SwissAddress(" L\u2019Atelier \u2013 Zu\u0308rich ", "Rue", "1", "8000", "Zu\u0308rich", "CH");
        assertThat(address.name()).isEqualTo("L'Atelier - Z\u00fcrich");
        assertThat(address.city()).isEqualTo("Z\u00fcrich");
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70, 16, 16, 35, CH, ''",
        "0, 70, 16, 16, 35, CH, the name is empty",
        "71, 70, 16, 16, 35, CH, 'the name has 71 characters, at most 70'",
        "70, 71, 16, 16, 35, CH, the street has 71 characters",
        "70, 0, 17, 16, 35, CH, the house number has 17 characters",
        "70, 0, 0, 17, 35, CH, the postal code has 17 characters",
        "70, 0, 0, 0, 35, CH, the postal code is empty",
        "70, 0, 0, 4, 36, CH, the city has 36 characters",
        "70, 0, 0, 4, 0, CH, the city is empty",
        "70, 0, 0, 4, 4, ch, `ch` is not a country code",
    })
    void eachPartHasItsLimit(int name, int street, int number, int code, int city, String country, String problem) {
        Runnable making = () -> new SwissAddress(
                "n".repeat(name), "s".repeat(street), "1".repeat(number), "2".repeat(code), "c".repeat(city), country);
        if (problem.isEmpty()) {
            making.run();
        } else {
            assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({"Алина, U+0410", "a\u200bb, U+200B", "a\u00adb, U+00AD", "'a\tb', U+0009", "\uD83D\uDE00, U+1F600"})
    void otherScriptsAndInvisibleCharactersAreRefusedByTheirCode(String name, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwissAddress(name, "", "", "3000", "Bern", "CH"))
                .withMessageContaining(code)
                .withMessageNotContaining(name);
    }

    @Test
    void latinLettersOfAllNeighboursAndTheEuroSignAreAllowed() {
        assertThat(new SwissAddress("Łukasz Ștefan Żižka ß € Œ", "", "", "3000", "Bern", "CH").name())
                .hasSize(25);
    }

    @Test
    void aPostalAddressInPartsIsTaken() {
        assertThat(SwissAddress.find("Max Muster", PostalAddress.of("Rue du Lac", "1268", "CH-2501", "Biel", "CH")))
                .contains(new SwissAddress("Max Muster", "Rue du Lac", "1268", "2501", "Biel", "CH"));
        assertThat(SwissAddress.find("Max Muster", PostalAddress.ofLines(List.of("Rue du Lac 1268", "2501 Biel"))))
                .isEmpty();
        assertThat(SwissAddress.find("n".repeat(71), PostalAddress.of("Rue", "1", "2501", "Biel", "CH")))
                .isEmpty();
    }

    @Test
    void theCountryDoesNotStandBeforeThePostalCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwissAddress("n", "", "", "CH-2501", "Biel", "CH"))
                .withMessage("the postal code starts with `CH-`; leave the country out");
    }
}
