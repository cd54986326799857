package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Payment;
import dev.dunning.templates.Failure.Code;
import dev.dunning.templates.pay.EpcPayment;
import dev.dunning.templates.pay.Iban;
import dev.dunning.templates.pay.QrPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader needs to pay: account, reference, code and links. */
class PayingTest {

    private static final Letters LETTERS = Letters.standard();

    private static Invoice invoice(Optional<String> reference, Map<String, String> links) {
        return Kim.invoice().toBuilder()
                .payment(new Payment(reference, links, Ext.NONE))
                .build();
    }

    private static Dossier dossier(Creditor creditor, Invoice... invoices) {
        return Dossier.of(creditor, Kim.debtor(AddressForm.FORMAL), invoices);
    }

    private static Dossier dossier(Optional<String> reference, Map<String, String> links) {
        return dossier(Kim.creditor(), invoice(reference, links));
    }

    private static Composition composed(Notices notice, Dossier dossier) {
        return LETTERS.compose(notice.act(), dossier);
    }

    private static String text(Dossier dossier) {
        return composed(Kim.notice(Occasion.FIRST_REMINDER), dossier).first().text();
    }

    private static String html(Dossier dossier, Channel channel) {
        return composed(Kim.notice(Occasion.FIRST_REMINDER).by(channel), dossier)
                .first()
                .html()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164300, RF18539007547034, RF18 5390 0754 7034, RF18539007547034",
        "NL91ABNA0417164300, 5000056789012345, 5000 0567 8901 2345, 5000056789012345",
        "BE68539007547034, 123456789002, +++123/4567/89002+++, +++123/4567/89002+++",
        "BE68539007547034, ***123/4567/89002***, +++123/4567/89002+++, +++123/4567/89002+++",
        "FI2112345600000785, 1234561, 12 34561, 1234561",
        "NL91ABNA0417164300, 123456789002, 123456789002, 123456789002",
        "NL91ABNA0417164300, Order 12 / 3, Order 12 / 3, Order 12 / 3",
    })
    void aReferenceIsPrintedAsItsCountryPrintsItAndCodedForMachines(
            String account, String reference, String printed, String coded) {
        Dossier dossier = dossier(Kim.creditor().payableTo(account), invoice(Optional.of(reference), Map.of()));
        assertThat(text(dossier)).contains("Vermeld bij betaling: " + printed + "\n");
        EpcPayment payment =
                new EpcPayment("Jansen Techniek B.V.", Iban.find(account).orElseThrow(), Kim.eur("1210.00"), coded);
        assertThat(html(dossier, Channel.LETTER))
                .contains(QrPath.of(payment).orElseThrow().path());
    }

    @Test
    void aCreditorReferenceStandsInTheFieldForStructuredOnes() {
        EpcPayment payment =
                new EpcPayment("J", Iban.find("NL91ABNA0417164300").orElseThrow(), Kim.eur("1.00"), "RF18539007547034");
        assertThat(payment.payload().orElseThrow()).endsWith("\n\nRF18539007547034");
    }

    @Test
    void anInvoiceNumberIsNeverReadAsAReference() {
        Invoice finnish = Invoice.of("1234561", Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01"));
        Dossier dossier = dossier(Kim.creditor().payableTo("FI2112345600000785"), finnish);
        String text = composed(
                        Kim.notice(Occasion.FIRST_REMINDER)
                                .about(List.of("1234561"))
                                .claim(new Claim(
                                        Kim.eur("0.00").currency(),
                                        List.of(new ClaimLine.Principal("1234561", Kim.eur("1210.00"))))),
                        dossier)
                .first()
                .text();
        assertThat(text).contains("Vermeld bij betaling: 1234561\n");
    }

    @Test
    void theEndOfTheAccountCanBeComparedWithTheInvoice() {
        String cue = "het rekeningnummer eindigt op 4300.";
        assertThat(text(Kim.dossier())).contains(cue);
        assertThat(html(Kim.dossier(), Channel.LETTER)).contains(cue);
        assertThat(html(Kim.dossier(), Channel.EMAIL)).contains(cue);
        assertThat(composed(Kim.notice(Occasion.FIRST_REMINDER).by(Channel.SMS), Kim.dossier())
                        .first()
                        .text())
                .doesNotContain("4300");
    }

    @Test
    void theUsualLinkComesFirstAndEveryOtherUnderItsName() {
        Map<String, String> links = Map.of(
                "iDEAL", "https://pay.example/ideal/1",
                "pay", "https://pay.example/1?a=b&c=d",
                "Bancontact", "https://pay.example/bancontact/1");
        assertThat(text(dossier(Optional.empty(), links))).contains("""
                        Betalen via internet: https://pay.example/1?a=b&c=d
                        Betalen via internet (Bancontact): https://pay.example/bancontact/1
                        Betalen via internet (iDEAL): https://pay.example/ideal/1
                        """);
        assertThat(html(dossier(Optional.empty(), links), Channel.EMAIL))
                .contains(
                        "<a href=\"https://pay.example/1?a=b&amp;c=d\"",
                        ">Betalen via internet (iDEAL)</a>",
                        ">https://pay.example/ideal/1</span>")
                .doesNotContain(">pay<");
        assertThat(html(dossier(Optional.empty(), links), Channel.LETTER))
                .containsSubsequence(
                        "<th scope=\"row\">Betalen via internet</th>",
                        "<th scope=\"row\">Bancontact</th>",
                        "<th scope=\"row\">iDEAL</th>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://pay.example/é", "https://-/1", "https://pay.example/a|b", "https://pay.example/%zz"})
    void aLinkThatIsNoneToPayByRefusesTheMessage(String address) {
        Dossier dossier = dossier(Optional.empty(), Map.of("pay", "https://pay.example/1", "other", address));
        Composition composition = composed(Kim.notice(Occasion.FIRST_REMINDER), dossier);
        assertThat(composition.messages()).isEmpty();
        assertThat(composition.failures().get(0).code()).isEqualTo(Code.WRONG_LINK);
        assertThat(composition.failures().get(0).text()).doesNotContain(address);
        assertThat(composed(Kim.notice(Occasion.FINAL_NOTICE), dossier).messages())
                .as("the link is not shown there")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pay.example/1", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
    void whatIsNoSecureAddressDoesNotEvenBecomeAFact(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> invoice(Optional.empty(), Map.of("pay", address)));
    }
}
