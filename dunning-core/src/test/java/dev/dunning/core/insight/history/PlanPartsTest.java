package dev.dunning.core.insight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Payers;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanPartsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = AGREED.plusDays(90);

    /** An invoice of a hundred in a plan of two halves, after ten days and after thirty. */
    private static Dossier planned(DunningEvent... events) {
        Dossier somebody = Payers.paying("K");
        return Dossier.of(somebody.creditor(), somebody.debtor(), Payers.invoice("A", AGREED.minusDays(40)))
                .with(new PlanAgreed(Entry.on(AGREED, "plan"), List.of(half(10), half(30))))
                .with(events);
    }

    private static Instalment half(int days) {
        return Instalment.of(AGREED.plusDays(days), Money.parse("EUR 50.00"));
    }

    private static DunningEvent paid(int days, int amount) {
        return DunningEvent.paid("p" + days, AGREED.plusDays(days), "A", Money.parse("EUR " + amount + ".00"));
    }

    private static Kept kept(Dossier dossier) {
        return Kept.withPlans(new Settlements(dossier, TODAY), dossier, TODAY);
    }

    @Test
    void parts_that_were_paid_are_kept_and_the_first_that_was_not_breaks_the_plan() {
        assertThat(kept(planned(paid(10, 50), paid(30, 50)))).isEqualTo(new Kept(2, 0));
        assertThat(kept(planned(paid(10, 50), paid(31, 50)))).isEqualTo(new Kept(1, 1));
        assertThat(kept(planned(paid(11, 100)))).isEqualTo(new Kept(0, 1));
    }

    @Test
    void what_was_written_off_or_credited_is_no_part_that_was_kept() {
        WrittenOff writtenOff = new WrittenOff(Entry.on(AGREED.plusDays(20)), "A");
        Credited credited = new Credited(Entry.on(AGREED.plusDays(20)), "A", Money.parse("EUR 50.00"));

        assertThat(kept(planned(paid(10, 50), writtenOff))).isEqualTo(new Kept(1, 0));
        assertThat(kept(planned(paid(10, 50), credited))).isEqualTo(new Kept(1, 0));
        assertThat(kept(planned(writtenOff))).isEqualTo(new Kept(0, 1));
        assertThat(kept(planned(credited))).isEqualTo(new Kept(0, 1));
    }

    @Test
    void a_credit_note_that_comes_after_a_missed_part_does_not_mend_it() {
        Dossier missed = planned();
        List<Invoice> invoices = new ArrayList<>(missed.invoices());
        invoices.add(Invoice.of("N", Money.parse("EUR -100.00"), AGREED.plusDays(20), AGREED.plusDays(20)));
        Dossier credited = Dossier.of(missed.creditor(), missed.debtor(), invoices.toArray(Invoice[]::new))
                .with(missed.history());

        assertThat(kept(credited)).isEqualTo(new Kept(0, 1));
    }

    @Test
    void a_part_whose_payment_went_back_was_not_kept() {
        PaymentReversed back = new PaymentReversed(
                Entry.on(AGREED.plusDays(15)),
                Optional.of("p10"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(kept(planned(paid(10, 50), back))).isEqualTo(new Kept(0, 1));
    }

    @Test
    void who_has_credit_notes_alone_owes_no_part_whatever_the_currency() {
        Dossier somebody = Payers.paying("K");
        Invoice note = Invoice.of("N", Money.parse("SEK -100.00"), AGREED.plusDays(20), AGREED.plusDays(20));
        Dossier credits = Dossier.of(somebody.creditor(), somebody.debtor(), note)
                .with(
                        new PlanAgreed(
                                Entry.on(AGREED), List.of(Instalment.of(AGREED.plusDays(9), Money.parse("SEK 50.00")))),
                        DunningEvent.paid("p", AGREED.plusDays(1), "A", Money.parse("SEK 50.00")));

        assertThat(kept(credits).broken()).isZero();
    }

    @Test
    void of_two_plans_of_one_day_the_last_one_asks() {
        PlanAgreed other = new PlanAgreed(
                Entry.on(AGREED, "plan-two"), List.of(Instalment.of(AGREED.plusDays(60), Money.parse("EUR 100.00"))));

        assertThat(kept(planned(other, paid(60, 100)))).isEqualTo(new Kept(1, 0));
    }
}
