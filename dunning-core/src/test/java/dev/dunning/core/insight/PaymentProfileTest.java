package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Experience NONE = Experience.none(TODAY);

    private static PaymentProfile profile(Dossier dossier) {
        return PaymentProfile.of(dossier, TODAY, NONE);
    }

    @Test
    void a_profile_tells_how_late_how_regular_and_with_which_facts() {
        PaymentProfile profile = profile(Payers.paying("K", 2, 4, -3));

        assertThat(profile.settled().facts()).containsExactly("K-1", "K-2", "K-3");
        assertThat(profile.late()).isEqualTo(new Figure<>(2, List.of("K-1", "K-2")));
        assertThat(profile.delay().orElseThrow().value()).isEqualTo(Days.of(1));
        assertThat(profile.spread().orElseThrow().value()).isEqualTo(new Days(27));
    }

    @Test
    void with_little_history_the_usual_delay_is_drawn_towards_what_is_usual() {
        assertThat(profile(Payers.paying("K", 9)).usual()).isEqualTo(Days.of(3));
        assertThat(profile(Payers.paying("K")).usual()).isEqualTo(Days.ZERO);
        assertThat(profile(Payers.paying("K", 9, 9, 9, 9, 9, 9, 9, 9)).usual()).isGreaterThan(Days.of(7));
    }

    @Test
    void a_trend_compares_the_last_five_with_those_before() {
        assertThat(profile(Payers.paying("K", 0, 0, 0, 0, 0, 10, 10, 10, 10, 10))
                        .trend()
                        .orElseThrow()
                        .value())
                .isEqualTo(Days.of(10));
        assertThat(profile(Payers.paying("K", 0, 0, 0, 10, 10, 10, 10, 10)).trend())
                .isEmpty();
    }

    @Test
    void the_best_day_is_the_one_on_which_most_payments_come_in() {
        Figure<DayOfWeek> best =
                profile(Payers.paying("K", 0, 0, 0, 1, 0, 2)).bestDay().orElseThrow();

        assertThat(best.value()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(best.facts()).hasSize(4);
    }

    @Test
    void what_was_disputed_or_given_up_says_nothing_about_the_payer() {
        Dossier dossier = Payers.paying("K", 50, 2)
                .with(
                        new Disputed(Entry.on(Payers.START), "K-1", Optional.empty(), Optional.empty()),
                        new WrittenOff(Entry.on(Payers.START), "K-2"));

        assertThat(profile(dossier).settled().facts()).isEmpty();
        assertThat(profile(dossier).disputes().facts()).containsExactly("K-1");
    }

    @Test
    void a_channel_is_judged_by_what_came_within_a_week() {
        LocalDate due = Payers.START.plusDays(30);
        Dossier dossier = Payers.paying("K", 9, 40)
                .with(message("m1", Channel.EMAIL, due.plusDays(3), "K-1"), message("m2", Channel.SMS, due, "K-2"))
                .with(new Replied(Entry.on(due.plusDays(5)), Optional.of("m1")));

        assertThat(profile(dossier).channels())
                .containsExactly(
                        ChannelRecord.of(Channel.EMAIL, List.of("m1"), List.of("m1"), List.of("m1")),
                        ChannelRecord.of(Channel.SMS, List.of("m2"), List.of(), List.of()));
        assertThat(profile(dossier).channels())
                .extracting(ChannelRecord::worked)
                .containsExactly(1L, 0L);
    }

    private static DunningEvent message(String id, Channel channel, LocalDate on, String invoice) {
        return new Sent(
                Entry.on(on, id),
                "first-reminder",
                NoticeKind.REMINDER,
                channel,
                List.of(invoice),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_profile_is_written_as_its_schema_says() {
        Dossier dossier = Payers.paying("K", 9, 40);
        PaymentProfile profile = profile(dossier);
        String json = DunningJson.pretty(
                DunningJson.tree(profile, Segments.standard().of(profile), List.of(), Locale.ENGLISH));

        assertThat(json).contains("\"segment\": \"new\"", "\"usualDelay\": \"12.3\"");
    }

    @Test
    void a_wait_that_the_creditor_agreed_to_says_nothing_about_the_payer() {
        Dossier owing = Payers.paying("K", 0, 0, 60);
        LocalDate due = owing.invoices().get(2).due();
        Held before = new Held(Entry.on(due.minusDays(3)), List.of("K-3"), Optional.empty(), Optional.empty());
        Held over =
                new Held(Entry.on(due.minusDays(9)), List.of("K-3"), Optional.of(due.minusDays(1)), Optional.empty());
        PlanAgreed plan = new PlanAgreed(
                Entry.on(due.plusDays(5)),
                List.of(Instalment.of(due.plusDays(60), Money.parse("EUR 100.00"))),
                List.of("K-3"));

        assertThat(profile(owing).late().facts()).containsExactly("K-3");
        assertThat(profile(owing.with(before)).late().facts()).isEmpty();
        assertThat(profile(owing.with(over)).late().facts()).containsExactly("K-3");
        assertThat(profile(owing.with(plan)).late().facts()).isEmpty();
    }

    @Test
    void what_is_in_a_plan_that_runs_is_not_overdue() {
        Invoice invoice = Payers.invoice("open", TODAY.minusDays(60));
        Dossier owing =
                Dossier.of(Payers.paying("K").creditor(), Payers.paying("K").debtor(), invoice);
        PlanAgreed plan = new PlanAgreed(
                Entry.on(TODAY.minusDays(5)),
                List.of(Instalment.of(TODAY.plusDays(9), Money.parse("EUR 100.00"))),
                List.of("open"));

        assertThat(profile(owing).overdue().facts()).containsExactly("open");
        assertThat(profile(owing.with(plan)).overdue().facts()).isEmpty();
    }

    @Test
    void what_was_credited_or_waived_by_the_promised_day_was_neither_kept_nor_broken() {
        Invoice invoice = Payers.invoice("open", TODAY.minusDays(60));
        Dossier promised = Dossier.of(
                        Payers.paying("K").creditor(), Payers.paying("K").debtor(), invoice)
                .with(new Promised(
                        Entry.on(TODAY.minusDays(9)), Optional.empty(), TODAY.minusDays(3), List.of("open")));
        Credited credited = new Credited(Entry.on(TODAY.minusDays(5)), "open", Money.parse("EUR 100.00"));
        Waived waived = new Waived(Entry.on(TODAY.minusDays(5)), Component.PRINCIPAL, Money.parse("EUR 100.00"));

        Invoice note = Invoice.of("note", Money.parse("EUR -100.00"), TODAY.minusDays(5), TODAY.minusDays(5));
        Dossier noted = Dossier.of(promised.creditor(), promised.debtor(), invoice, note)
                .with(promised.history());

        assertThat(profile(promised).promisesBroken().value()).isEqualTo(1);
        assertThat(profile(promised.with(credited)).promisesBroken().value()).isZero();
        assertThat(profile(promised.with(credited)).promisesKept().value()).isZero();
        assertThat(profile(promised.with(waived)).promisesBroken().value()).isZero();
        assertThat(profile(promised.with(waived)).promisesKept().value()).isZero();
        assertThat(profile(noted).promisesBroken().value()).isZero();
        assertThat(profile(noted).promisesKept().value()).isZero();
    }

    @Test
    void a_payment_that_went_back_keeps_no_promise_answers_no_message_and_has_no_day() {
        Dossier payer = Payers.paying("K", 3, 3, 3, 3, 3);
        LocalDate last = payer.invoices().get(4).due();
        Sent message = new Sent(
                Entry.on(last),
                "first",
                NoticeKind.REMINDER,
                Channel.EMAIL,
                List.of("K-5"),
                Optional.empty(),
                Optional.of("m"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Dossier promised =
                payer.with(message, new Promised(Entry.on(last), Optional.empty(), last.plusDays(4), List.of("K-5")));
        Dossier back = promised.with(new PaymentReversed(
                Entry.on(last.plusDays(9)),
                Optional.of("paid-K-5"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

        assertThat(profile(promised).promisesKept().value()).isEqualTo(1);
        assertThat(profile(promised).channels().get(0).paid().value()).isEqualTo(1);
        assertThat(profile(promised).bestDay()).isPresent();
        assertThat(profile(back).promisesBroken().value()).isEqualTo(1);
        assertThat(profile(back).channels().get(0).paid().value()).isZero();
        assertThat(profile(back).bestDay()).isEmpty();
    }

    @Test
    void hardship_is_forgotten_a_year_after_it_was_told_once_everything_is_paid() {
        Dossier paid = Payers.paying("K", 0, 0);
        DebtorSaid said = new DebtorSaid(Entry.on(Payers.START), LateReason.HARDSHIP, Optional.empty());
        LocalDate later = Payers.START.plusYears(1);

        assertThat(PaymentProfile.of(paid.with(said), later.minusDays(1), NONE)
                        .inDifficulty()
                        .value())
                .isEqualTo(1);
        assertThat(PaymentProfile.of(paid.with(said), later, NONE)
                        .inDifficulty()
                        .value())
                .isZero();
        Dossier owing =
                Dossier.of(paid.creditor(), paid.debtor(), paid.invoices().toArray(Invoice[]::new));
        assertThat(PaymentProfile.of(owing.with(said), later, NONE)
                        .inDifficulty()
                        .value())
                .isEqualTo(1);
    }
}
