package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Released;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Situations a Dutch credit controller meets, under the policy {@code standard} unless said otherwise. */
class DunningEngineTest {

    private static final Jurisdictions LAWS = Jurisdictions.builtin();
    private static final DunningEngine ENGINE = DunningEngine.of(DunningPolicy.standard(LAWS.get("NL")));
    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
            .partner(new Partner(
                    PartnerRole.COLLECTION_AGENCY,
                    "Incasso Voorbeeld B.V.",
                    Optional.of("NL-1"),
                    Optional.empty(),
                    Ext.NONE))
            .build();
    private static final Invoice INVOICE = invoice("A", "1210.00", "2026-10-01");

    private static Invoice invoice(String id, String amount, String due) {
        return Invoice.of(id, euro(amount), day(due).minusDays(30), day(due));
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Debtor debtor(DebtorKind kind) {
        return Debtor.of("K-1", "Kim Verbeek", kind, "NL").reachable(Channel.EMAIL, "kim@verbeek.example");
    }

    private static Dossier consumer(Invoice... invoices) {
        return Dossier.of(CREDITOR, debtor(DebtorKind.CONSUMER), invoices);
    }

    private static Dossier business(Invoice... invoices) {
        return Dossier.of(CREDITOR, debtor(DebtorKind.BUSINESS), invoices);
    }

    private static Decision on(String day, Dossier dossier) {
        return ENGINE.decide(dossier, day(day));
    }

    private static Notice notice(Decision decision) {
        assertThat(decision).isInstanceOf(Act.class);
        return ((Act) decision).notices().get(0);
    }

    /** Sends everything that is due from one day through another, saying yes to what needs approval. */
    private static Dossier lived(Dossier start, String from, String through) {
        Dossier dossier = start;
        for (LocalDate day = day(from); !day.isAfter(day(through)); day = day.plusDays(1)) {
            if (ENGINE.decide(dossier, day) instanceof Act act) {
                for (Notice notice : act.notices()) {
                    dossier = dossier.with(notice.record());
                }
            }
        }
        return dossier;
    }

    private static String rule(Decision decision) {
        return decision.why().because().get(0).rule().id();
    }

    @Test
    void nothing_happens_before_the_first_step() {
        Decision decision = on("2026-10-07", consumer(INVOICE));
        assertThat(decision).isInstanceOf(Wait.class);
        assertThat(((Wait) decision).until()).contains(day("2026-10-08"));
    }

    @Test
    void the_first_reminder_goes_out_on_its_day_for_the_principal_alone() {
        Notice notice = notice(on("2026-10-08", consumer(INVOICE)));
        assertThat(notice.step()).isEqualTo("first-reminder");
        assertThat(notice.channels()).containsExactly(Channel.EMAIL);
        assertThat(notice.claim().total()).isEqualTo(euro("1210.00"));
        assertThat(notice.respondBy()).contains(day("2026-10-15"));
        assertThat(notice.key()).isEqualTo("K-1/first-reminder/A");
    }

    @Test
    void a_run_that_was_missed_for_weeks_sends_the_first_step_and_no_other() {
        assertThat(notice(on("2026-11-20", consumer(INVOICE))).step()).isEqualTo("first-reminder");
    }

    @Test
    void a_reminder_announces_the_step_that_follows_with_day_and_amount() {
        Notice notice = notice(on("2026-10-08", consumer(INVOICE)));
        assertThat(notice.ifUnpaid()).get().satisfies(next -> {
            assertThat(next.step()).isEqualTo("second-reminder");
            assertThat(next.on()).isEqualTo(day("2026-10-18"));
            assertThat(next.total()).isEqualTo(euro("1210.00"));
        });
    }

    @Test
    void the_fourteen_day_letter_names_what_will_be_owed() {
        Notice notice = notice(on("2026-10-29", lived(consumer(INVOICE), "2026-10-01", "2026-10-28")));
        assertThat(notice.kind()).isEqualTo(NoticeKind.STATUTORY_NOTICE);
        assertThat(notice.claim().total())
                .as("nothing but the principal is asked")
                .isEqualTo(euro("1210.00"));
        assertThat(notice.onLapse()).get().satisfies(lapse -> {
            assertThat(lapse.from()).isEqualTo(day("2026-11-14"));
            assertThat(lapse.costs()).isEqualTo(euro("181.50"));
            assertThat(lapse.total()).isEqualTo(euro("1391.50"));
        });
    }

    @Test
    void the_final_notice_asks_the_costs_that_were_announced() {
        Notice notice = notice(on("2026-11-16", lived(consumer(INVOICE), "2026-10-01", "2026-11-15")));
        assertThat(notice.step()).isEqualTo("final-notice");
        assertThat(notice.claim().costs()).isEqualTo(euro("181.50"));
        assertThat(notice.claim().interest())
                .as("32 days at 4 % from the first lapsed term")
                .isEqualTo(euro("4.24"));
    }

    @Test
    void what_is_paid_within_the_term_lowers_the_costs() {
        Invoice large = invoice("A", "5000.00", "2026-10-01");
        Dossier dossier = lived(consumer(large), "2026-10-01", "2026-11-01")
                .with(DunningEvent.paid("p", day("2026-11-10"), "A", euro("2000.00")));
        assertThat(notice(on("2026-11-16", dossier)).claim().costs()).isEqualTo(euro("425.00"));
    }

    @Test
    void what_is_paid_after_the_term_meets_no_costs_that_no_letter_has_asked() {
        Dossier dossier = lived(consumer(INVOICE), "2026-10-01", "2026-11-15")
                .with(DunningEvent.paid("p", day("2026-11-15"), "A", euro("210.00")));
        Notice notice = notice(on("2026-11-16", dossier));
        assertThat(notice.claim().principal()).isEqualTo(euro("1000.00"));
        assertThat(notice.claim().costs()).isEqualTo(euro("181.50"));
    }

    @Test
    void a_payment_after_the_final_notice_meets_costs_then_interest_then_principal() {
        Dossier dossier = lived(consumer(INVOICE), "2026-10-01", "2026-11-16")
                .with(DunningEvent.paid("p", day("2026-11-20"), "A", euro("1210.00")));
        Decision decision = on("2026-12-02", dossier);
        assertThat(notice(decision).claim().principal()).isEqualTo(euro("185.74"));
        assertThat(notice(decision).claim().costs()).isEqualTo(euro("0.00"));
    }

    @Test
    void a_business_owes_interest_and_costs_without_a_statutory_notice() {
        Notice notice = notice(on("2026-10-29", lived(business(INVOICE), "2026-10-01", "2026-10-28")));
        assertThat(notice.step()).isEqualTo("final-notice");
        assertThat(notice.claim().interest()).isEqualTo(euro("9.65"));
        assertThat(notice.claim().costs()).isEqualTo(euro("181.50"));
    }

    @Test
    void a_hand_over_waits_for_a_persons_yes() {
        Dossier dossier = lived(business(INVOICE), "2026-10-01", "2026-11-15");
        Notice proposed = notice(on("2026-11-16", dossier));
        assertThat(proposed.approval()).isPresent();
        assertThat(((Act) on("2026-11-16", dossier)).sent()).isEmpty();
        Dossier approved = dossier.with(new Approval(Entry.on(day("2026-11-16")), proposed.key(), true));
        assertThat(notice(on("2026-11-17", approved)).isSendable()).isTrue();
        Dossier declined = dossier.with(new Approval(Entry.on(day("2026-11-16")), proposed.key(), false));
        assertThat(on("2026-11-17", declined)).isInstanceOf(Refer.class);
    }

    @Test
    void without_a_partner_the_ladder_ends_in_a_persons_hands() {
        Dossier alone = Dossier.of(Creditor.of("jansen", "Jansen", "NL"), debtor(DebtorKind.BUSINESS), INVOICE);
        Dossier dossier = lived(alone, "2026-10-01", "2026-11-06");
        assertThat(on("2026-11-06", dossier)).isInstanceOf(Wait.class);
        assertThat(on("2026-11-07", dossier)).isInstanceOf(Refer.class);
    }

    @Test
    void deciding_twice_on_one_day_sends_once() {
        Dossier old = business(invoice("A", "1210.00", "2026-01-01"));
        Act first = (Act) on("2026-10-08", old);
        assertThat(on("2026-10-08", old.with(first.sent()))).isInstanceOf(Wait.class);
    }

    @Test
    void without_any_limit_two_steps_still_never_go_out_on_one_day() {
        DunningEngine engine = DunningEngine.of(DunningPolicy.from(
                PolicyDocument.of(
                        "house",
                        StepDocument.of("early", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 5), Channel.EMAIL),
                        StepDocument.of("late", NoticeKind.COURTESY, When.days(Trigger.BEFORE_DUE, 3), Channel.EMAIL)),
                LAWS.get("NL")));
        Act first = (Act) engine.decide(consumer(INVOICE), day("2026-09-29"));
        Dossier sent = consumer(INVOICE).with(first.sent());
        assertThat(engine.decide(sent, day("2026-09-29"))).isInstanceOf(Wait.class);
        assertThat(notice(engine.decide(sent, day("2026-09-30"))).step()).isEqualTo("late");
    }

    @Test
    void two_invoices_share_one_letter_carried_by_the_furthest() {
        Invoice later = invoice("B", "100.00", "2026-10-14");
        Dossier dossier = lived(consumer(INVOICE, later), "2026-10-01", "2026-10-17");
        Notice notice = notice(on("2026-10-18", dossier));
        assertThat(notice.step()).isEqualTo("second-reminder");
        assertThat(notice.invoices()).containsExactly("A", "B");
        assertThat(notice.claim().total()).isEqualTo(euro("1310.00"));
        assertThat(notice.record().get(0).carried()).containsExactly("B");
    }

    @Test
    void what_a_host_stores_names_the_arm_of_the_experiment_that_the_debtor_is_in() {
        Dossier dossier = consumer(INVOICE);
        Arm arm = new Arm("warmer-words", "warm");
        Dossier inArm =
                dossier.about(dossier.debtor().toBuilder().experiment(arm).build());

        assertThat(notice(on("2026-10-08", inArm)).record())
                .extracting(DunningEvent.Sent::experiment)
                .containsExactly(Optional.of(arm));
        assertThat(notice(on("2026-10-08", dossier)).record())
                .extracting(DunningEvent.Sent::experiment)
                .containsExactly(Optional.empty());
    }

    @Test
    void an_invoice_that_was_only_listed_along_still_gets_its_own_first_reminder() {
        Invoice later = invoice("B", "100.00", "2026-10-14");
        Dossier dossier = lived(consumer(INVOICE, later), "2026-10-01", "2026-10-22")
                .with(DunningEvent.paid("p", day("2026-10-22"), "A", euro("1210.00")));
        Notice notice = notice(on("2026-10-29", dossier));
        assertThat(notice.step()).isEqualTo("first-reminder");
        assertThat(notice.invoices()).containsExactly("B");
    }

    @Test
    void a_part_payment_keeps_the_step_and_lowers_the_amount() {
        Dossier dossier = consumer(INVOICE).with(DunningEvent.paid("p", day("2026-10-05"), "A", euro("210.00")));
        assertThat(notice(on("2026-10-08", dossier)).claim().total()).isEqualTo(euro("1000.00"));
    }

    @Test
    void a_credit_note_is_set_off() {
        Invoice credit = Invoice.of("C", euro("-210.00"), day("2026-10-02"), day("2026-10-02"));
        assertThat(notice(on("2026-10-08", consumer(INVOICE, credit))).claim().total())
                .isEqualTo(euro("1000.00"));
    }

    @Test
    void a_dispute_holds_the_invoice_and_a_disputed_part_holds_only_itself() {
        Dossier whole = consumer(INVOICE)
                .with(new Disputed(Entry.on(day("2026-10-05")), "A", Optional.empty(), Optional.empty()));
        assertThat(on("2026-10-08", whole)).isInstanceOf(Hold.class);
        Dossier part = consumer(INVOICE)
                .with(new Disputed(Entry.on(day("2026-10-05")), "A", Optional.of(euro("210.00")), Optional.empty()));
        assertThat(notice(on("2026-10-08", part)).claim().total()).isEqualTo(euro("1000.00"));
    }

    @Test
    void a_hold_ends_on_the_day_after_its_last_or_when_it_is_released() {
        Dossier held = consumer(INVOICE)
                .with(new Held(
                        Entry.on(day("2026-10-05")), List.of(), Optional.of(day("2026-10-20")), Optional.empty()));
        assertThat(on("2026-10-20", held)).isInstanceOf(Hold.class);
        assertThat(((Hold) on("2026-10-20", held)).until()).contains(day("2026-10-21"));
        assertThat(on("2026-10-21", held)).isInstanceOf(Act.class);
        Dossier released = held.with(new Released(Entry.on(day("2026-10-12")), List.of()));
        assertThat(on("2026-10-12", released)).isInstanceOf(Act.class);
    }

    @Test
    void a_promise_stops_the_ladder_until_its_day_has_passed() {
        Dossier promised =
                consumer(INVOICE).with(new Promised(Entry.on(day("2026-10-05")), Optional.empty(), day("2026-10-31")));
        assertThat(on("2026-10-31", promised)).isInstanceOf(Hold.class);
        assertThat(on("2026-11-01", promised)).isInstanceOf(Act.class);
    }

    @Test
    void a_message_that_bounced_is_sent_again_by_another_channel() {
        Debtor reachable = debtor(DebtorKind.CONSUMER)
                .reachable(Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", "NL")));
        Dossier start = Dossier.of(CREDITOR, reachable, INVOICE);
        Notice first = notice(on("2026-10-08", start));
        String message = first.record().get(0).message().orElseThrow();
        Dossier bounced =
                start.with(first.record()).with(new Tracked(Entry.on(day("2026-10-09")), Fate.BOUNCED, message));
        Notice again = notice(on("2026-10-13", bounced));
        assertThat(again.step()).isEqualTo("first-reminder");
        assertThat(again.channels()).containsExactly(Channel.LETTER);
    }

    @Test
    void without_any_contact_a_person_is_asked() {
        Dossier dossier = Dossier.of(CREDITOR, Debtor.consumer("K-1", "Kim Verbeek", "NL"), INVOICE);
        Decision decision = on("2026-10-08", dossier);
        assertThat(decision).isInstanceOf(Refer.class);
        assertThat(rule(decision)).isEqualTo("no-channel-is-left");
    }

    @Test
    void an_unread_reply_stops_everything_until_a_person_has_answered() {
        Dossier replied = consumer(INVOICE).with(new Replied(Entry.on(day("2026-10-05")), Optional.empty()));
        assertThat(on("2026-10-08", replied)).isInstanceOf(Refer.class);
        Dossier answered =
                replied.with(new QuestionAnswered(Entry.on(day("2026-10-06")), "reply-waits-for-an-answer", "go-on"));
        assertThat(on("2026-10-08", answered)).isInstanceOf(Act.class);
    }

    @Test
    void what_this_version_cannot_judge_goes_to_a_person_and_never_to_silence() {
        Entry entry = Entry.on(day("2026-10-05"));
        for (DunningEvent event : List.of(
                new DunningEvent.DebtorSaid(entry, LateReason.HARDSHIP, Optional.empty()),
                new DunningEvent.Complained(entry),
                new DunningEvent.Left(entry))) {
            assertThat(on("2026-10-08", consumer(INVOICE).with(event)))
                    .as("%s", event)
                    .isInstanceOf(Refer.class);
        }
    }

    @Test
    void circumstances_stop_automation() {
        for (CircumstanceKind kind : CircumstanceKind.values()) {
            Debtor debtor = debtor(DebtorKind.CONSUMER).toBuilder()
                    .circumstance(new Circumstance(kind, Optional.empty(), Optional.empty(), Ext.NONE))
                    .build();
            assertThat(on("2026-10-08", Dossier.of(CREDITOR, debtor, INVOICE)))
                    .as("%s", kind)
                    .isInstanceOf(Refer.class);
        }
    }

    @Test
    void nothing_is_missed_before_the_bank_statements_are_in() {
        Dossier dossier = consumer(INVOICE).bookedThrough(day("2026-09-30"));
        Decision decision = on("2026-10-08", dossier);
        assertThat(decision).isInstanceOf(Wait.class);
        assertThat(((Wait) decision).until())
                .as("only new statements can change it")
                .isEmpty();
        assertThat(on("2026-10-08", dossier.bookedThrough(day("2026-10-01")))).isInstanceOf(Act.class);
    }

    @Test
    void a_paid_debt_is_settled_and_a_chased_one_is_thanked_for() {
        Dossier paid = consumer(INVOICE).with(DunningEvent.paid("p", day("2026-10-05"), "A", euro("1210.00")));
        assertThat(on("2026-10-08", paid)).isInstanceOf(Settled.class);
        Dossier chased = lived(consumer(INVOICE), "2026-10-01", "2026-10-08")
                .with(DunningEvent.paid("p", day("2026-10-14"), "A", euro("1210.00")));
        Notice thanks = notice(on("2026-10-15", chased));
        assertThat(thanks.kind()).isEqualTo(NoticeKind.THANK_YOU);
        assertThat(thanks.claim().total()).isEqualTo(euro("0.00"));
        assertThat(on("2026-10-16", chased.with(thanks.record()))).isInstanceOf(Settled.class);
    }

    @Test
    void a_payment_that_goes_back_revives_the_debt_at_its_old_age() {
        Dossier reversed = consumer(INVOICE)
                .with(DunningEvent.paid("p", day("2026-10-05"), "A", euro("1210.00")))
                .with(new DunningEvent.PaymentReversed(
                        Entry.on(day("2026-10-09")),
                        Optional.of("p"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(on("2026-10-08", reversed)).isInstanceOf(Settled.class);
        assertThat(notice(on("2026-10-09", reversed)).step()).isEqualTo("first-reminder");
    }

    @Test
    void a_small_balance_is_left_alone() {
        Decision decision = on("2026-10-08", consumer(invoice("A", "4.99", "2026-10-01")));
        assertThat(rule(decision)).isEqualTo("balance-is-below-the-minimum");
    }

    @Test
    void costs_on_a_small_debt_of_a_person_need_approval() {
        Dossier dossier = lived(consumer(invoice("A", "12.00", "2026-10-01")), "2026-10-01", "2026-11-15");
        assertThat(notice(on("2026-11-16", dossier))
                        .approval()
                        .map(reason -> reason.rule().id()))
                .contains("costs-on-a-small-debt-need-approval");
    }

    @ParameterizedTest
    @MethodSource("termsAboveTheLaw")
    void terms_above_the_law_go_to_a_person_before_they_are_used(Terms terms) {
        Dossier dossier = lived(consumer(INVOICE.under("t")).under(terms), "2026-10-01", "2026-11-15");
        Decision decision = on("2026-11-16", dossier);

        assertThat(rule(decision)).isEqualTo("terms-ask-more-than-the-law-gives");
    }

    @ParameterizedTest
    @MethodSource("termsAboveTheLaw")
    void with_a_go_on_from_that_person_the_interest_is_left_out(Terms terms) {
        Dossier dossier = lived(consumer(INVOICE.under("t")).under(terms), "2026-10-01", "2026-11-15")
                .with(List.of(new QuestionAnswered(
                        Entry.on(day("2026-11-16")), "terms-ask-more-than-the-law-gives", "go-on")));
        Decision decision = on("2026-11-16", dossier);

        assertThat(notice(decision).claim().interest()).isEqualTo(euro("0.00"));
        assertThat(decision.why().butNot())
                .flatExtracting(rejected -> rejected.reasons())
                .extracting(reason -> reason.rule().id())
                .contains("no-interest-above-the-law-from-a-consumer");
    }

    static Stream<Terms> termsAboveTheLaw() {
        Terms agreed = Terms.of("t").termAgreed(true);
        return Stream.of(agreed.interest(Rate.ofPercent(12)), agreed.interestPerMonth(Rate.ofPercent(2)));
    }

    @Test
    void who_collects_for_others_writes_to_a_person_between_seven_and_eight() {
        Notice notice = notice(on("2026-10-08", collected()));

        assertThat(notice.sendBetween())
                .contains(new SendWindow(
                        LocalTime.of(7, 0), LocalTime.of(20, 0), Optional.of(java.time.ZoneId.of("Europe/Amsterdam"))));
    }

    @Test
    void who_collects_for_others_leaves_a_person_in_peace_on_sundays() {
        Decision decision = on("2026-10-11", collected());

        assertThat(rule(decision)).isEqualTo("no-contact-on-a-quiet-day");
        assertThat(((Wait) decision).until()).contains(day("2026-10-12"));
    }

    private static Dossier collected() {
        Creditor agency = CREDITOR.toBuilder().actsForOther(true).build();
        return Dossier.of(agency, debtor(DebtorKind.CONSUMER), INVOICE);
    }

    @Test
    void who_collects_for_others_from_a_person_needs_a_register_number() {
        Creditor unregistered = Creditor.of("agency", "Agency", "NL").toBuilder()
                .actsForOther(true)
                .build();
        Dossier dossier = Dossier.of(unregistered, debtor(DebtorKind.CONSUMER), INVOICE);
        assertThat(on("2026-10-08", dossier)).isInstanceOf(Refer.class);
    }

    @Test
    void the_gentle_policy_sends_a_note_before_the_due_date() {
        DunningEngine gentle = DunningEngine.of(DunningPolicy.from(Policies.gentle(), LAWS.get("NL")));
        Notice note = notice(gentle.decide(consumer(INVOICE), day("2026-09-28")));
        assertThat(note.kind()).isEqualTo(NoticeKind.COURTESY);
        assertThat(note.respondBy()).isEmpty();
        assertThat(gentle.decide(consumer(INVOICE), day("2026-10-01"))).isInstanceOf(Wait.class);
    }

    @Test
    void without_a_law_a_person_gets_reminders_only_and_a_caution() {
        DunningEngine lawless = DunningEngine.of(DunningPolicy.standard(LAWS.get("NONE")));
        Dossier dossier = consumer(INVOICE).judgedBy("NONE");
        for (LocalDate day = day("2026-10-01"); day.isBefore(day("2027-03-01")); day = day.plusDays(1)) {
            Decision decision = lawless.decide(dossier, day);
            assertThat(decision.why().cautions()).isNotEmpty();
            if (decision instanceof Act act) {
                assertThat(act.notices()).extracting(Notice::kind).containsOnly(NoticeKind.REMINDER);
                assertThat(act.notices().get(0).claim().total()).isEqualTo(euro("1210.00"));
                dossier = dossier.with(act.sent());
            }
        }
    }

    @Test
    void every_answer_names_the_reasons_against_the_alternatives() {
        Decision decision = on("2026-10-08", consumer(INVOICE, invoice("B", "10.00", "2026-10-20")));
        assertThat(decision.why().butNot())
                .extracting(rejected -> rejected.id())
                .contains("second-reminder", "statutory-notice", "final-notice", "hand-over", "LETTER", "B");
        assertThat(decision.why().lines(Locale.forLanguageTag("nl")))
                .contains("De stap ‘first-reminder’ is sinds 8 oktober 2026 aan de beurt voor factuur A.");
    }

    @Test
    void past_the_last_known_day_of_a_table_the_answer_carries_a_caution() {
        assertThat(on("2028-01-01", consumer(INVOICE)).why().cautions())
                .extracting(caution -> caution.reason().rule().id())
                .contains("table-ends-before-today");
    }

    @Test
    void a_dossier_with_faults_is_refused_with_all_of_them() {
        Dossier faulty = consumer(
                INVOICE, INVOICE, Invoice.of("U", Money.parse("USD 1.00"), day("2026-10-01"), day("2026-10-01")));
        assertThatThrownBy(() -> on("2026-10-08", faulty))
                .isInstanceOf(UnsoundDocumentException.class)
                .hasMessageContaining("invoices[1].id")
                .hasMessageContaining("invoices[2].amount");
    }
}
