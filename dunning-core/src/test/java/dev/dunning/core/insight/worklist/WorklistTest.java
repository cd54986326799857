package dev.dunning.core.insight.worklist;

import static dev.dunning.core.insight.worklist.Owing.TODAY;
import static dev.dunning.core.insight.worklist.Owing.owing;
import static dev.dunning.core.insight.worklist.Owing.sent;
import static dev.dunning.core.insight.worklist.Owing.worklist;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Payers;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorklistTest {

    private static List<String> names(Worklist list) {
        return list.items().stream().map(WorkItem::debtor).toList();
    }

    private static WorkItem only(Dossier dossier) {
        return worklist(dossier).items().get(0);
    }

    private static Map<LeftOut, Integer> leftOut(Dossier dossier) {
        Worklist list = worklist(dossier);
        assertThat(list.items()).isEmpty();
        return list.leftOut();
    }

    private static Dossier in(CircumstanceKind kind, Dossier dossier) {
        Circumstance circumstance = new Circumstance(kind, Optional.empty(), Optional.empty(), Ext.NONE);
        return dossier.about(
                dossier.debtor().toBuilder().circumstance(circumstance).build());
    }

    private static DebtorSaid hardship(Optional<Money> affordable) {
        return new DebtorSaid(Entry.on(TODAY.minusDays(1)), LateReason.HARDSHIP, affordable, Optional.empty());
    }

    @Test
    void the_debtor_of_whom_a_contact_brings_most_stands_first_and_the_row_says_why() {
        Worklist list =
                worklist(owing("small", "100.00", 10), owing("large", "900.00", 10), owing("middle", "500.00", 10));

        assertThat(names(list)).startsWith("large");
        WorkItem first = list.items().get(0);
        assertThat(first.kind()).isEqualTo(WorkKind.COLLECT);
        assertThat(first.channel()).contains(Channel.PHONE);
        assertThat(first.overdue()).isEqualTo(Money.parse("EUR 900.00"));
        assertThat(first.expectedRecovery()).contains(Money.parse("EUR 225.00"));
        assertThat(first.because().stream()
                        .map(reason -> reason.text(Locale.ENGLISH).replace('\u00a0', ' ')))
                .containsExactly(
                        "Overdue since 22 February 2026, and no person has dealt with it yet.",
                        "No call is on record so far.",
                        "Too little is known about payments; of EUR 900.00 overdue, EUR 450.00 is assumed to be paid"
                                + " within two weeks after a contact, and EUR 225.00 without one.",
                        "How much such a contact helps is an assumption.",
                        "It has its place by what a contact brings.");
    }

    @Test
    void one_place_in_three_goes_to_whoever_waited_longest_whatever_the_amount() {
        Worklist list = worklist(
                Capacity.of(3),
                owing("old", "5.00", 25),
                owing("large", "900.00", 10),
                owing("larger", "950.00", 10),
                owing("small", "50.00", 10));

        assertThat(names(list)).containsExactly("larger", "old", "large");
        assertThat(list.items().get(1).place()).isEqualTo(WorkPlace.WAITED);
        assertThat(list.leftOut()).containsExactly(Map.entry(LeftOut.BEYOND_CAPACITY, 1));
        assertThat(list.desks()).containsExactly(new DeskLoad("desk", 3, 1, 1, 3, 4, 0));
        assertThat(list.desks().get(0).daysToReachAll()).isEqualTo(4);
    }

    @Test
    void who_has_nothing_to_do_today_does_not_wait_and_counts_for_the_bound_alone() {
        Worklist list = worklist(
                Capacity.of(3),
                owing("due", "50.00", 10),
                owing("talked", "50.00", 10).with(new Talked(Entry.on(TODAY.minusDays(1)))),
                owing("paid", "5.00", 0));

        assertThat(list.desks()).containsExactly(new DeskLoad("desk", 3, 1, 1, 1, 1, 1));
        assertThat(list.desks().get(0).daysToReachAll()).isEqualTo(2);
    }

    @Test
    void a_talk_makes_a_debtor_young_and_leaves_it_a_week_of_rest() {
        Dossier old = owing("old", "5.00", 25);

        assertThat(leftOut(old.with(new Talked(Entry.on(TODAY.minusDays(6))))))
                .containsExactly(Map.entry(LeftOut.TOO_SOON, 1));
        assertThat(only(old.with(new Talked(Entry.on(TODAY.minusDays(7))))).waiting())
                .isEqualTo(7);
    }

    @Test
    void who_owes_nothing_today_is_left_out() {
        Dossier paid = owing("K", "5.00", 10).with(DunningEvent.paid("p", TODAY, "F-K", Money.parse("EUR 5.00")));

        assertThat(leftOut(paid)).containsOnlyKeys(LeftOut.SETTLED);
        assertThat(leftOut(owing("K", "5.00", 0))).containsOnlyKeys(LeftOut.NOTHING_OVERDUE);
        assertThat(leftOut(owing("K", "5.00", 10).bookedThrough(TODAY.minusDays(11))))
                .containsOnlyKeys(LeftOut.NOTHING_OVERDUE);
    }

    @Test
    void who_disputes_or_promised_is_left_out() {
        Dossier late = owing("K", "500.00", 10);

        assertThat(leftOut(late.with(new Promised(Entry.on(TODAY.minusDays(1)), Optional.empty(), TODAY.plusDays(3)))))
                .containsOnlyKeys(LeftOut.ON_HOLD);
        assertThat(leftOut(late.with(
                        new Disputed(Entry.on(TODAY.minusDays(1)), "F-K", Optional.empty(), Optional.empty()))))
                .containsOnlyKeys(LeftOut.NOTHING_OVERDUE);
        assertThat(only(late.with(new Disputed(
                                Entry.on(TODAY), "F-K", Optional.of(Money.parse("EUR 400.00")), Optional.empty())))
                        .overdue())
                .isEqualTo(Money.parse("EUR 100.00"));
    }

    @Test
    void nobody_is_asked_for_whom_somebody_else_speaks() {
        Stream.of(
                        CircumstanceKind.DECEASED,
                        CircumstanceKind.INSOLVENT,
                        CircumstanceKind.DEBT_COUNSELLING,
                        CircumstanceKind.REPRESENTED)
                .forEach(kind ->
                        assertThat(leftOut(in(kind, owing("K", "500.00", 10)))).containsOnlyKeys(LeftOut.SPOKEN_FOR));
    }

    @Test
    void time_that_a_letter_gave_is_waited_for_until_its_payments_are_known() {
        LocalDate last = TODAY.minusDays(1);
        Dossier asked = owing("K", "500.00", 20).with(sent("m", Channel.EMAIL, TODAY.minusDays(10), Optional.of(last)));

        assertThat(leftOut(asked.bookedThrough(last))).containsOnlyKeys(LeftOut.TERM_RUNS);
        assertThat(worklist(asked).items()).hasSize(1);
    }

    @Test
    void a_message_of_today_does_the_work_unless_a_person_must_approve_it() {
        Dossier late = owing("K", "500.00", 31);
        StepDocument reminder =
                StepDocument.of("first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 30), Channel.EMAIL);
        var careful =
                Owing.policy(reminder.toBuilder().approval(Approval.ALWAYS).build());

        assertThat(leftOut(late)).containsOnlyKeys(LeftOut.MESSAGE_GOES_OUT);
        assertThat(Worklist.of(Stream.of(late), TODAY, Owing.NONE, careful, Capacity.of(1))
                        .items())
                .extracting(WorkItem::kind)
                .containsExactly(WorkKind.APPROVE);
    }

    @Test
    void a_question_is_work_for_a_person() {
        WorkItem item = only(owing("K", "500.00", 10).with(new Replied(Entry.on(TODAY), Optional.empty())));

        assertThat(item.kind()).isEqualTo(WorkKind.ANSWER);
        assertThat(item.because().get(0).rule().id()).isEqualTo("reply-waits-for-an-answer");
        assertThat(item.minutes()).isEqualTo(15);
    }

    @Test
    void who_pays_like_a_clock_is_left_alone_until_the_usual_day() {
        Dossier clock = Payers.paying("K", 6, 7, 6, 8, 6, 7, 6, 7);
        LocalDate due = Payers.START.plusDays(130);
        Dossier late = withInvoice(clock, due);

        assertThat(on(due.plusDays(8), late).leftOut()).containsOnlyKeys(LeftOut.EXPECTED_LATER);
        assertThat(on(due.plusDays(9), late).items()).hasSize(1);
    }

    private static Dossier withInvoice(Dossier dossier, LocalDate due) {
        var invoices = new java.util.ArrayList<>(dossier.invoices());
        invoices.add(Payers.invoice("new", due.minusDays(30)));
        return Dossier.of(
                        dossier.creditor(),
                        dossier.debtor().reachable(Channel.PHONE, "+31 30 123 45 67"),
                        invoices.toArray(dev.dunning.core.receivable.Invoice[]::new))
                .with(dossier.history());
    }

    private static Worklist on(LocalDate day, Dossier dossier) {
        return Worklist.of(Stream.of(dossier), day, Experience.none(day), Owing.POLICY, Capacity.of(1));
    }

    @Test
    void the_channel_that_worked_best_is_used() {
        Dossier late = owing("K", "500.00", 20);
        Dossier answered = late.with(
                sent("m", Channel.EMAIL, TODAY.minusDays(12), Optional.empty()),
                new Tracked(Entry.on(TODAY.minusDays(11)), Fate.ANSWERED, "m"));
        Dossier bounced = late.with(
                sent("m", Channel.PHONE, TODAY.minusDays(12), Optional.empty()),
                new Tracked(Entry.on(TODAY.minusDays(11)), Fate.BOUNCED, "m"));

        assertThat(only(late).channel()).contains(Channel.PHONE);
        assertThat(only(answered).channel()).contains(Channel.EMAIL);
        assertThat(only(bounced).channel()).contains(Channel.EMAIL);
    }

    @Test
    void who_cannot_be_reached_is_left_out() {
        assertThat(leftOut(owing(Debtor.business("K", "A debtor", "NL"), "500.00", 10)))
                .containsOnlyKeys(LeftOut.NOT_REACHABLE);
        assertThat(leftOut(owing("K", "500.00", 20).with(sent("m", Channel.LETTER, TODAY, Optional.empty()))))
                .containsOnlyKeys(LeftOut.TOO_SOON);
    }

    @Test
    void people_who_cannot_pay_stand_by_who_can_be_helped_and_not_by_amount() {
        Dossier said = owing("said", "9000.00", 10).with(hardship(Optional.empty()));
        Dossier affordable = owing("affordable", "10.00", 10).with(hardship(Optional.of(Money.parse("EUR 20.00"))));
        Dossier rich = owing("rich", "900.00", 10);
        Worklist list = worklist(Capacity.of(3), said, affordable, rich, owing("old", "5.00", 25));

        assertThat(names(list)).containsExactlyInAnyOrder("rich", "old", "affordable");
        assertThat(list.items())
                .filteredOn(item -> item.kind() == WorkKind.HELP)
                .extracting(WorkItem::place)
                .containsExactly(WorkPlace.HELP);
    }

    @Test
    void who_said_so_before_the_last_invoice_is_helped_too_while_it_is_not_forgotten() {
        DebtorSaid recently = said(TODAY.minusDays(60));
        Dossier later = owing("K", "900.00", 10);

        assertThat(only(later.with(recently)).kind()).isEqualTo(WorkKind.HELP);
        assertThat(only(later.with(recently)).expectedRecovery()).isEmpty();
        assertThat(only(later.with(said(TODAY.minusYears(2)))).kind())
                .as("nobody has answered it yet")
                .isEqualTo(WorkKind.HELP);
        assertThat(only(later.with(
                                said(TODAY.minusYears(2)),
                                new QuestionAnswered(
                                        Entry.on(TODAY.minusYears(2).plusDays(1)), "debtor-cannot-pay", "go-on")))
                        .kind())
                .isEqualTo(WorkKind.COLLECT);
    }

    @Test
    void who_agreed_on_a_plan_that_runs_is_not_asked_for_one() {
        Dossier said = owing("K", "900.00", 10).with(said(TODAY.minusDays(5)));
        PlanAgreed plan = new PlanAgreed(
                Entry.on(TODAY.minusDays(3)), List.of(Instalment.of(TODAY.plusDays(20), Money.parse("EUR 900.00"))));

        assertThat(only(said).kind()).isEqualTo(WorkKind.HELP);
        assertThat(leftOut(said.with(plan))).containsOnlyKeys(LeftOut.ON_HOLD);
    }

    private static DebtorSaid said(LocalDate on) {
        return new DebtorSaid(Entry.on(on), LateReason.HARDSHIP, Optional.empty(), Optional.empty());
    }

    @Test
    void a_dispute_or_a_pause_that_is_over_changes_nothing_of_what_a_contact_brings() {
        Experience experience = Experience.learn(Payers.book(40).stream(), TODAY);
        Dossier plain = owing("K", "1000.00", 10);
        Dossier disputed = plain.with(
                new Disputed(Entry.on(TODAY.minusDays(6)), "F-K", Optional.empty(), Optional.empty()),
                new DisputeResolved(Entry.on(TODAY.minusDays(3)), "F-K"));
        Worklist list = Worklist.of(Stream.of(plain), TODAY, experience, Owing.POLICY, Capacity.of(9));
        Worklist after = Worklist.of(Stream.of(disputed), TODAY, experience, Owing.POLICY, Capacity.of(9));

        assertThat(after.items().get(0).expectedRecovery())
                .isEqualTo(list.items().get(0).expectedRecovery());
    }

    @Test
    void people_who_cannot_pay_and_waited_as_long_stand_in_the_same_order_whatever_they_owe() {
        Dossier a = owing("a", "10.00", 10).with(hardship(Optional.empty()));
        Dossier b = owing("b", "9000.00", 10).with(hardship(Optional.empty()));

        assertThat(names(worklist(a, b))).containsExactly("a", "b");
    }

    @Test
    void work_goes_to_the_first_desk_that_takes_it_and_has_room() {
        Capacity desks = Capacity.of(List.of(
                new Desk("calls", 1, java.util.Set.of(Channel.PHONE), java.util.Set.of()),
                new Desk("shops", 5, java.util.Set.of(), java.util.Set.of("shop"))));
        Dossier shop = owing(Owing.debtor("shop").toBuilder().tag("shop").build(), "20.00", 10);
        Worklist list = worklist(desks, owing("large", "900.00", 12), shop, owing("other", "10.00", 11));

        assertThat(list.items())
                .extracting(item -> item.debtor() + "@" + item.desk())
                .containsExactlyInAnyOrder("large@calls", "shop@shops");
        assertThat(list.leftOut()).containsExactly(Map.entry(LeftOut.BEYOND_CAPACITY, 1));
    }

    @Test
    void name_address_and_language_leave_the_score_as_it_is_and_whoever_needs_care_has_none() {
        Dossier plain = owing("K", "500.00", 20);
        Debtor other = Debtor.consumer("K", "Somebody else", "BE")
                .reachable(Channel.PHONE, "+32 2 555 12 12")
                .reachable(Channel.EMAIL, "other@example.org")
                .toBuilder()
                .language("fr")
                .build();

        assertThat(only(plain.about(other)).score()).isEqualTo(only(plain).score());
        assertThat(only(in(CircumstanceKind.VULNERABLE, plain)).score()).isZero();
        assertThat(only(owing("K", "600.00", 20)).score())
                .isNotEqualTo(only(plain).score());
    }

    @Test
    void a_dossier_with_faults_stops_no_other() {
        Dossier faulty = Dossier.of(
                owing("K", "5.00", 10).creditor(),
                Owing.debtor("K"),
                owing("K", "5.00", 10).invoices().get(0),
                owing("K", "5.00", 10).invoices().get(0));

        assertThat(worklist(faulty, owing("other", "10.00", 11)).leftOut())
                .containsExactly(Map.entry(LeftOut.UNDECIDABLE, 1));
    }
}
