package dev.dunning.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Adopt;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.HeldDays;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.reference.Answer.Kind;
import dev.dunning.core.reference.Answer.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the page says, in stories small enough to be checked by hand. Invoice A of EUR 100.00 was due on 1 October. */
class ReferenceTest {

    private static final StepDocument REMINDER = step("reminder", NoticeKind.REMINDER, Trigger.AFTER_DUE, 7);
    private static final StepDocument LAST = step("last", NoticeKind.FINAL_NOTICE, Trigger.AFTER_RESPOND_BY, 3);

    private static StepDocument step(String id, NoticeKind kind, Trigger trigger, int days) {
        return StepDocument.of(id, kind, When.days(trigger, days), Channel.EMAIL, Channel.LETTER);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 9, 30).plusDays(day);
    }

    private static Money euro(int units) {
        return Money.ofMinor(java.util.Currency.getInstance("EUR"), units * 100L);
    }

    private static Invoice invoice(String id, int due) {
        return Invoice.of(id, euro(100), october(due).minusDays(30), october(due));
    }

    private static Entry on(int day) {
        return Entry.on(october(day));
    }

    private static final Debtor DEBTOR = Debtor.business("K", "Kim", "NL")
            .reachable(Channel.EMAIL, "kim@example")
            .reachable(Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", "NL")));

    private static Dossier dossier(DunningEvent... events) {
        return Dossier.of(Creditor.of("c", "Creditor", "NL"), DEBTOR, invoice("A", 1))
                .with(events);
    }

    private static Sent sent(StepDocument step, int day, String message) {
        return new Sent(
                on(day),
                step.id(),
                step.kind(),
                Channel.EMAIL,
                List.of("A"),
                Optional.of(october(day + 7)),
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DunningEvent paid(String id, int day, int units) {
        return DunningEvent.paid(id, october(day), "A", euro(units));
    }

    private static Answer decide(Dossier dossier, int day, PolicyDocument policy) {
        return Reference.decide(new Case(PolicyBook.of(policy), dossier, october(day)));
    }

    private static Answer decide(Dossier dossier, int day, StepDocument... steps) {
        return decide(dossier, day, PolicyDocument.of("house", steps));
    }

    private static List<String> steps(Answer answer) {
        return answer.letters().stream().map(Letter::step).toList();
    }

    private static PolicyDocument policy(Conventions conventions, Limits limits, Optional<Adopt> adopt) {
        return new PolicyDocument(
                "house",
                Optional.empty(),
                conventions,
                limits,
                List.of(REMINDER, LAST),
                adopt,
                dev.dunning.core.check.Ext.NONE);
    }

    @Test
    void a_step_comes_again_as_often_as_it_says_and_then_the_next_one_follows() {
        StepDocument twice = REMINDER.toBuilder().repeat(new Repeat(10, 2)).build();
        Dossier once = dossier(sent(twice, 8, "m-1"));
        assertThat(decide(once, 17, twice, LAST).kind()).isEqualTo(Kind.WAIT);
        assertThat(steps(decide(once, 18, twice, LAST))).containsExactly("reminder");
        Dossier again = once.with(sent(twice, 18, "m-2"));
        assertThat(decide(again, 27, twice, LAST).kind()).isEqualTo(Kind.WAIT);
        assertThat(steps(decide(again, 28, twice, LAST))).containsExactly("last");
    }

    @Test
    void a_plan_pauses_until_the_cure_of_a_missed_instalment_has_passed() {
        Dossier dossier = dossier(plan());
        assertThat(decide(dossier, 22, REMINDER).kind()).isEqualTo(Kind.HOLD);
        assertThat(steps(decide(dossier, 23, REMINDER))).containsExactly("reminder");
        assertThat(decide(dossier.with(paid("p", 22, 50)), 23, REMINDER).kind()).isEqualTo(Kind.HOLD);
    }

    private static DunningEvent plan() {
        return new DunningEvent.PlanAgreed(
                on(5), List.of(Instalment.of(october(15), euro(50)), Instalment.of(october(40), euro(50))));
    }

    @Test
    void a_late_reversal_breaks_the_plan_when_a_cure_of_its_own_has_passed() {
        Dossier dossier = dossier(
                plan(),
                paid("p", 15, 50),
                new DunningEvent.PaymentReversed(
                        on(25), Optional.of("p"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(decide(dossier, 32, REMINDER).kind()).isEqualTo(Kind.HOLD);
        assertThat(steps(decide(dossier, 33, REMINDER))).containsExactly("reminder");
    }

    @Test
    void a_missed_instalment_is_told_with_the_last_day_of_its_cure() {
        StepDocument breach = step("breach", NoticeKind.PLAN_BREACH, Trigger.AFTER_PLAN_BROKEN, 1);
        Answer answer = decide(dossier(plan()), 16, REMINDER, breach);
        assertThat(steps(answer)).containsExactly("breach");
        assertThat(answer.letters().get(0).respondBy()).contains(october(22));
    }

    @Test
    void paying_a_promise_early_does_not_bring_the_next_step_forward() {
        Dossier dossier =
                dossier(new DunningEvent.Promised(on(5), Optional.of(euro(50)), october(20)), paid("p", 6, 50));
        assertThat(decide(dossier, 20, REMINDER).kind()).isEqualTo(Kind.HOLD);
        assertThat(steps(decide(dossier, 21, REMINDER))).containsExactly("reminder");
    }

    @Test
    void a_promise_is_confirmed_once_and_a_broken_one_is_spoken_of() {
        StepDocument confirm = step("confirm", NoticeKind.PROMISE_CONFIRMATION, Trigger.AFTER_PROMISED, 0);
        StepDocument ask = step("ask", NoticeKind.CALL, Trigger.AFTER_PROMISE_BROKEN, 2);
        Dossier dossier = dossier(new DunningEvent.Promised(on(2), Optional.empty(), october(4)));
        Answer answer = decide(dossier, 2, REMINDER, confirm, ask);
        assertThat(steps(answer)).containsExactly("confirm");
        assertThat(answer.letters().get(0).respondBy()).contains(october(4));
        Dossier confirmed = dossier.with(sent(confirm, 2, "m-1"));
        assertThat(decide(confirmed, 4, REMINDER, confirm, ask).kind()).isEqualTo(Kind.WAIT);
        assertThat(steps(decide(confirmed, 6, REMINDER, confirm, ask))).containsExactly("ask");
    }

    @Test
    void a_step_of_the_ladder_comes_before_an_answer() {
        StepDocument copy = step("copy", NoticeKind.SEND_COPY, Trigger.AFTER_CONTACT, 0);
        Dossier dossier = dossier(new DunningEvent.Talked(on(8)));
        assertThat(steps(decide(dossier, 8, REMINDER, copy))).containsExactly("reminder");
        assertThat(steps(decide(dossier.with(sent(REMINDER, 8, "m-1")), 9, REMINDER, copy)))
                .containsExactly("copy");
    }

    @Test
    void the_promise_after_too_many_broken_ones_goes_to_a_person() {
        PolicyDocument policy = policy(
                Conventions.STANDARD,
                new Limits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1),
                        dev.dunning.core.check.Ext.NONE),
                Optional.empty());
        Dossier dossier = dossier(
                new DunningEvent.Promised(on(2), Optional.empty(), october(4)),
                new DunningEvent.Promised(on(6), Optional.empty(), october(9)));
        assertThat(decide(dossier, 5, policy).kind()).isEqualTo(Kind.WAIT);
        assertThat(decide(dossier, 6, policy).question()).contains("promise-follows-broken-ones");
    }

    @Test
    void days_on_hold_can_be_left_out_of_the_count() {
        Dossier dossier = dossier(new DunningEvent.Held(on(3), List.of(), Optional.of(october(5)), Optional.empty()));
        Conventions usual = Conventions.STANDARD;
        Conventions skipping = new Conventions(
                usual.firstDay(),
                usual.catchUp(),
                usual.grouping(),
                usual.intervalScope(),
                usual.credits(),
                usual.allocation(),
                usual.minimumBalance(),
                usual.transitDays(),
                HeldDays.SKIP,
                usual.cureDays(),
                usual.respiteDays(),
                usual.ext());
        PolicyDocument policy = policy(skipping, Limits.NONE, Optional.empty());
        assertThat(decide(dossier, 10, policy).kind()).isEqualTo(Kind.WAIT);
        assertThat(steps(decide(dossier, 11, policy))).containsExactly("reminder");
    }

    @Test
    void what_was_old_when_dunning_began_goes_to_a_person_first() {
        PolicyDocument policy = policy(Conventions.STANDARD, Limits.NONE, Optional.of(new Adopt(october(40), 30)));
        assertThat(decide(dossier(), 40, policy).kind()).isEqualTo(Kind.REFER);
        assertThat(steps(decide(dossier(), 39, policy))).containsExactly("reminder");
        assertThat(decide(dossier(sent(REMINDER, 30, "m-1")), 40, policy).kind())
                .isNotEqualTo(Kind.REFER);
    }

    @Test
    void who_forgot_has_some_days_of_quiet() {
        Dossier dossier = dossier(new DunningEvent.DebtorSaid(on(8), LateReason.FORGOT, Optional.empty()));
        assertThat(decide(dossier, 12, REMINDER).kind()).isEqualTo(Kind.HOLD);
        assertThat(steps(decide(dossier, 13, REMINDER))).containsExactly("reminder");
    }

    @Test
    void a_person_who_answers_otherwise_than_to_go_on_keeps_the_dossier() {
        Dossier dossier = dossier(
                new DunningEvent.Replied(on(8), Optional.empty()),
                new DunningEvent.QuestionAnswered(on(9), "reply-waits-for-an-answer", "i-write-myself"));
        assertThat(decide(dossier, 8, REMINDER).kind()).isEqualTo(Kind.REFER);
        assertThat(decide(dossier, 9, REMINDER).kind()).isEqualTo(Kind.HOLD);
        Dossier later = dossier.with(
                new DunningEvent.QuestionAnswered(on(12), "reply-waits-for-an-answer", PersonsQuestions.GO_ON));
        assertThat(steps(decide(later, 12, REMINDER))).containsExactly("reminder");
    }

    @Test
    void channels_vary_after_silence_follow_what_worked_or_cost_the_least() {
        Dossier silent = dossier(sent(REMINDER, 8, "m-1"));
        Dossier read = silent.with(new DunningEvent.Tracked(on(9), Fate.READ, "m-1"));
        assertThat(channels(silent, Combine.VARIED)).containsExactly(Channel.LETTER);
        assertThat(channels(read, Combine.VARIED)).containsExactly(Channel.EMAIL);
        assertThat(channels(read, Combine.PROVEN)).containsExactly(Channel.EMAIL);
        assertThat(channels(silent, Combine.CHEAPEST)).containsExactly(Channel.EMAIL);
    }

    private static List<Channel> channels(Dossier dossier, Combine combine) {
        StepDocument last = LAST.toBuilder().combine(combine).build();
        return decide(dossier, 18, REMINDER, last).letters().get(0).channels();
    }

    @Test
    void what_bounced_before_the_address_was_known_does_not_count() {
        Dossier bounced = dossier(sent(REMINDER, 8, "m-1"), new DunningEvent.Tracked(on(8), Fate.BOUNCED, "m-1"));
        assertThat(decide(bounced, 10, REMINDER).letters().get(0).channels()).containsExactly(Channel.LETTER);
        Debtor moved = Debtor.business("K", "Kim", "NL")
                .reachable(Contact.of(Channel.EMAIL, "kim@new.example").knownSince(october(9)));
        Dossier known = Dossier.of(bounced.creditor(), moved, invoice("A", 1)).with(bounced.history());
        assertThat(decide(known, 10, REMINDER).letters().get(0).channels()).containsExactly(Channel.EMAIL);
    }

    @Test
    void an_invoice_follows_the_policy_that_it_names() {
        PolicyDocument slow = PolicyDocument.of("slow", step("late", NoticeKind.REMINDER, Trigger.AFTER_DUE, 20));
        PolicyBook book = new PolicyBook(List.of(PolicyDocument.of("house", REMINDER), slow), List.of(), "house");
        Dossier dossier = Dossier.of(
                Creditor.of("c", "Creditor", "NL"),
                DEBTOR,
                invoice("A", 1),
                invoice("B", 1).toBuilder().policy("slow").build(),
                invoice("C", 1).toBuilder().policy("unknown").build());
        Answer early = Reference.decide(new Case(book, dossier, october(8)));
        assertThat(early.letters()).extracting(Letter::items).containsExactly(List.of("A", "C"));
        Answer late = Reference.decide(new Case(book, dossier, october(21)));
        assertThat(late.letters()).extracting(Letter::items).containsExactly(List.of("A", "C"), List.of("B"));
    }
}
