package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Extended;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Letters LETTERS = Letters.standard();

    private static String text(Notices notice, Dossier dossier) {
        return LETTERS.compose(notice.act(), dossier).first().text();
    }

    private static ClaimLine cost(CostKind kind, String amount) {
        return new ClaimLine.Cost(
                kind, Kim.eur("1000.00"), Kim.eur(amount), Citation.of("Directive 2011/7/EU", "art. 6"));
    }

    private static ClaimLine interest(int day, Citation citation) {
        return new ClaimLine.Interest(
                Kim.ID,
                Kim.day("2026-10-01").plusDays(day),
                Kim.day("2026-10-01").plusDays(day),
                1,
                Rate.parse("8.00"),
                Kim.eur("1000.00"),
                Kim.eur("0.22"),
                Certainty.OFFICIAL,
                citation);
    }

    @Test
    void everyKindOfCostIsNamedWithItsLaw() {
        Claim claim = Kim.principal("1000.00")
                .plus(List.of(
                        cost(CostKind.FLAT_SUM, "40.00"),
                        cost(CostKind.FEE, "5.00"),
                        cost(CostKind.VAT, "9.45"),
                        interest(1, Citation.of("contract", "agreed interest"))));
        assertThat(text(Kim.notice(Occasion.FINAL_NOTICE).claim(claim), Kim.dossier()))
                .contains("- Vast bedrag voor incassokosten, volgens Directive 2011/7/EU art. 6: € 40,00")
                .contains("- Kosten van onze herinnering: € 5,00")
                .contains("- Btw over deze kosten, omdat wij die niet kunnen aftrekken: € 9,45")
                .contains("(1 dag), volgens onze afspraken: € 0,22")
                .contains("Totaal te betalen: € 1.054,67");
    }

    @Test
    void manyLinesEndInOneThatSumsThemUp() {
        List<ClaimLine> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add(interest(i, Citation.of("BW", "6:119")));
        }
        Claim claim = Kim.principal("1000.00").plus(lines);
        assertThat(text(Kim.notice(Occasion.FINAL_NOTICE).claim(claim), Kim.dossier()))
                .contains("- Nog 11 regels samen: € 2,42", "Totaal te betalen: € 1.006,60");
    }

    @Test
    void anInstalmentHasItsOwnDay() {
        Invoice invoice = Kim.invoice().toBuilder()
                .instalment(Instalment.of(Kim.day("2026-10-01"), Kim.eur("605.00")))
                .instalment(Instalment.of(Kim.day("2026-11-01"), Kim.eur("605.00")))
                .build();
        Dossier dossier = Dossier.of(Kim.creditor(), Kim.debtor(AddressForm.FORMAL), invoice);
        String part = Kim.ID + "/2";
        Claim claim = new Claim(Kim.eur("0.00").currency(), List.of(new ClaimLine.Principal(part, Kim.eur("605.00"))));
        Notices notice =
                Kim.notice(Occasion.FIRST_REMINDER).about(List.of(part)).claim(claim);
        assertThat(text(notice, dossier))
                .contains("Factuur: 2026-113/2", "Uiterste betaaldatum: 1 november 2026", "Nog te betalen: € 605,00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(notice.about(List.of(Kim.ID + "/3")), dossier))
                .withMessageContaining("2026-113/3");
    }

    @Test
    void aDayThatWasMovedIsTheDayThatCounts() {
        Dossier dossier = Kim.dossier()
                .with(
                        new Extended(Entry.on(Kim.day("2026-09-20")), Kim.ID, Kim.day("2026-10-05")),
                        new Extended(Entry.on(Kim.day("2026-12-20")), Kim.ID, Kim.day("2027-10-05")));
        assertThat(text(Kim.notice(Occasion.FIRST_REMINDER), dossier))
                .contains("Uiterste betaaldatum: 5 oktober 2026")
                .doesNotContain("1 oktober 2026");
    }

    @Test
    void aCreditIsTakenOffTheOnlyInvoice() {
        Invoice credit = Invoice.of("C-7", Kim.eur("-50.00"), Kim.day("2026-09-02"), Kim.day("2026-09-02"));
        Dossier dossier = Dossier.of(Kim.creditor(), Kim.debtor(AddressForm.FORMAL), Kim.invoice(), credit);
        Claim claim = Kim.principal("1210.00").plus(List.of(new ClaimLine.Principal("C-7", Kim.eur("-50.00"))));
        assertThat(text(Kim.notice(Occasion.FIRST_REMINDER).claim(claim), dossier))
                .contains("Betaald of verrekend: € 50,00", "Nog te betalen: € 1.160,00");
        assertThat(text(Kim.notice(Occasion.FINAL_NOTICE).claim(claim), dossier))
                .contains("- Tegoed C-7: € -50,00", "Totaal te betalen: € 1.160,00");
    }

    @Test
    void whatIsCollectedIsNotAskedFor() {
        Invoice collected = Kim.invoice().toBuilder()
                .directDebit(new DirectDebit(Kim.day("2026-10-01"), java.util.Optional.empty(), Ext.NONE))
                .build();
        Dossier dossier = Dossier.of(Kim.creditor(), Kim.debtor(AddressForm.FORMAL), collected);
        assertThat(LETTERS.compose(Kim.notice(Occasion.COURTESY).act(), dossier).failures())
                .extracting(Failure::code)
                .containsExactly(Failure.Code.COLLECTED);
    }

    @Test
    void helpWithDebtsIsForConsumers() {
        Debtor bakery = Debtor.of("K-1001", "Bakkerij Smit", DebtorKind.SOLE_TRADER, "NL")
                .reachable(Channel.EMAIL, "info@smit.example");
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE);
        assertThat(text(notice, Kim.dossier())).contains("Geldfit", "0800-8115");
        assertThat(text(notice, Dossier.of(Kim.creditor(), bakery, Kim.invoice())))
                .startsWith("Geachte Bakkerij Smit,")
                .doesNotContain("Geldfit");
    }

    @Test
    void registeredMailSaysSo() {
        Notices notice = Kim.notice(Occasion.STATUTORY_NOTICE);
        assertThat(text(notice.by(Channel.REGISTERED_LETTER), Kim.dossier())).startsWith("Aangetekend\n");
        assertThat(text(notice.by(Channel.REGISTERED_EMAIL), Kim.dossier()))
                .startsWith("Aangetekende e-mail\n")
                .contains("nadat dit bericht bij u is bezorgd");
    }
}
