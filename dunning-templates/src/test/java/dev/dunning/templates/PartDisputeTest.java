package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the debtor disputes is never called paid. */
class PartDisputeTest {

    private static final Letters LETTERS = Letters.standard();
    private static final DunningEvent DISPUTE = new DunningEvent.Disputed(
            Entry.on(Kim.day("2026-10-05")), Kim.ID, Optional.of(Kim.eur("210.00")), Optional.empty());

    private static String reminder(DunningEvent... events) {
        Dossier dossier = Dossier.of(
                        Kim.creditor(), Kim.debtor(dev.dunning.core.debtor.AddressForm.FORMAL), Kim.invoice())
                .with(events);
        Notices notice = Kim.notice(Occasion.SECOND_REMINDER).claim(Kim.principal("1000.00"));
        return LETTERS.compose(notice.act(), dossier).first().text();
    }

    @Test
    void aDisputedPartIsNotCalledPaid() {
        assertThat(reminder(DISPUTE)).contains("In onderzoek: \u20AC 210,00").doesNotContain("Betaald of verrekend");
    }

    @Test
    void whatWasPaidIsCalledPaid() {
        assertThat(reminder(DunningEvent.paid("p", Kim.day("2026-10-05"), Kim.ID, Kim.eur("210.00"))))
                .contains("Betaald of verrekend: \u20AC 210,00");
    }

    @Test
    void aDisputeThatIsOverIsNoLongerNamed() {
        assertThat(reminder(DISPUTE, new DunningEvent.DisputeResolved(Entry.on(Kim.day("2026-10-07")), Kim.ID)))
                .contains("Betaald of verrekend");
    }
}
