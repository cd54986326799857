package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "ISO 11649, NL, rf18 5390 0754 7034, RF18539007547034, RF18 5390 0754 7034",
        "the shortest RF, DE, RF712348231, RF712348231, RF71 2348 231",
        "Febelfin, BE, +++090/9337/55493+++, 090933755493, +++090/9337/55493+++",
        "stars for plus signs, BE, ***090/9337/55493***, 090933755493, +++090/9337/55493+++",
        "rest zero is written 97, BE, +++000/0000/09797+++, 000000009797, +++000/0000/09797+++",
        "plain digits in Belgium, BE, 123456789002, 123456789002, +++123/4567/89002+++",
        "only slashes, BE, 123/4567/89002, 123456789002, +++123/4567/89002+++",
        "SIX, CH, 210000000003139471430009017, 210000000003139471430009017, 21 00000 00003 13947 14300 09017",
        "Betaalvereniging, NL, 5000 0567 8901 2345, 5000056789012345, 5000 0567 8901 2345",
        "Betaalvereniging with a length digit, NL, 12 2345 3462 2567, 12234534622567, 12 2345 3462 2567",
        "Finance Finland, FI, 12 34561, 1234561, 12 34561",
        "Finnish with zeros before, FI, 00000000000001234561, 1234561, 12 34561",
        "Finnish with sixteen digits, FI, 1 23456 71234 56784, 1234567123456784, 1 23456 71234 56784",
    })
    void theExamplesOfTheStandardsAreFound(String source, String country, String text, String compact, String printed) {
        StructuredReference found = StructuredReference.find(text, country).orElseThrow();
        assertThat(found.compact()).as(source).isEqualTo(compact);
        assertThat(found.printed()).as(source).isEqualTo(printed);
        assertThat(StructuredReference.find(found.printed(), country)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-113",
                "123456789002",
                "5000056789012345",
                "1234561",
                "+++123/4567/89003+++",
                "+++123/4567/89002***",
                "+++123/4567/89002",
                "RF19539007547034",
                "RF01539007547034",
                "RF18",
                "RF",
                "210000000003139471430009018",
                "21000000000313947143000901",
                "\u0660RF18539007547034",
                "",
                "+++"
            })
    void withoutACountryOnlyWhatShowsItsKindIsAReference(String text) {
        assertThat(StructuredReference.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 1234567, seven digits show nothing",
        "NL, 6000056789012345, wrong check digit",
        "NL, 12234534622567 0, fifteen digits",
        "NL, 13234534622567, wrong length digit",
        "BE, 123456789003, wrong check digits",
        "BE, 000000000000, zero is written 97",
        "FI, 1234562, wrong check digit",
        "FI, 123, too short",
        "DE, 1234561, no plain reference in Germany",
    })
    void whatIsWrongIsNoReference(String country, String text, String why) {
        assertThat(StructuredReference.find(text, country)).as(why).isEmpty();
    }

    @Test
    void aHostMakesReferencesFromInvoiceNumbers() {
        assertThat(CreditorReference.of("539007547034").compact()).isEqualTo("RF18539007547034");
        assertThat(CreditorReference.of("inv 2026-113").compact()).isEqualTo("RF90INV2026113");
        assertThat(BelgianReference.of("1234567890").printed()).isEqualTo("+++123/4567/89002+++");
        assertThat(BelgianReference.of("2026-113").printed()).isEqualTo("+++000/2026/11374+++");
        assertThat(BelgianReference.of("97").printed()).isEqualTo("+++000/0000/09797+++");
        assertThat(QrReference.of("21000000000313947143000901").printed())
                .isEqualTo("21 00000 00003 13947 14300 09017");
        assertThat(DutchReference.of("567890-12345").printed()).isEqualTo("5000 0567 8901 2345");
        assertThat(DutchReference.shortOf("234534622567").printed()).isEqualTo("12 2345 3462 2567");
        assertThat(DutchReference.shortOf("2026113").compact()).hasSize(9).matches("[0-9]72026113");
        assertThat(DutchReference.shortOf("113").compact()).matches("[0-9]70000113");
        assertThat(FinnishReference.of("123456").printed()).isEqualTo("12 34561");
    }

    @Test
    void sevenDutchDigitsAreAReferenceWhenTheHostSaysSo() {
        assertThat(new DutchReference("1234567").printed()).isEqualTo("123 4567");
    }

    @Test
    void whatMakesNoReferenceIsRefusedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BelgianReference.of("2026-A113"))
                .withMessage("`2026-A113` makes no Belgian reference; write 1 to 10 digits,"
                        + " with spaces, hyphens, dots or slashes between them if you like");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BelgianReference.of("12345678901"))
                .withMessageContaining("1 to 10 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditorReference.of("2026_113"))
                .withMessageContaining("letters a to z and digits");
        assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.of("1".repeat(22)));
        assertThatIllegalArgumentException().isThrownBy(() -> DutchReference.shortOf("1".repeat(13)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinnishReference.of("0012"))
                .withMessageContaining("at least three digits");
    }

    @Test
    void noReferenceExistsWhenItsDigitsAreWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditorReference("RF"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BelgianReference("123456789003"));
        assertThatIllegalArgumentException().isThrownBy(() -> new QrReference("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DutchReference("12345678"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinnishReference("01234561"));
    }
}
