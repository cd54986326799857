package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentLinkTest {

    private static final String LABEL = "Pay with iDEAL | Wero";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pay.example/i/2026-113",
                "HTTPS://Pay.Example:8443/?invoice=2026-113&amount=1210.00#now",
                "https://xn--bcher-kva.example/%E2%82%AC"
            })
    void aPageOverHttpsIsALink(String address) {
        assertThat(PaymentLink.find("ideal", LABEL, address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pay.example/",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)//https://pay.example",
                "data:text/html,hello",
                "file:///etc/passwd",
                "//pay.example/",
                "pay.example",
                "https:pay.example",
                "https:///pay",
                "https://bank.example@pay.example/",
                "https://user:secret@pay.example/",
                "https://pay.example/a b",
                "https://pay.example/\n",
                "https://pay.example/\u0000",
                "https://pay.example/\u202egnp.exe",
                "https://p\u0430y.example/",
                "https://pay.example/\u20ac",
                "https://pay.example\\@bank.example/",
                " https://pay.example/",
                "https://",
                ""
            })
    void anythingElseIsNone(String address) {
        assertThat(PaymentLink.find("ideal", LABEL, address)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentLink.of("ideal", LABEL, address));
    }

    @ParameterizedTest
    @CsvSource({
        "http://pay.example/token, the link for `ideal` does not start with `https`; write one that does",
        "https://me@pay.example/token, 'names no plain host; write `https://`, the host and a path'",
        "https://pay.example/token\u20ac, holds characters beyond the plain ones",
        "https://pay.example/token[, is no address; copy it again from the payment page",
    })
    void saysWhyWithoutRepeatingTheAddress(String address, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaymentLink.of("ideal", LABEL, address))
                .withMessageContaining(why)
                .withMessageNotContaining("token");
    }

    @Test
    void tooLongALinkIsNone() {
        assertThat(PaymentLink.find("ideal", LABEL, "https://pay.example/" + "a".repeat(1981)))
                .isEmpty();
    }

    @Test
    void methodAndLabelAreChecked() {
        String address = "https://pay.example/i";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaymentLink.of("iDEAL", LABEL, address))
                .withMessageContaining("`iDEAL` is no payment method");
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentLink.of("ideal", "two\nlines", address));
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentLink.of("ideal", " ", address));
    }

    @Test
    void tellsWhereItLeadsAndHidesTheRest() {
        PaymentLink link = PaymentLink.of("ideal", LABEL, "https://Pay.Example/i/secret");
        assertThat(link.host()).isEqualTo("pay.example");
        assertThat(link).hasToString("PaymentLink[ideal]");
    }
}
