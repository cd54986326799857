package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import dev.dunning.core.money.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwissSlipTest {

    private static final SwissPayment PAYMENT = SwissPayment.of(
                    SwissPaymentTest.QR_IBAN,
                    SwissPaymentTest.CREDITOR,
                    Money.parse("CHF 1949.75"),
                    new QrReference("210000000003139471430009017"))
            .payableBy(SwissPaymentTest.DEBTOR)
            .saying("Rechnung 2026-113");

    @ParameterizedTest
    @CsvSource({
        "de, Empfangsschein, Zahlteil, Währung, Vor der Einzahlung abzutrennen",
        "fr, Récépissé, Section paiement, Monnaie, A détacher avant le versement",
        "it, Ricevuta, Sezione pagamento, Valuta, Da staccare prima del versamento",
        "en, Receipt, Payment part, Currency, Separate before paying in",
        "nl, Receipt, Payment part, Currency, Separate before paying in",
    })
    void hasTheTitlesOfItsLanguage(String language, String receipt, String part, String currency, String separate) {
        assertThat(SwissSlip.html(PAYMENT, Locale.forLanguageTag(language)))
                .contains(">" + receipt + "<", ">" + part + "<", ">" + currency + "<", ">" + separate + "<");
    }

    @Test
    void printsEverythingAsPeopleReadItOnBothParts() {
        String html = SwissSlip.html(PAYMENT, Locale.GERMAN);
        for (String text : new String[] {
            "CH44 3199 9123 0008 8901 2",
            "Robert Schneider AG",
            "Rue du Lac 1268",
            "2501 Biel",
            "21 00000 00003 13947 14300 09017",
            "Pia-Maria Rutschmann-Schnyder",
            "9400 Rorschach",
            "CHF",
            "1 949.75"
        }) {
            assertThat(html.split(">" + text + "<", -1)).as(text).hasSize(3);
        }
        assertThat(html.split("Rechnung 2026-113<", -1)).hasSize(2);
    }

    @Test
    void hasTheMeasuresOfTheStyleGuide() {
        assertThat(SwissSlip.html(PAYMENT, Locale.GERMAN))
                .contains("width:210mm;height:105mm", "width:62mm;height:105mm", "width:148mm;height:105mm")
                .contains("width=\"56mm\" height=\"56mm\"");
    }

    @Test
    void leavesAFieldForADebtorWhoIsNotNamed() {
        SwissPayment nobody =
                SwissPayment.of(SwissPaymentTest.IBAN, SwissPaymentTest.CREDITOR, Money.parse("CHF 1000000.00"));
        assertThat(SwissSlip.html(nobody, Locale.FRENCH))
                .contains(
                        "Payable par (nom/adresse)", "width=\"52mm\" height=\"20mm\"", "width=\"65mm\" height=\"25mm\"")
                .contains(">1 000 000.00<")
                .doesNotContain("Référence");
    }

    @Test
    void theCodeOnTheSlipIsReadByAScanner() throws ReaderException {
        String html = SwissSlip.html(PAYMENT, Locale.GERMAN);
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>"));
        assertThat(Scanner.text(svg)).isEqualTo(PAYMENT.payload());
    }

    @Test
    void noTextBreaksOut() {
        assertThat(SwissSlip.html(PAYMENT.saying("<img src=x onerror='alert(1)'>\"&"), Locale.ITALIAN))
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&quot;&amp;");
    }

    @Test
    void theReceiptLeavesOutTheStreetsWhereThereIsNoRoom() {
        SwissAddress large = new SwissAddress("n".repeat(70), "Rue du Lac", "1268", "2501", "Biel", "CH");
        SwissPayment crowded = SwissPayment.of(SwissPaymentTest.IBAN, large, Money.parse("CHF 1.00"));
        assertThat(SwissSlip.html(crowded, Locale.GERMAN).split(">Rue du Lac 1268<", -1))
                .as("on the payment part only")
                .hasSize(2);
        assertThat(SwissSlip.html(crowded.payableBy(SwissPaymentTest.DEBTOR), Locale.GERMAN)
                        .split(">Rue du Lac 1268<", -1))
                .as("on both")
                .hasSize(3);
    }
}
