package dev.dunning.core.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Complained;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationTest {

    private static final LocalDate SENT = LocalDate.of(2026, 10, 8);
    private static final LocalDate LATER = SENT.plusDays(90);
    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final Experiment EXPERIMENT = new Experiment(
            "tone",
            SENT.minusDays(10),
            SENT.plusDays(60),
            "house",
            List.of(new Variant("as-now", "house", 1), new Variant("warm", "warm", 1)),
            30,
            Rate.ofPercent(5),
            Optional.empty(),
            Map.of(),
            Ext.NONE);

    /** An invoice of a hundred that falls due so many days before the first message. */
    private static Dossier debtor(int overdue, DunningEvent... events) {
        LocalDate due = SENT.minusDays(overdue);
        Invoice invoice = Invoice.of("A", euros(100), due.minusDays(30), due);
        return Dossier.of(CREDITOR, Debtor.business("K", "A debtor", "NL"), invoice)
                .with(events);
    }

    private static Money euros(int amount) {
        return Money.parse("EUR " + amount + ".00");
    }

    private static Sent sent(String arm, int days) {
        return new Sent(
                Entry.on(SENT.plusDays(days)),
                "first",
                NoticeKind.REMINDER,
                Channel.EMAIL,
                List.of("A"),
                List.of(),
                Optional.empty(),
                Optional.of("message-" + days),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Arm("tone", arm)));
    }

    private static Credited credited(int days, int amount) {
        return new Credited(Entry.on(SENT.plusDays(days), "c" + days), "A", euros(amount));
    }

    private static DunningEvent paid(int days, int amount) {
        return DunningEvent.paid("p" + days, SENT.plusDays(days), "A", euros(amount));
    }

    private static Optional<Observation> observed(Dossier dossier) {
        return Observation.of(EXPERIMENT, dossier, LATER, Facts.through(dossier, LATER));
    }

    private static Observation seen(Dossier dossier) {
        return observed(dossier).orElseThrow();
    }

    @Test
    void who_was_credited_everything_paid_nothing_and_is_not_measured_before_the_due_date_or_after_it() {
        for (int overdue : new int[] {7, -7}) {
            Observation credited = seen(debtor(overdue, sent("warm", 0), credited(5, 100)));

            assertThat(credited.isMeasured()).isFalse();
            assertThat(credited.paid()).isFalse();
        }
    }

    @Test
    void a_credit_note_over_everything_is_no_payment_either() {
        Invoice note = Invoice.of("N", euros(100).negate(), SENT.plusDays(5), SENT.plusDays(5));
        Dossier dossier = debtor(7, sent("warm", 0));
        Dossier credited = Dossier.of(
                        CREDITOR, dossier.debtor(), dossier.invoices().get(0), note)
                .with(dossier.history());

        assertThat(seen(credited).isMeasured()).isFalse();
    }

    @Test
    void what_was_credited_in_part_leaves_what_is_measured() {
        for (int overdue : new int[] {7, -7}) {
            Observation half = seen(debtor(overdue, sent("warm", 0), credited(5, 40), paid(10, 30)));
            Observation all = seen(debtor(overdue, sent("warm", 0), credited(50, 40), paid(10, 60)));

            assertThat(half.share()).isEqualTo(0.5);
            assertThat(half.paid()).isFalse();
            assertThat(all.share()).isEqualTo(1);
            assertThat(all.paid()).isTrue();
        }
    }

    @Test
    void a_complaint_of_somebody_who_was_credited_everything_counts_all_the_same() {
        Observation complaining =
                seen(debtor(7, sent("warm", 0), new Complained(Entry.on(SENT.plusDays(1))), credited(5, 100)));

        assertThat(complaining.harms()).isEqualTo(Set.of(Harm.COMPLAINT));
    }

    @Test
    void what_was_given_up_did_not_come_in() {
        Observation givenUp =
                seen(debtor(7, sent("warm", 0), paid(2, 25), new WrittenOff(Entry.on(SENT.plusDays(3)), "A")));

        assertThat(givenUp.isMeasured()).isTrue();
        assertThat(givenUp.paid()).isFalse();
        assertThat(givenUp.share()).isEqualTo(0.25);
    }

    @Test
    void who_had_paid_before_the_message_has_nothing_to_pay_and_is_not_measured() {
        assertThat(seen(debtor(7, paid(-1, 100), sent("warm", 0))).isMeasured()).isFalse();
        assertThat(seen(debtor(7, paid(0, 100), sent("warm", 0))).paid()).isTrue();
    }

    private static PlanAgreed plan(int agreed, int... dues) {
        return new PlanAgreed(
                Entry.on(SENT.plusDays(agreed), "plan-" + agreed),
                IntStream.of(dues)
                        .mapToObj(due -> Instalment.of(SENT.plusDays(due), euros(100 / dues.length)))
                        .toList());
    }

    private static boolean isBroken(DunningEvent... events) {
        return seen(debtor(7, sent("warm", 0)).with(events)).harms().contains(Harm.BROKEN_PLAN);
    }

    @Test
    void a_plan_asks_nothing_more_once_it_was_replaced_or_cancelled() {
        PlanCancelled cancelled = new PlanCancelled(Entry.on(SENT.plusDays(15)));

        assertThat(isBroken(plan(2, 20))).isTrue();
        assertThat(isBroken(plan(2, 20), cancelled)).isFalse();
        assertThat(isBroken(plan(2, 10), cancelled)).isTrue();
        assertThat(isBroken(plan(2, 20), plan(10, 40, 60), paid(40, 50), paid(60, 50)))
                .isFalse();
        assertThat(isBroken(plan(2, 20), plan(10, 40, 60), paid(40, 50))).isTrue();
        assertThat(isBroken(plan(2, 9), plan(10, 40, 60), paid(40, 50), paid(60, 50)))
                .isTrue();
    }

    @Test
    void what_was_given_up_or_credited_before_a_part_of_a_plan_asks_nothing_and_after_it_mends_nothing() {
        for (int day : new int[] {12, 20, 21, 50}) {
            boolean isAfter = day > 20;

            assertThat(isBroken(plan(2, 20), new WrittenOff(Entry.on(SENT.plusDays(day)), "A")))
                    .isEqualTo(isAfter);
            assertThat(isBroken(plan(2, 20), credited(day, 100))).isEqualTo(isAfter);
        }
    }

    @Test
    void who_pays_what_a_credit_left_of_a_plan_keeps_it() {
        assertThat(isBroken(plan(2, 20, 40), credited(5, 40), paid(20, 50), paid(40, 10)))
                .isFalse();
        assertThat(isBroken(plan(2, 20, 40), credited(5, 40), paid(20, 50), paid(40, 9)))
                .isTrue();
    }

    private static PaymentReversed reversed(int days, String payment) {
        return new PaymentReversed(
                Entry.on(SENT.plusDays(days)),
                Optional.of(payment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_payment_that_went_back_by_the_day_of_the_report_is_no_payment() {
        Dossier back = debtor(7, sent("warm", 0), paid(10, 100), reversed(60, "p10"));

        assertThat(seen(back)).returns(false, Observation::paid).returns(0.0, Observation::share);
        assertThat(seen(back.with(paid(20, 100))).paid()).isTrue();
        assertThat(seen(back.with(paid(70, 100))).paid()).isFalse();
        assertThat(Observation.of(EXPERIMENT, back, SENT.plusDays(59), back.history())
                        .orElseThrow()
                        .paid())
                .isTrue();
    }

    @Test
    void what_was_paid_before_the_message_and_went_back_after_it_was_owed_all_the_time() {
        Observation back = seen(debtor(7, paid(-3, 100), sent("warm", 0), reversed(5, "p-3"), paid(9, 40)));

        assertThat(back.isMeasured()).isTrue();
        assertThat(back.share()).isEqualTo(0.4);
    }

    @Test
    void money_that_goes_back_without_a_payment_being_named_goes_on_its_own_day() {
        PaymentReversed some = new PaymentReversed(
                Entry.on(SENT.plusDays(20)),
                Optional.empty(),
                Optional.of("A"),
                Optional.of(euros(30)),
                Optional.empty());

        assertThat(seen(debtor(7, sent("warm", 0), paid(10, 100), some)).share())
                .isEqualTo(0.7);
    }

    @Test
    void a_part_of_a_plan_that_went_back_was_missed() {
        assertThat(isBroken(plan(2, 20), paid(20, 100))).isFalse();
        assertThat(isBroken(plan(2, 20), paid(20, 100), reversed(25, "p20"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"BOUNCED", "RETRACTED"})
    void a_message_that_was_lost_begins_nothing_and_the_next_one_does(Fate fate) {
        Tracked lost = new Tracked(Entry.on(SENT.plusDays(1)), fate, "message-0");
        Dossier never = debtor(7, sent("warm", 0), lost, new Complained(Entry.on(SENT.plusDays(1))));
        Dossier again = debtor(7, sent("warm", 0), lost, sent("as-now", 20), paid(45, 100));

        assertThat(observed(never)).isEmpty();
        assertThat(seen(again)).returns("as-now", Observation::arm).returns(true, Observation::paid);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"DELIVERED", "READ", "ANSWERED"})
    void a_message_that_arrived_begins_it(Fate fate) {
        Dossier arrived = debtor(
                7, sent("warm", 0), new Tracked(Entry.on(SENT.plusDays(1)), fate, "message-0"), sent("as-now", 20));

        assertThat(seen(arrived).arm()).isEqualTo("warm");
    }

    @Test
    void messages_with_an_arm_that_the_experiment_does_not_know_are_counted_and_named() {
        List<Dossier> ledger = List.of(
                debtor(7, sent("warmer", 0)), debtor(7, sent("hot", 0), sent("warmer", 9)), debtor(7, sent("warm", 0)));
        ExperimentReport report = ExperimentReport.of(EXPERIMENT, ledger.stream(), LATER);

        assertThat(report.cautions())
                .extracting(Reason::toString)
                .containsExactly(
                        "Messages that were recorded with an arm that the experiment does not know: 3, with “hot”"
                                + " and “warmer”. They count for nothing here.");
        assertThat(report.result("warm").orElseThrow().debtors()).isEqualTo(1);
        assertThat(ExperimentReport.of(EXPERIMENT, ledger.stream().skip(2), LATER)
                        .cautions())
                .isEmpty();
        assertThat(ExperimentReport.of(EXPERIMENT, ledger.stream(), SENT.minusDays(1))
                        .cautions())
                .isEmpty();
    }
}
