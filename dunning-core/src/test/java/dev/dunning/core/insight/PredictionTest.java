package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is agreed goes before habit. */
class PredictionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate AGREED = TODAY.plusDays(25);
    private static final Experience EXPERIENCE = Experience.learn(Payers.book(40).stream(), TODAY);

    /** Pays ten days late, and owes one invoice that falls due so many days from now. */
    private static Dossier owing(int days) {
        Dossier history = Payers.paying("K-0", 10, 11, 9, 10);
        List<Invoice> invoices = new ArrayList<>(history.invoices());
        invoices.add(Payers.invoice("open", TODAY.plusDays(days - 30)));
        return Dossier.of(history.creditor(), history.debtor(), invoices.toArray(Invoice[]::new))
                .with(history.history());
    }

    private static Prediction of(Dossier dossier) {
        List<Prediction> predictions = EXPERIENCE.predict(dossier, TODAY);
        assertThat(predictions).extracting(Prediction::item).containsExactly("open");
        return predictions.get(0);
    }

    private static List<String> rules(Prediction prediction) {
        return prediction.because().stream().map(reason -> reason.rule().id()).toList();
    }

    private static Promised promise(String amount) {
        return new Promised(Entry.on(TODAY), Optional.of(Money.parse("EUR " + amount)), AGREED);
    }

    @Test
    void a_promised_invoice_is_expected_on_the_day_of_the_promise_and_habit_goes_on_behind_it() {
        Prediction promised = of(owing(-5).with(promise("100.00")));

        assertThat(promised.expected()).contains(AGREED);
        assertThat(promised.early()).contains(AGREED);
        assertThat(promised.late().orElse(LocalDate.MAX)).isAfter(AGREED);
        assertThat(rules(promised)).startsWith("payment-is-promised", "no-promise-was-due-yet", "debtor-pays-late");
    }

    @Test
    void another_invoice_that_is_late_and_open_is_told_as_open() {
        Dossier several = owing(5);
        Invoice late = Payers.invoice("late", TODAY.minusDays(60));
        List<Invoice> invoices = new ArrayList<>(several.invoices());
        invoices.add(late);
        Dossier withLate = Dossier.of(several.creditor(), several.debtor(), invoices.toArray(Invoice[]::new))
                .with(several.history());

        assertThat(EXPERIENCE.predict(withLate, TODAY).stream()
                        .filter(prediction -> prediction.item().equals("open"))
                        .flatMap(prediction -> prediction.because().stream())
                        .filter(reason -> reason.rule().id().equals("debtor-pays-late")))
                .singleElement()
                .satisfies(reason -> assertThat(reason.facts()).containsEntry("open", 1L));
        assertThat(of(several).because().get(0).facts()).doesNotContainKey("open");
    }

    @Test
    void who_breaks_promises_is_expected_by_habit() {
        Promised broken = new Promised(
                Entry.on(Payers.START.plusDays(20)), Optional.empty(), Payers.START.plusDays(31), List.of("K-0-1"));
        Prediction prediction = of(owing(5).with(promise("100.00"), broken));

        assertThat(prediction.early()).contains(AGREED);
        assertThat(prediction.expected()).isNotEqualTo(Optional.of(AGREED));
        assertThat(rules(prediction)).contains("promises-were-kept");
    }

    @Test
    void a_promise_for_a_day_after_the_due_date_is_late_when_kept_and_likely_late_when_not() {
        assertThat(of(owing(5).with(promise("100.00"))).chanceOfLatePayment().orElseThrow())
                .isGreaterThan(Rate.ofPercent(95));
        assertThat(of(owing(30).with(promise("100.00"))).chanceOfLatePayment().orElseThrow())
                .isLessThan(Rate.ofPercent(60));
    }

    @Test
    void of_a_part_that_is_promised_the_rest_goes_by_habit() {
        Prediction part = of(owing(-5).with(promise("40.00")));

        assertThat(part.expected()).isEqualTo(of(owing(-5)).expected());
        assertThat(rules(part)).startsWith("part-of-it-is-agreed");
    }

    @Test
    void a_plan_ends_with_its_last_part() {
        PlanAgreed plan = new PlanAgreed(
                Entry.on(TODAY), List.of(part(AGREED, "60.00"), part(TODAY.plusDays(8), "40.00")), List.of("open"));

        assertThat(of(owing(-5).with(plan)).expected()).contains(AGREED);
        assertThat(of(owing(-5).with(plan)).late()).isEmpty();
        assertThat(rules(of(owing(-5).with(plan)))).startsWith("payment-is-planned");
    }

    private static Instalment part(LocalDate due, String amount) {
        return Instalment.of(due, Money.parse("EUR " + amount));
    }

    @Test
    void nobody_can_tell_while_it_is_disputed_held_or_somebody_else_acts() {
        Dossier owing = owing(5);
        Circumstance died = new Circumstance(CircumstanceKind.DECEASED, Optional.empty(), Optional.empty(), Ext.NONE);
        Dossier deceased =
                owing.about(owing.debtor().toBuilder().circumstance(died).build());

        assertNoDay(
                owing.with(new Disputed(Entry.on(TODAY), "open", Optional.empty(), Optional.empty())),
                "no-day-while-disputed");
        assertNoDay(
                owing.with(new Held(Entry.on(TODAY), List.of(), Optional.empty(), Optional.empty())),
                "no-day-while-on-hold");
        assertNoDay(deceased, "no-day-while-spoken-for");
        assertThat(EXPERIENCE.chanceOfLatePayment(deceased, TODAY)).isEmpty();
        assertThat(EXPERIENCE.chanceOfLatePayment(owing, TODAY)).isPresent();
    }

    private static void assertNoDay(Dossier dossier, String why) {
        Prediction prediction = of(dossier);
        assertThat(prediction.expected()).isEmpty();
        assertThat(prediction.early()).isEmpty();
        assertThat(prediction.late()).isEmpty();
        assertThat(prediction.chanceOfLatePayment()).isEmpty();
        assertThat(rules(prediction)).containsExactly(why);
    }

    @Test
    void what_is_not_booked_yet_may_have_been_paid_and_is_never_open_for_longer_than_known() {
        Prediction behind = of(owing(-40).bookedThrough(TODAY.minusDays(35)));

        assertThat(behind.expected().orElseThrow()).isAfter(TODAY.minusDays(35)).isBefore(TODAY);
        assertThat(rules(behind)).contains("payments-are-known-through").doesNotContain("few-are-paid-after-so-long");
        assertThat(rules(of(owing(-400)))).contains("few-are-paid-after-so-long");
    }

    @Test
    void nothing_is_expected_before_the_day_after_the_last_that_is_known() {
        for (int days = -20; days <= 20; days++) {
            of(owing(days)).early().ifPresent(early -> assertThat(early).isAfter(TODAY));
        }
    }

    @Test
    void one_large_invoice_that_was_late_moves_no_forecast() {
        List<Dossier> book = new ArrayList<>(Payers.book(40));
        Dossier plain = Payers.paying("K-9", -10);
        Invoice large = Invoice.of("large", Money.parse("EUR 6400.00"), Payers.START, Payers.START.plusDays(30));
        book.add(Dossier.of(plain.creditor(), plain.debtor(), large)
                .with(Payers.paid(large, large.due().plusDays(60))));
        Experience experience = Experience.learn(book.stream(), TODAY);
        Invoice asked = Invoice.of("asked", Money.parse("EUR 6400.00"), TODAY, TODAY.plusDays(30));
        Prediction prediction = experience
                .predict(Dossier.of(plain.creditor(), Payers.paying("K-new").debtor(), asked), TODAY)
                .get(0);

        assertThat(rules(prediction)).doesNotContain("amount-delays-payment");
    }
}
