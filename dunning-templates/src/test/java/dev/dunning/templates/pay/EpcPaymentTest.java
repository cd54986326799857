package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import org.junit.jupiter.api.Test;

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
}
