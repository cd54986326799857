package dev.dunning.core.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.Payers;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.receivable.Nature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private static LedgerFigures figures(Dossier... ledger) {
        return LedgerFigures.of(Stream.of(ledger), TODAY, Experience.none(TODAY))
                .get(0);
    }

    private static Invoice invoice(String id, int daysAgo, String amount) {
        LocalDate issued = TODAY.minusDays(daysAgo);
        return Invoice.of(id, Money.parse("EUR " + amount), issued, issued.plusDays(30));
    }

    private static Dossier owing(Invoice... invoices) {
        Dossier somebody = Payers.paying("K");
        return Dossier.of(somebody.creditor(), somebody.debtor(), invoices);
    }

    @Test
    void open_amounts_stand_in_the_band_of_their_age() {
        LedgerFigures figures = figures(
                owing(invoice("young", 30, "100.00"), invoice("late", 31, "50.00"), invoice("old", 121, "25.00")));

        assertThat(figures.ageing())
                .extracting(band -> band.items() + " x " + band.open())
                .containsExactly("1 x EUR 100.00", "1 x EUR 50.00", "0 x EUR 0.00", "0 x EUR 0.00", "1 x EUR 25.00");
        assertThat(figures.open()).isEqualTo(Money.parse("EUR 175.00"));
        assertThat(figures.overdue()).isEqualTo(Money.parse("EUR 75.00"));
    }

    @Test
    void what_a_running_plan_has_set_other_days_for_is_not_late() {
        Dossier late = owing(invoice("late", 45, "100.00"));
        Instalment part = Instalment.of(TODAY.plusDays(15), Money.parse("EUR 100.00"));
        LedgerFigures figures = figures(late.with(List.of(new PlanAgreed(Entry.on(TODAY), List.of(part)))));

        assertThat(figures(late).overdue()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(figures.overdue()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(figures.ageing().get(0).open()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(figures.collected()).isEmpty();
    }

    @Test
    void days_of_sales_differ_by_their_definition() {
        SalesOutstanding days = figures(owing(invoice("a", 10, "200.00"), invoice("b", 60, "100.00")))
                .salesOutstanding();

        assertThat(days.balance()).contains(Days.of(90));
        assertThat(days.countBack()).contains(Days.of(61));
        assertThat(days.bestPossible()).contains(Days.of(60));
        assertThat(days.paid()).isEmpty();
    }

    private static Optional<Days> countedBack(String paid) {
        Dossier dossier = owing(invoice("a", 10, "200.00"), invoice("b", 60, "100.00"))
                .with(DunningEvent.paid("p", TODAY, "b", Money.parse("EUR " + paid)));
        return figures(dossier).salesOutstanding().countBack();
    }

    @Test
    void counting_back_stops_where_the_last_cent_was_invoiced() {
        assertThat(countedBack("0.01")).contains(Days.of(61));
        assertThat(countedBack("50.00")).contains(Days.of(36));
        assertThat(countedBack("99.99")).contains(Days.of(11));
        assertThat(countedBack("100.00")).contains(Days.of(11));
        assertThat(countedBack("100.01")).contains(Days.of(11));
        assertThat(countedBack("200.00")).contains(Days.of(5.5));
        assertThat(countedBack("300.00")).contains(Days.of(0));
    }

    @Test
    void where_more_went_back_than_came_in_nothing_was_collected() {
        Invoice large = invoice("large", 200, "1000000.00");
        Dossier dossier = owing(large, invoice("small", 50, "1.00"))
                .with(Payers.paid(large, TODAY.minusDays(150)))
                .with(reversed(2, "paid-large"));

        assertThat(figures(dossier).collected()).contains(Rate.ofPercent(0));
    }

    private static PaymentReversed reversed(int daysAgo, String payment) {
        return new PaymentReversed(
                Entry.on(TODAY.minusDays(daysAgo)),
                Optional.of(payment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void what_became_open_again_could_have_been_collected_and_takes_nothing_away_from_what_was() {
        Invoice recent = invoice("recent", 60, "100.00");
        Invoice old = invoice("old", 180, "100.00");
        Dossier paid = owing(recent).with(Payers.paid(recent, TODAY.minusDays(30)));
        Dossier back = owing(old).with(Payers.paid(old, TODAY.minusDays(150)), reversed(10, "paid-old"));
        Dossier unnamed = owing(old, recent)
                .with(
                        Payers.paid(recent, TODAY.minusDays(30)),
                        Payers.paid(old, TODAY.minusDays(150)),
                        new PaymentReversed(
                                Entry.on(TODAY.minusDays(10)),
                                Optional.empty(),
                                Optional.of("old"),
                                Optional.of(Money.parse("EUR 100.00")),
                                Optional.empty()));
        DunningEvent again = DunningEvent.paid("again", TODAY.minusDays(5), "old", Money.parse("EUR 100.00"));

        assertThat(figures(paid, back).collected()).contains(Rate.ofPercent(50));
        assertThat(figures(unnamed).collected()).contains(Rate.ofPercent(50));
        assertThat(figures(paid, back.with(again)).collected()).contains(Rate.ofPercent(100));
        assertThat(figures(back.with(again)).collected()).contains(Rate.ofPercent(100));
    }

    @Test
    void a_payment_that_came_in_and_went_back_counts_as_nothing_collected() {
        Invoice recent = invoice("recent", 60, "100.00");
        Invoice old = invoice("old", 180, "100.00");
        Dossier paid = owing(recent).with(Payers.paid(recent, TODAY.minusDays(30)));
        Dossier back = owing(old).with(Payers.paid(old, TODAY.minusDays(50)), reversed(10, "paid-old"));

        assertThat(figures(paid, back).collected()).contains(Rate.ofPercent(50));
        assertThat(figures(back).collected()).contains(Rate.ofPercent(0));
    }

    @Test
    void money_that_came_in_is_compared_with_what_could_have() {
        Invoice old = invoice("old", 120, "100.00");
        Invoice recent = invoice("recent", 50, "300.00");
        Dossier dossier =
                owing(old, recent, invoice("young", 5, "1000.00")).with(Payers.paid(recent, TODAY.minusDays(3)));

        assertThat(figures(dossier).collected()).contains(Rate.ofPercent(75));
        assertThat(figures(dossier).salesOutstanding().paid()).contains(Days.of(47));
    }

    @Test
    void what_was_due_after_the_last_booked_day_is_not_called_late() {
        Dossier booked = owing(
                        invoice("late", 60, "100.00"), invoice("unknown", 33, "50.00"), invoice("same", 35, "7.00"))
                .bookedThrough(TODAY.minusDays(5));

        LedgerFigures figures = figures(booked);

        assertThat(figures.overdue()).isEqualTo(Money.parse("EUR 107.00"));
        assertThat(figures.overdue())
                .isEqualTo(PaymentProfile.of(booked, TODAY, Experience.none(TODAY))
                        .overdue()
                        .value());
        assertThat(figures.salesOutstanding().bestPossible()).contains(Days.of(90 * 50.0 / 157));
        assertThat(figures.collected()).contains(Rate.ofPercent(0));
    }

    @Test
    void what_is_late_is_as_old_as_it_was_on_the_last_booked_day() {
        Dossier owing =
                owing(invoice("late", 61, "100.00"), invoice("same", 56, "7.00"), invoice("unknown", 55, "3.00"));

        assertThat(byAge(figures(owing))).containsExactly("EUR 0.00", "EUR 10.00", "EUR 100.00");
        assertThat(byAge(figures(owing.bookedThrough(TODAY.minusDays(26)))))
                .containsExactly("EUR 3.00", "EUR 107.00", "EUR 0.00");
    }

    private static List<String> byAge(LedgerFigures figures) {
        return figures.ageing().stream()
                .limit(3)
                .map(band -> band.open().toString())
                .toList();
    }

    @Test
    void a_credit_is_no_money_that_came_in() {
        Dossier dossier = owing(invoice("paid", 60, "100.00"), invoice("credited", 60, "300.00"))
                .with(DunningEvent.paid("p", TODAY.minusDays(9), "paid", Money.parse("EUR 50.00")));
        Dossier byNote = owing(
                        invoice("paid", 60, "100.00"),
                        invoice("credited", 60, "300.00"),
                        invoice("note", 40, "-300.00"))
                .with(DunningEvent.paid("p", TODAY.minusDays(9), "paid", Money.parse("EUR 50.00")));

        assertThat(figures(dossier).collected()).contains(new Rate(125_000));
        assertThat(figures(dossier.with(credit(TODAY.minusDays(2), "300.00"))).collected())
                .contains(Rate.ofPercent(50));
        assertThat(figures(dossier.with(credit(TODAY.minusDays(55), "300.00"))).collected())
                .contains(Rate.ofPercent(50));
        assertThat(figures(byNote).collected()).contains(Rate.ofPercent(50));
    }

    private static DunningEvent credit(LocalDate on, String amount) {
        return new Credited(Entry.on(on), "credited", Money.parse("EUR " + amount));
    }

    @Test
    void what_was_given_up_was_not_collected() {
        Dossier dossier = owing(invoice("paid", 60, "100.00"), invoice("lost", 60, "300.00"))
                .with(DunningEvent.paid("p", TODAY.minusDays(9), "paid", Money.parse("EUR 100.00")));

        assertThat(figures(dossier.with(new WrittenOff(Entry.on(TODAY), "lost")))
                        .collected())
                .contains(Rate.ofPercent(25));
        assertThat(figures(dossier.with(new Waived(Entry.on(TODAY), Component.PRINCIPAL, Money.parse("EUR 300.00"))))
                        .collected())
                .contains(Rate.ofPercent(25));
    }

    @Test
    void promises_are_kept_when_enough_came_in_by_their_day() {
        Invoice invoice = invoice("a", 60, "100.00");
        Dossier kept = owing(invoice)
                .with(promise(TODAY.minusDays(10), TODAY.minusDays(5)), Payers.paid(invoice, TODAY.minusDays(5)));
        Dossier broken = owing(invoice)
                .with(promise(TODAY.minusDays(10), TODAY.minusDays(5)), Payers.paid(invoice, TODAY.minusDays(4)));
        Dossier running = owing(invoice).with(promise(TODAY.minusDays(1), TODAY));

        LedgerFigures figures = figures(kept, broken, running);

        assertThat(figures.promisesKept()).isEqualTo(1);
        assertThat(figures.promisesBroken()).isEqualTo(1);
    }

    private static DunningEvent promise(LocalDate on, LocalDate by) {
        return new Promised(Entry.on(on), Optional.empty(), by);
    }

    @Test
    void a_step_is_judged_by_what_was_paid_within_two_weeks_after_it() {
        Invoice quick = invoice("quick", 60, "100.00");
        Invoice slow = invoice("slow", 60, "100.00");
        Dossier dossier = owing(quick, slow)
                .with(
                        reminder(TODAY.minusDays(20), "quick", "slow"),
                        Payers.paid(quick, TODAY.minusDays(6)),
                        Payers.paid(slow, TODAY.minusDays(5)),
                        reminder(TODAY.minusDays(13), "slow"));

        assertThat(figures(dossier).steps())
                .containsExactly(new StepEffect("first-reminder", 2, 1, Rate.ofPercent(50), Optional.empty()));
    }

    private static StepEffect reminded(int daysAgo, String... names) {
        Invoice parted = invoice("J", 60, "300.00").toBuilder()
                .instalment(Instalment.of(TODAY.minusDays(50), Money.parse("EUR 100.00")))
                .instalment(Instalment.of(TODAY.minusDays(30), Money.parse("EUR 100.00")))
                .instalment(Instalment.of(TODAY.minusDays(10), Money.parse("EUR 100.00")))
                .build();
        Dossier dossier = owing(parted)
                .with(
                        reminder(TODAY.minusDays(daysAgo), names),
                        DunningEvent.paid("p", TODAY.minusDays(19), "J/1", Money.parse("EUR 100.00")));
        return figures(dossier).steps().get(0);
    }

    @Test
    void a_message_about_an_invoice_is_about_its_open_instalments_that_are_due() {
        assertThat(reminded(25, "J")).returns(2, StepEffect::items).returns(1, StepEffect::paid);
        assertThat(reminded(45, "J")).returns(1, StepEffect::items).returns(0, StepEffect::paid);
        assertThat(reminded(18, "J")).returns(1, StepEffect::items).returns(0, StepEffect::paid);
    }

    @Test
    void before_any_instalment_is_due_a_message_is_about_all_of_them() {
        assertThat(reminded(55, "J")).returns(3, StepEffect::items);
    }

    @Test
    void an_instalment_that_is_named_beside_its_invoice_counts_once() {
        assertThat(reminded(25, "J", "J/1")).returns(2, StepEffect::items);
    }

    @Test
    void a_step_whose_two_weeks_are_not_booked_yet_is_not_judged() {
        Dossier reminded = owing(invoice("slow", 60, "100.00")).with(reminder(TODAY.minusDays(20), "slow"));

        assertThat(figures(reminded.bookedThrough(TODAY.minusDays(7))).steps()).isEmpty();
        assertThat(figures(reminded.bookedThrough(TODAY.minusDays(6))).steps()).hasSize(1);
    }

    @Test
    void with_experience_a_step_is_compared_with_what_is_paid_anyway() {
        List<Dossier> book = Payers.book(40);
        Experience experience = Experience.learn(book.stream(), TODAY);
        Dossier dossier =
                book.get(0).with(reminder(book.get(0).invoices().get(3).due().plusDays(2), "K-0-4"));

        StepEffect effect = LedgerFigures.of(Stream.of(dossier), TODAY, experience)
                .get(0)
                .steps()
                .get(0);

        assertThat(effect.share()).isEqualTo(Rate.ofPercent(100));
        assertThat(effect.expected().orElseThrow()).isBetween(Rate.ofPercent(50), Rate.ofPercent(100));
    }

    private static DunningEvent reminder(LocalDate on, String... invoices) {
        return new Sent(
                Entry.on(on),
                "first-reminder",
                NoticeKind.REMINDER,
                Channel.EMAIL,
                List.of(invoices),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void causes_on_the_creditors_own_side_are_found() {
        Invoice late = invoice("late", 60, "100.00").toBuilder()
                .received(TODAY.minusDays(50))
                .build();
        Invoice named = invoice("named", 60, "100.00").toBuilder()
                .reference("order", "PO-1")
                .build();
        Dossier dossier = owing(late, named)
                .with(
                        new Tracked(Entry.on(TODAY), Fate.BOUNCED, "m-1"),
                        new DebtorSaid(Entry.on(TODAY, "e-1"), LateReason.NOT_RECEIVED, Optional.empty()),
                        new Disputed(Entry.on(TODAY.minusDays(9)), "named", Optional.empty(), Optional.empty()),
                        new Credited(Entry.on(TODAY.minusDays(8)), "named", Money.parse("EUR 10.00")));

        assertThat(figures(dossier).causes())
                .containsEntry(CreditorCause.SENT_LATE, new Figure<>(1, List.of("late")))
                .containsEntry(CreditorCause.WRONG_ADDRESS, new Figure<>(1, List.of("m-1")))
                .containsEntry(CreditorCause.COPY_ASKED, new Figure<>(1, List.of("e-1")))
                .containsEntry(CreditorCause.ORDER_NUMBER_MISSING, new Figure<>(1, List.of("late")))
                .containsEntry(CreditorCause.MISTAKE, new Figure<>(1, List.of("named")))
                .hasSize(5);
    }

    @Test
    void an_invoice_that_arrives_after_the_day_has_not_arrived_late_yet() {
        Invoice tomorrow = invoice("tomorrow", 60, "100.00").toBuilder()
                .received(TODAY.plusDays(1))
                .build();
        Invoice today =
                invoice("today", 60, "100.00").toBuilder().received(TODAY).build();

        assertThat(figures(owing(tomorrow, today)).causes())
                .containsEntry(CreditorCause.SENT_LATE, new Figure<>(1, List.of("today")));
    }

    @Test
    void an_order_number_is_missing_once_from_each_invoice_that_is_late_for_certain() {
        Invoice named = invoice("named", 60, "100.00").toBuilder()
                .reference("order", "PO-1")
                .build();
        Invoice parts = invoice("parts", 60, "100.00").toBuilder()
                .instalment(Instalment.of(TODAY.minusDays(30), Money.parse("EUR 60.00")))
                .instalment(Instalment.of(TODAY.minusDays(20), Money.parse("EUR 40.00")))
                .build();
        Invoice costs =
                invoice("costs", 60, "40.00").toBuilder().nature(Nature.COSTS).build();
        Dossier dossier = owing(named, parts, costs, invoice("unknown", 34, "5.00"));

        assertThat(missing(dossier)).containsExactly("parts", "unknown");
        assertThat(missing(dossier.bookedThrough(TODAY.minusDays(5)))).containsExactly("parts");
        Instalment later = Instalment.of(TODAY.plusDays(9), Money.parse("EUR 245.00"));
        assertThat(missing(dossier.with(new PlanAgreed(Entry.on(TODAY), List.of(later)))))
                .isEmpty();
    }

    private static List<String> missing(Dossier dossier) {
        return figures(dossier)
                .causes()
                .getOrDefault(CreditorCause.ORDER_NUMBER_MISSING, new Figure<>(0, List.of()))
                .facts();
    }

    @Test
    void each_currency_has_its_own_figures() {
        Dossier euro = owing(invoice("a", 60, "100.00"));
        Dossier pound = Dossier.of(
                euro.creditor(),
                euro.debtor(),
                Invoice.of("b", Money.parse("GBP 7.00"), TODAY.minusDays(60), TODAY.minusDays(30)));

        assertThat(LedgerFigures.of(Stream.of(pound, euro), TODAY, Experience.none(TODAY)))
                .extracting(LedgerFigures::open)
                .containsExactly(Money.parse("EUR 100.00"), Money.parse("GBP 7.00"));
    }
}
