package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.PayTo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwissLetterTest {

    private static final Letters LETTERS = Letters.standard();
    private static final String SLIP = "<div class=\"slip\"";

    private static Message message(Dossier dossier, Channel channel) {
        return LETTERS.compose(Swiss.notice().act(), dossier, Optional.of(channel), Optional.of("en"))
                .first();
    }

    private static String letter(Dossier dossier) {
        return message(dossier, Channel.LETTER).html().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        Swiss.ACCOUNT + "," + Swiss.REFERENCE + ", RF18 5390 0754 7034",
        Swiss.QR_ACCOUNT + "," + Swiss.QR_REFERENCE + ", 21 00000 00003 13947 14300 09017",
        Swiss.ACCOUNT + ", 2026-113, 2026-113",
    })
    void theLetterEndsWithASlip(String account, String reference, String printed) {
        Dossier dossier = Swiss.dossier(Swiss.creditor(account), reference);
        String html = letter(dossier);
        assertThat(html.substring(html.indexOf(SLIP)))
                .contains(
                        "height:105mm", ">" + printed + "<", ">Pia Rutschmann<", ">Robert Schneider AG<", ">1 949.75<")
                .endsWith("</div>\n</body>\n</html>\n");
        assertThat(html)
                .contains("@page slip { size: A4; margin: 0", "Or use the payment slip on the last page.")
                .doesNotContain("<div class=\"qr\">");
        assertThat(message(dossier, Channel.LETTER).text())
                .contains("Payment reference: " + printed)
                .doesNotContain("payment slip");
    }

    @Test
    void whatCannotHaveASlipIsPaidByAccountAndReference() {
        Creditor swiss = Swiss.creditor(Swiss.ACCOUNT);
        Creditor lines = swiss.toBuilder()
                .address(PostalAddress.ofLines(List.of("Rue du Lac 1268", "2501 Biel")))
                .build();
        for (Dossier dossier : List.of(
                Swiss.dossier(lines, Swiss.REFERENCE),
                Swiss.dossier(Swiss.creditor(Swiss.QR_ACCOUNT), "2026-113"),
                Swiss.dossier(swiss.payableTo("DE89370400440532013000"), Swiss.REFERENCE))) {
            assertThat(letter(dossier)).doesNotContain(SLIP, "payment slip").contains("Payment reference");
        }
    }

    @Test
    void anotherPayeeHasNoSlipOfOurs() {
        Dossier own = Swiss.dossier(Swiss.creditor(Swiss.ACCOUNT), Swiss.REFERENCE);
        Dossier factored = Dossier.of(
                own.creditor(),
                own.debtor(),
                own.invoice(Kim.ID).orElseThrow().toBuilder()
                        .payTo(new PayTo("Factor AG", "CH9300762011623852957", Ext.NONE))
                        .build());
        assertThat(letter(factored)).doesNotContain(SLIP).contains("Factor AG", "CH93 0076 2011 6238 5295 7");
    }

    @Test
    void onlyALetterOfASwissCreditorHasOne() {
        Dossier own = Swiss.dossier(Swiss.creditor(Swiss.ACCOUNT), Swiss.REFERENCE);
        Dossier mailed = Dossier.of(
                own.creditor(),
                own.debtor().reachable(Contact.of(Channel.EMAIL, "pia@example.ch")),
                own.invoice(Kim.ID).orElseThrow());
        assertThat(message(mailed, Channel.EMAIL).html().orElseThrow())
                .doesNotContain(SLIP, "payment slip")
                .contains("RF18 5390 0754 7034");
    }
}
