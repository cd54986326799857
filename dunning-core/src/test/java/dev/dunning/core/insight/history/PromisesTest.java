package dev.dunning.core.insight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Payers;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two invoices of a hundred that are overdue, and what was promised about them. */
class PromisesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = FIRST.plusDays(30);

    private static Dossier owing(DunningEvent... events) {
        Dossier somebody = Payers.paying("K");
        return Dossier.of(
                        somebody.creditor(),
                        somebody.debtor(),
                        Payers.invoice("A", FIRST.minusDays(60)),
                        Payers.invoice("B", FIRST.minusDays(59)))
                .with(events);
    }

    private static Promised promised(String about, String amount, int on, int by) {
        return new Promised(
                Entry.on(FIRST.plusDays(on)),
                Optional.of(euro(amount)),
                FIRST.plusDays(by),
                about.isEmpty() ? List.of() : List.of(about));
    }

    private static DunningEvent paid(String invoice, String amount, int day) {
        return DunningEvent.paid("p" + day, FIRST.plusDays(day), invoice, euro(amount));
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Kept kept(Dossier dossier) {
        return Kept.in(new Settlements(dossier, TODAY), dossier, TODAY);
    }

    private static Money pledged(Dossier dossier) {
        return OpenItems.of(dossier, new Settlements(dossier, TODAY), TODAY).stream()
                .flatMap(open -> open.pledges().stream())
                .map(Pledge::amount)
                .reduce(euro("0.00"), Money::plus);
    }

    @Test
    void one_payment_keeps_one_promise() {
        Dossier both = owing(promised("A", "50.00", 0, 9), promised("A", "50.00", 0, 19));

        assertThat(kept(both.with(paid("A", "50.00", 7)))).isEqualTo(new Kept(1, 1));
        assertThat(kept(both.with(paid("A", "50.00", 7), paid("A", "50.00", 18))))
                .isEqualTo(new Kept(2, 0));
        assertThat(kept(both.with(paid("A", "100.00", 7)))).isEqualTo(new Kept(2, 0));
    }

    @Test
    void what_came_in_for_a_promise_about_one_invoice_takes_nothing_from_one_about_another() {
        Dossier paid = owing(
                promised("A", "100.00", 0, 9),
                paid("A", "100.00", 7),
                promised("B", "80.00", 10, 40),
                paid("B", "50.00", 20));

        assertThat(kept(paid)).isEqualTo(new Kept(1, 0));
        assertThat(pledged(paid)).isEqualTo(euro("30.00"));
    }

    @Test
    void a_small_credit_mends_no_broken_promise_and_a_whole_one_makes_it_moot() {
        Dossier promised = owing(promised("A", "100.00", 0, 9));

        assertThat(kept(promised.with(new Credited(Entry.on(FIRST.plusDays(5)), "A", euro("1.00")))))
                .isEqualTo(new Kept(0, 1));
        assertThat(kept(promised.with(new Credited(Entry.on(FIRST.plusDays(5)), "A", euro("100.00")))))
                .isEqualTo(new Kept(0, 0));
        assertThat(kept(promised.with(new Credited(Entry.on(FIRST.plusDays(15)), "A", euro("100.00")))))
                .as("it comes after the promised day")
                .isEqualTo(new Kept(0, 1));
        assertThat(kept(promised.with(
                        new Credited(Entry.on(FIRST.plusDays(5)), "A", euro("40.00")), paid("A", "60.00", 8))))
                .isEqualTo(new Kept(0, 0));
    }

    @Test
    void what_was_given_up_is_no_money_that_came_in() {
        Dossier promised = owing(promised("", "100.00", 0, 40));

        assertThat(pledged(promised)).isEqualTo(euro("100.00"));
        assertThat(pledged(promised.with(new WrittenOff(Entry.on(FIRST.plusDays(20)), "A"))))
                .isEqualTo(euro("100.00"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_plan_runs_on_when_its_first_part_was_credited_or_given_up(boolean isCredited) {
        LocalDate day = FIRST.plusDays(5);
        DunningEvent relief = isCredited
                ? new Credited(Entry.on(day), "A", euro("100.00"))
                : new Waived(Entry.on(day), Component.PRINCIPAL, euro("100.00"));
        Dossier planned = owing(new PlanAgreed(
                Entry.on(FIRST),
                List.of(
                        Instalment.of(FIRST.plusDays(9), euro("100.00")),
                        Instalment.of(FIRST.plusDays(39), euro("100.00")))));

        assertThat(pledged(planned)).as("the first part was missed").isEqualTo(euro("0.00"));
        assertThat(pledged(planned.with(relief))).isEqualTo(euro("100.00"));
    }
}
