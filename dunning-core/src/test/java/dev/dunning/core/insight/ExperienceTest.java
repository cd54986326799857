package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Experience EXPERIENCE = Experience.learn(Payers.book(40).stream(), TODAY);

    private static Prediction ofNew(Dossier history) {
        Invoice invoice = Payers.invoice("new", TODAY);
        List<Invoice> invoices = new ArrayList<>(history.invoices());
        invoices.add(invoice);
        Dossier dossier = Dossier.of(history.creditor(), history.debtor(), invoices.toArray(Invoice[]::new))
                .with(history.history());
        return EXPERIENCE.predict(dossier, TODAY).get(0);
    }

    @Test
    void who_always_paid_late_is_expected_late_and_who_never_did_is_not() {
        Prediction late = ofNew(Payers.paying("K-0", 10, 11, 9, 10));
        Prediction early = ofNew(Payers.paying("K-1", -10, -9, -11, -10));

        assertThat(late.chanceOfLatePayment().orElseThrow()).isGreaterThan(Rate.ofPercent(90));
        assertThat(early.chanceOfLatePayment().orElseThrow()).isLessThan(Rate.ofPercent(10));
        assertThat(late.expected().orElseThrow()).isAfter(early.expected().orElseThrow());
    }

    @Test
    void who_has_no_history_is_a_usual_debtor_and_is_told_so() {
        Prediction unknown = ofNew(Payers.paying("K-new"));

        assertThat(unknown.chanceOfLatePayment().orElseThrow()).isBetween(Rate.ofPercent(30), Rate.ofPercent(70));
        assertThat(unknown.because().get(0).text(Locale.ENGLISH))
                .isEqualTo("Nothing else is known of how this debtor pays: no other invoice was paid or fell due.");
    }

    @Test
    void what_all_debtors_do_is_told_as_it_was_seen_and_what_is_reckoned_with_beside_it() {
        List<Dossier> ledger = IntStream.range(0, 40)
                .mapToObj(i -> labelled(Payers.paying("L-" + i, 20, 20, 20, 0)))
                .toList();
        Experience experience = Experience.learn(ledger.stream(), TODAY);
        Dossier unknown = Dossier.of(
                ledger.get(0).creditor(), Debtor.business("N", "A debtor", "NL"), Payers.invoice("new", TODAY));

        assertThat(experience.predict(unknown, TODAY).get(0).because().stream()
                        .map(reason -> reason.text(Locale.ENGLISH)))
                .contains("With so little history, what all debtors do counts too: of the 160 invoices that were paid,"
                        + " the average was 15.0 days after the due date.")
                .anyMatch(text -> text.startsWith("Reckoned with "));
        assertThat(PaymentProfile.of(ledger.get(0), TODAY, experience).usual().number())
                .isCloseTo(new BigDecimal("15"), Offset.offset(BigDecimal.ONE));
        assertThat(PaymentProfile.of(unknown, TODAY, experience).usual().number())
                .isCloseTo(new BigDecimal("15"), Offset.offset(BigDecimal.ONE));
    }

    /** All but the last invoice go out on paper. */
    private static Dossier labelled(Dossier dossier) {
        List<Invoice> invoices = new ArrayList<>();
        for (Invoice invoice : dossier.invoices()) {
            boolean isLast = invoices.size() == dossier.invoices().size() - 1;
            invoices.add(isLast ? invoice : invoice.toBuilder().tag("paper").build());
        }
        return Dossier.of(dossier.creditor(), dossier.debtor(), invoices.toArray(Invoice[]::new))
                .with(dossier.history());
    }

    @Test
    void a_forecast_says_what_it_rests_on() {
        assertThat(ofNew(Payers.paying("K-0", 10, 11, 9, 10)).because().stream()
                        .map(reason -> reason.text(Locale.ENGLISH)))
                .contains(
                        "Late so far, this one not counted: 4 of 4 invoices; on average payment came 10.0 days after the due date.");
    }

    @Test
    void from_fewer_than_thirty_invoices_nothing_is_learned() {
        Experience few = Experience.learn(Payers.book(7).stream(), TODAY);

        assertThat(few.isEmpty()).isTrue();
        assertThat(few.predict(Payers.paying("K-0", 10), Payers.START)).isEmpty();
        assertThat(Experience.learn(Payers.book(8).stream(), TODAY).isEmpty()).isFalse();
    }

    @Test
    void an_invoice_that_is_late_already_will_be_paid_late_for_certain() {
        Dossier open = Dossier.of(
                Payers.paying("x", 1).creditor(),
                Debtor.business("K-9", "A debtor", "NL"),
                Payers.invoice("old", TODAY.minusDays(40)));

        Prediction prediction = EXPERIENCE.predict(open, TODAY).get(0);

        assertThat(prediction.chanceOfLatePayment()).contains(Rate.ofPercent(100));
        assertThat(prediction.expected().filter(TODAY::isBefore)).isEqualTo(prediction.expected());
    }

    @Test
    void the_order_of_the_ledger_makes_no_difference() {
        List<Dossier> book = new ArrayList<>(Payers.book(40));
        Collections.reverse(book);
        Experience other = Experience.learn(book.stream(), TODAY);

        Dossier dossier = Dossier.of(
                book.get(0).creditor(), Debtor.business("K-9", "A debtor", "NL"), Payers.invoice("i", TODAY));
        assertThat(other.predict(dossier, TODAY)).isEqualTo(EXPERIENCE.predict(dossier, TODAY));
    }

    @Test
    void what_happens_after_the_day_changes_no_forecast() {
        List<Dossier> book = Payers.book(40);
        LocalDate early = Payers.START.plusDays(36);
        List<Dossier> cut = book.stream().map(dossier -> before(dossier, early)).toList();

        Experience whole = Experience.learn(book.stream(), early);
        Experience known = Experience.learn(cut.stream(), early);

        for (int i = 0; i < book.size(); i++) {
            assertThat(whole.predict(book.get(i), early)).isEqualTo(known.predict(cut.get(i), early));
        }
    }

    private static Dossier before(Dossier dossier, LocalDate day) {
        Invoice[] issued = dossier.invoices().stream()
                .filter(invoice -> !invoice.issued().isAfter(day))
                .toArray(Invoice[]::new);
        return Dossier.of(dossier.creditor(), dossier.debtor(), issued)
                .with(dossier.history().stream()
                        .filter(event -> !event.on().isAfter(day))
                        .toList());
    }

    @Test
    void days_that_are_not_booked_yet_teach_nothing() {
        LocalDate booked = Payers.START.plusDays(45);
        List<Dossier> book = Payers.book(40).stream()
                .map(dossier -> before(dossier, booked).bookedThrough(booked))
                .toList();
        Dossier asked = Dossier.of(
                book.get(0).creditor(), Debtor.business("K-9", "A debtor", "NL"), Payers.invoice("i", booked));

        assertThat(Experience.learn(book.stream(), booked.plusDays(60)).predict(asked, booked))
                .isEqualTo(Experience.learn(book.stream(), booked).predict(asked, booked));
    }

    @Test
    void what_the_host_said_itself_is_kept() {
        Dossier dossier = Payers.paying("K-0", 10, 11, 9, 10);
        Debtor said = dossier.debtor().toBuilder()
                .segment("house-friend")
                .latePaymentRisk(Rate.ofPercent(3))
                .build();

        Dossier labelled = EXPERIENCE.label(dossier.about(said), TODAY, Segments.standard());
        Dossier guessed = EXPERIENCE.label(dossier, TODAY, Segments.standard());

        assertThat(labelled.debtor()).isEqualTo(said);
        assertThat(guessed.debtor().segment()).contains(Segments.CHRONICALLY_LATE);
        assertThat(guessed.debtor().latePaymentRisk().orElseThrow()).isGreaterThan(Rate.ofPercent(90));
    }
}
