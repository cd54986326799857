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
        "'  NL91\u00a0ABNA\u202f0417\u20091643 00\n', NL91 ABNA 0417 1643 00",
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
                "NL91ABNA041716430\u0660",
                "NL91ABN\u0410" + "0417164300",
                "NL91ABNA0417164\u200b300",
                "NL91ABNA0417164\n300",
                "NL91ABNA\u202e0417164300",
                "NL91-ABNA-0417-1643-00",
                "IBAN NL91ABNA0417164300",
                "GB01WEST12345698765432",
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

    @ParameterizedTest
    @CsvSource({
        "CH44 3199 9123 0008 8901 2, true",
        "CH64 3196 1000 0044 2155 7, true",
        "CH58 0079 1123 0008 8901 2, false",
        "LI21 0881 0000 2324 013A A, false",
        "NL91 ABNA 0417 1643 00, false",
    })
    void knowsQrIbans(String text, boolean qr) {
        assertThat(Iban.find(text).orElseThrow().isQrIban()).isEqualTo(qr);
    }

    @Test
    void showsItsEndAndItsCountry() {
        Iban iban = new Iban("NL91ABNA0417164300");
        assertThat(iban.lastFour()).isEqualTo("4300");
        assertThat(iban.country()).isEqualTo("NL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29999", "30000", "31999", "32000"})
    void theRangeOfQrIbansEndsWhereTheGuidelinesSay(String iid) {
        String body = iid + "123000889012";
        Iban iban = new Iban("CH" + Mod97.checkDigits("CH", body) + body);
        assertThat(iban.isQrIban()).isEqualTo(iid.equals("30000") || iid.equals("31999"));
    }
}
