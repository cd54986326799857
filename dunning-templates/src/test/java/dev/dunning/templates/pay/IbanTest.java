package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164300, NL91 ABNA 0417 1643 00",
        "nl91 abna 0417 1643 00, NL91 ABNA 0417 1643 00",
        "DE89370400440532013000, DE89 3704 0044 0532 0130 00",
        "BE68539007547034, BE68 5390 0754 7034",
        "GB82WEST12345698765432, GB82 WEST 1234 5698 7654 32",
        "NO9386011117947, NO93 8601 1117 947",
    })
    void printsAccountsInGroups(String text, String printed) {
        assertThat(Iban.find(text).orElseThrow().printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164301",
                "NL19ABNA0417164300",
                "NL91ABNA041716430",
                "NL91ABNA04171643001",
                "ΝL91ABNA0417164300",
                "",
                "NL",
                "{{creditor.iban}}"
            })
    void refusesWhatWouldLoseTheMoney(String text) {
        assertThat(Iban.find(text)).isEmpty();
    }

    @Test
    void oneWrongDigitIsAlwaysSeen() {
        String right = "NL91ABNA0417164300";
        for (int place = 8; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(Iban.find(other).isPresent()).isEqualTo(other.equals(right));
            }
        }
    }

    @Test
    void refusesToExistWhenWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iban("NL00")).withMessageContaining("check digits");
    }

    @Test
    void knowsWhereATransferNeedsNoBic() {
        assertThat(Iban.find("NL91ABNA0417164300").orElseThrow().isEuropean()).isTrue();
        assertThat(Iban.find("GB82WEST12345698765432").orElseThrow().isEuropean())
                .isFalse();
    }

    @Test
    void knowsCreditorReferences() {
        assertThat(CreditorReference.find("rf18 5390 0754 7034").orElseThrow().compact())
                .isEqualTo("RF18539007547034");
        assertThat(CreditorReference.find("RF19539007547034")).isEmpty();
        assertThat(CreditorReference.find("2026-113")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditorReference("RF"));
    }
}
