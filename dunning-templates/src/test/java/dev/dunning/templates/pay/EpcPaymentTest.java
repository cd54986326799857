package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import dev.dunning.core.money.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpcPaymentTest {

    private static final Iban ACCOUNT = new Iban("NL91ABNA0417164300");

    private static EpcPayment payment(String name, String amount, String reference) {
        return new EpcPayment(name, ACCOUNT, Money.parse(amount), reference);
    }

    @Test
    void writesAnInvoiceNumberAsFreeText() {
        assertThat(payment("Jansen Techniek B.V.", "EUR 1000.00", "2026-113").payload())
                .contains("BCD\n002\n1\nSCT\n\nJansen Techniek B.V.\nNL91ABNA0417164300\nEUR1000.00\n\n\n2026-113");
    }

    @Test
    void writesACreditorReferenceAsSuch() {
        assertThat(payment("Jansen", "EUR 0.01", "RF18 5390 0754 7034").payload())
                .contains("BCD\n002\n1\nSCT\n\nJansen\nNL91ABNA0417164300\nEUR0.01\n\nRF18539007547034");
    }

    @Test
    void isAbsentOutsideTheLimitsAndNeverShortened() {
        assertThat(payment("n".repeat(70), "EUR 999999999.99", "r".repeat(140)).payload())
                .isPresent();
        assertThat(payment("n".repeat(71), "EUR 1.00", "r").payload()).isEmpty();
        assertThat(payment("n", "EUR 1.00", "r".repeat(141)).payload()).isEmpty();
        assertThat(payment("n", "EUR 0.00", "r").payload()).isEmpty();
        assertThat(payment("n", "EUR -1.00", "r").payload()).isEmpty();
        assertThat(payment("n", "EUR 1000000000.00", "r").payload()).isEmpty();
        assertThat(payment("n", "USD 1.00", "r").payload()).isEmpty();
        assertThat(payment("é".repeat(70), "EUR 1.00", "é".repeat(140)).payload())
                .isEmpty();
    }

    @Test
    void isAbsentForAnAccountThatNeedsABic() {
        Iban british = new Iban("GB82WEST12345698765432");
        assertThat(new EpcPayment("n", british, Money.parse("EUR 1.00"), "r").payload())
                .isEmpty();
    }

    @Test
    void isDrawnWithAQuietZone() {
        QrPath drawing = QrPath.of(payment("Jansen", "EUR 1.00", "2026-113")).orElseThrow();
        assertThat(drawing.path()).startsWith("M4,4h7v1h-7z").matches("[MLhvz0-9,-]+");
        assertThat(drawing.size()).isBetween(29 + 8, 69 + 8);
    }

    @Test
    void isNotDrawnWithoutAPayload() {
        assertThat(QrPath.of(payment("n", "USD 1.00", "r"))).isEmpty();
    }

    @Test
    void writesTheSampleOfTheGuidelinesWithoutItsBic() {
        Iban redCross = new Iban("BE72000000001616");
        assertThat(new EpcPayment("Red Cross of Belgium", redCross, Money.parse("EUR 1.00"), "Urgency fund").payload())
                .contains("""
                        BCD
                        002
                        1
                        SCT

                        Red Cross of Belgium
                        BE72000000001616
                        EUR1.00


                        Urgency fund""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Jansen\nNL91ABNA0417164300", "Jansen\r", "Jan\u2028sen", "Jan\ud800sen", "Jan\u202esen"
            })
    void isAbsentForANameThatIsNoLine(String name) {
        assertThat(payment(name, "EUR 1.00", "2026-113").payload()).isEmpty();
    }

    @Test
    void isAbsentForAReferenceThatIsNoLineAndPresentWithoutOne() {
        assertThat(payment("Jansen", "EUR 1.00", "2026\n113").payload()).isEmpty();
        assertThat(payment("Jansen", "EUR 1.00", "").payload())
                .contains("BCD\n002\n1\nSCT\n\nJansen\nNL91ABNA0417164300\nEUR1.00");
    }

    @Test
    void isReadByAScanner() throws ReaderException {
        EpcPayment payment = payment("Café Übermut & Søn", "EUR 1210.00", "2026-113");
        String svg = QrPath.of(payment).orElseThrow().svg("Scan to pay EUR 1210.00");
        assertThat(Scanner.text(svg)).isEqualTo(payment.payload().orElseThrow());
        assertThat(Scanner.level(svg)).isEqualTo("M");
    }

    @Test
    void theLongestPayloadFitsTheLargestCode() throws ReaderException {
        EpcPayment payment = payment("é".repeat(70), "EUR 999999999.99", "r".repeat(138));
        assertThat(payment.payload().orElseThrow().getBytes(StandardCharsets.UTF_8))
                .hasSize(331);
        QrPath drawing = QrPath.of(payment).orElseThrow();
        assertThat(drawing.size()).isEqualTo(69 + 8);
        assertThat(Scanner.text(drawing.svg("code")))
                .isEqualTo(payment.payload().orElseThrow());
    }

    @Test
    void thePictureHasANameAndCannotBeBrokenOutOf() {
        String svg = QrPath.of(payment("n", "EUR 1.00", "r")).orElseThrow().svg("\"><script>alert('x')&");
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .contains("role=\"img\"", "<title>&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&amp;</title>")
                .doesNotContain("<script");
    }
}
