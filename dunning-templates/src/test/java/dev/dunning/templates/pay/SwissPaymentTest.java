package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ReaderException;
import dev.dunning.core.money.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SwissPaymentTest {

    static final Iban QR_IBAN = new Iban("CH4431999123000889012");
    static final Iban IBAN = new Iban("CH5800791123000889012");
    static final SwissAddress CREDITOR =
            new SwissAddress("Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel", "CH");
    static final SwissAddress DEBTOR =
            new SwissAddress("Pia-Maria Rutschmann-Schnyder", "Grosse Marktgasse", "28", "9400", "Rorschach", "CH");
    private static final Money AMOUNT = Money.parse("CHF 1949.75");
    private static final QrReference QR = new QrReference("210000000003139471430009017");
    private static final CreditorReference RF = new CreditorReference("RF18539007547034");

    @Test
    void writesTheExampleWithAQrReference() {
        assertThat(SwissPayment.of(QR_IBAN, CREDITOR, AMOUNT, QR)
                        .payableBy(DEBTOR)
                        .saying("Order dated 18.06.2020")
                        .payload())
                .isEqualTo("""
                        SPC
                        0200
                        1
                        CH4431999123000889012
                        S
                        Robert Schneider AG
                        Rue du Lac
                        1268
                        2501
                        Biel
                        CH







                        1949.75
                        CHF
                        S
                        Pia-Maria Rutschmann-Schnyder
                        Grosse Marktgasse
                        28
                        9400
                        Rorschach
                        CH
                        QRR
                        210000000003139471430009017
                        Order dated 18.06.2020
                        EPD""");
    }

    @Test
    void writesTheExampleWithoutAReference() {
        SwissAddress pia = new SwissAddress("Pia Rutschmann", "Marktgasse", "28", "9400", "Rorschach", "CH");
        assertThat(SwissPayment.of(IBAN, CREDITOR, Money.parse("CHF 3949.75"))
                        .payableBy(pia)
                        .saying("Bill no. 3139 for gardening work and disposal of waste material")
                        .payload()
                        .lines())
                .hasSize(31)
                .containsSubsequence("3949.75", "CHF", "S", "Pia Rutschmann")
                .endsWith("NON", "", "Bill no. 3139 for gardening work and disposal of waste material", "EPD");
    }

    @Test
    void writesTheExampleWithACreditorReferenceAndNoDebtor() {
        assertThat(SwissPayment.of(IBAN, CREDITOR, Money.parse("EUR 199.95"), RF)
                        .payload())
                .endsWith("\n199.95\nEUR\n\n\n\n\n\n\n\nSCOR\nRF18539007547034\n\nEPD");
    }

    @Test
    void aTextBecomesTheReferenceTheAccountTakesOrTheMessage() {
        assertThat(SwissPayment.find(IBAN, CREDITOR, AMOUNT, "RF18 5390 0754 7034")
                        .orElseThrow()
                        .reference())
                .contains(RF);
        assertThat(SwissPayment.find(QR_IBAN, CREDITOR, AMOUNT, QR.printed())
                        .orElseThrow()
                        .reference())
                .contains(QR);
        assertThat(SwissPayment.find(IBAN, CREDITOR, AMOUNT, "2026-113")
                        .orElseThrow()
                        .message())
                .isEqualTo("2026-113");
    }

    @Test
    void thereIsNoneWhereTheAccountTakesNoSuchReference() {
        Iban dutch = new Iban("NL91ABNA0417164300");
        assertThat(SwissPayment.find(QR_IBAN, CREDITOR, AMOUNT, "2026-113")).isEmpty();
        assertThat(SwissPayment.find(QR_IBAN, CREDITOR, AMOUNT, RF.compact())).isEmpty();
        assertThat(SwissPayment.find(IBAN, CREDITOR, AMOUNT, QR.compact())).isEmpty();
        assertThat(SwissPayment.find(dutch, CREDITOR, AMOUNT, "2026-113")).isEmpty();
        assertThat(SwissPayment.find(IBAN, CREDITOR, AMOUNT, "m".repeat(141))).isEmpty();
    }

    @Test
    void saysWhatDoesNotBelongTogether() {
        refused(() -> SwissPayment.of(QR_IBAN, CREDITOR, AMOUNT), "the account is a QR-IBAN");
        refused(() -> SwissPayment.of(QR_IBAN, CREDITOR, AMOUNT, RF), "the account is a QR-IBAN");
        refused(() -> SwissPayment.of(IBAN, CREDITOR, AMOUNT, QR), "a QR reference is paid to a QR-IBAN");
        refused(() -> SwissPayment.of(IBAN, CREDITOR, AMOUNT, BelgianReference.of("1")), "neither a QR reference nor");
        refused(() -> SwissPayment.of(new Iban("NL91ABNA0417164300"), CREDITOR, AMOUNT), "the account is in `NL`");
    }

    @Test
    void saysWhichAmountOrMessageIsRefused() {
        refused(() -> SwissPayment.of(IBAN, CREDITOR, Money.parse("USD 1.00")), "the amount is in `USD`");
        refused(() -> SwissPayment.of(IBAN, CREDITOR, Money.parse("CHF 0.00")), "from 0.01 to 999999999.99");
        refused(() -> SwissPayment.of(IBAN, CREDITOR, Money.parse("CHF -0.01")), "from 0.01 to 999999999.99");
        refused(() -> SwissPayment.of(IBAN, CREDITOR, Money.parse("CHF 1000000000.00")), "from 0.01 to 999999999.99");
        SwissPayment payment = SwissPayment.of(IBAN, CREDITOR, Money.parse("CHF 999999999.99"));
        refused(() -> payment.saying("m".repeat(141)), "the message has 141 characters, at most 140");
        refused(() -> payment.saying("a\nb"), "the message holds the character U+000A");
    }

    @Test
    void moreThanACodeCanHoldIsRefusedAndNothingIsCut() {
        SwissAddress accents = new SwissAddress("é".repeat(70), "é".repeat(70), "1", "2501", "é".repeat(35), "CH");
        SwissPayment payment = SwissPayment.of(IBAN, accents, AMOUNT, RF);
        refused(() -> payment.payableBy(accents).saying("é".repeat(140)), "at most 997");
    }

    @Test
    void isReadByAScannerThroughTheCross() throws ReaderException {
        SwissPayment payment = SwissPayment.of(QR_IBAN, CREDITOR, AMOUNT, QR)
                .payableBy(
                        new SwissAddress("Zoë Müller-Ştefănescu", "Chemin des Écoles", "5", "1000", "Lausanne", "CH"))
                .saying("Rappel de la facture 2026-113, payable jusqu’au 3 mars");
        String svg = payment.svg("Swiss QR code");
        assertThat(Scanner.text(svg)).isEqualTo(payment.payload());
        assertThat(Scanner.level(svg)).isEqualTo("M");
        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"56mm\" height=\"56mm\"");
    }

    @Test
    void theShortestAndTheLongestAreReadToo() throws ReaderException {
        SwissAddress small = new SwissAddress("A", "", "", "1", "B", "CH");
        SwissAddress large =
                new SwissAddress("n".repeat(70), "s".repeat(70), "1".repeat(16), "2".repeat(16), "c".repeat(35), "CH");
        for (SwissAddress who : new SwissAddress[] {small, large}) {
            SwissPayment payment = SwissPayment.of(IBAN, who, AMOUNT, RF)
                    .payableBy(who)
                    .saying(who.name().repeat(2));
            assertThat(Scanner.text(payment.svg("code"))).isEqualTo(payment.payload());
            assertThat(payment.payload().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(998);
        }
    }

    @Test
    void showsNobodyInALog() {
        assertThat(SwissPayment.of(IBAN, CREDITOR, AMOUNT).payableBy(DEBTOR)).hasToString("SwissPayment[CHF 1949.75]");
        assertThat(DEBTOR).hasToString("SwissAddress[…]");
    }

    private static void refused(Runnable making, String why) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining(why);
    }
}
