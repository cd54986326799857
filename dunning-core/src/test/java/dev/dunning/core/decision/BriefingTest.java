package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Briefing.Paragraph;
import dev.dunning.core.decision.Briefing.Topic;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a colleague would say about a decision. */
class BriefingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-08");
    private static final LocalDate LATER = LocalDate.parse("2026-10-20");
    private static final DunningEngine ENGINE =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));
    private static final Debtor KIM =
            Debtor.consumer("K-1", "Kim Verbeek", "NL").reachable(Channel.EMAIL, "kim@verbeek.example");

    private static Invoice invoice(String id, String due) {
        LocalDate last = LocalDate.parse(due);
        return Invoice.of(id, Money.parse("EUR 100.00"), last.minusDays(30), last);
    }

    private static Decision decide(Invoice... invoices) {
        Creditor creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
        return ENGINE.decide(Dossier.of(creditor, KIM, invoices), TODAY);
    }

    private static Explanation why(List<Reason> because, Rejected... butNot) {
        return new Explanation(
                because, Arrays.asList(butNot), List.of(), new Provenance("engine", "policy", "NL", LATER));
    }

    private static Hold hold(List<Reason> because, Rejected... butNot) {
        return new Hold("K-1", TODAY, Optional.of(LATER), why(because, butNot));
    }

    private static Rejected step(String id, Reason... reasons) {
        return Rejected.of(
                Subject.STEP,
                id,
                Arrays.stream(reasons).map(reason -> reason.with("step", id)).toList());
    }

    private static String about(Topic topic, Decision decision) {
        return Briefing.of(decision, "Kim (K-1)").paragraphs().stream()
                .filter(paragraph -> paragraph.topic() == topic)
                .map(paragraph -> paragraph.text(Locale.ENGLISH).replace('\u00A0', ' '))
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void it_begins_with_what_to_do_and_why_and_then_tells_the_message() {
        Decision decision = decide(invoice("A", "2026-10-01"));

        assertThat(Briefing.of(decision, "Kim (K-1)").paragraphs())
                .extracting(Paragraph::topic)
                .containsExactly(Topic.TODAY, Topic.NOTICE, Topic.STEPS, Topic.CHANNELS, Topic.CHANGE, Topic.CAUTIONS);
        assertThat(about(Topic.TODAY, decision))
                .isEqualTo("On 8 October 2026 there is something to do for Kim (K-1)."
                        + " The step “first-reminder” has been due for invoice A since 8 October 2026.");
        assertThat(about(Topic.NOTICE, decision))
                .isEqualTo("The step “first-reminder” goes out by e-mail for invoice A and asks for EUR 100.00,"
                        + " to be paid by 15 October 2026 at the latest. That is the principal alone."
                        + " If nothing is paid, the step “second-reminder” follows on 18 October 2026"
                        + " and asks for EUR 100.00.");
    }

    @Test
    void many_invoices_with_one_reason_are_one_sentence() {
        Invoice[] invoices = IntStream.rangeClosed(10, 19)
                .mapToObj(day -> invoice("I-" + day, "2026-10-" + day))
                .toArray(Invoice[]::new);

        Decision decision = decide(invoices);

        assertThat(about(Topic.INVOICES, decision))
                .isEqualTo("Invoices I-10, I-11 and 8 others are not overdue yet."
                        + " That may change on 18 October 2026 or later.");
        assertThat(about(Topic.NEXT, decision)).isEqualTo("The case comes up again on 17 October 2026.");
        assertThat(about(Topic.TODAY, decision))
                .endsWith("The step “first-reminder” does not come before 17 October 2026.");
    }

    @Test
    void nothing_is_told_twice() {
        Reason disputed = Reason.of("invoice-is-disputed").with("invoice", "A");
        Decision decision = hold(List.of(disputed), Rejected.of(Subject.INVOICE, "A", List.of(disputed)));

        assertThat(Briefing.of(decision, "Kim").text(Locale.ENGLISH))
                .containsExactly(
                        "On 8 October 2026 nothing goes out to Kim; the steps are on hold. Invoice A is disputed.",
                        "The case comes up again on 20 October 2026.",
                        "Settle the dispute and record that it is settled.");
    }

    @Test
    void a_day_on_which_all_comes_up_again_is_told_once() {
        Reason overdue = Reason.of("invoice-is-not-overdue").with("invoice", "B");

        assertThat(about(
                        Topic.INVOICES,
                        hold(List.of(), new Rejected(Subject.INVOICE, "B", List.of(overdue), Optional.of(LATER)))))
                .isEqualTo("Invoice B is not overdue yet.");
        assertThat(about(
                        Topic.INVOICES,
                        hold(List.of(), new Rejected(Subject.INVOICE, "B", List.of(overdue), Optional.of(TODAY)))))
                .isEqualTo("Invoice B is not overdue yet. That may change on 8 October 2026.");
    }

    @Test
    void when_nothing_goes_out_no_other_step_comes_first() {
        Rejected due = step("first-reminder", Reason.of("another-step-comes-first"));
        Rejected invoice = Rejected.of(
                Subject.INVOICE, "A", List.of(Reason.of("no-step-is-due-for-it").with("invoice", "A")));

        assertThat(about(Topic.STEPS, hold(List.of(), due)))
                .isEqualTo("The step “first-reminder” is due, but nothing goes out now.");
        assertThat(about(Topic.INVOICES, hold(List.of(), due, invoice)))
                .isEqualTo("Invoice A is overdue, but nothing goes out for it now.");
        assertThat(about(Topic.INVOICES, hold(List.of(), invoice)))
                .isEqualTo("Invoice A is overdue, but none of its steps is due today.");
    }

    @Test
    void steps_with_one_reason_are_one_sentence_and_a_step_with_several_depends_on_the_invoice() {
        Reason sent = Reason.of("step-was-sent");
        Decision decision = hold(
                List.of(),
                step("a", sent),
                step("b", sent, Reason.of("step-lies-behind")),
                step("c", sent),
                step("d", Reason.of("without-a-law-a-person-gets-reminders-only")));

        assertThat(about(Topic.STEPS, decision))
                .isEqualTo("The steps “a” and “c” have already been taken. The step “d” is not possible now."
                        + " Without a known law a natural person gets reminders only."
                        + " How the step “b” stands depends on the invoice. The step “b” has already been taken."
                        + " A later step than “b” has already been taken.");
    }

    @Test
    void a_channel_is_named_where_its_reason_does_not() {
        Reason noConsent = Reason.of("no-consent-for-channel");
        Reason first = Reason.of("another-channel-comes-first").with("channel", "EMAIL");
        Decision decision = hold(
                List.of(),
                Rejected.of(Subject.CHANNEL, "LETTER", List.of(first)),
                Rejected.of(Subject.CHANNEL, "SMS", List.of(noConsent.with("channel", "SMS"))),
                Rejected.of(Subject.CHANNEL, "VOICE", List.of(noConsent.with("channel", "VOICE"))),
                new Rejected(
                        Subject.CHANNEL,
                        "PHONE",
                        List.of(Reason.of("no-contact-on-a-quiet-day")),
                        Optional.of(TODAY.plusDays(1))));

        assertThat(about(Topic.CHANNELS, decision))
                .isEqualTo("It goes by e-mail, which is preferred to letter."
                        + " The debtor has not agreed to be reached by text message or voice message."
                        + " It does not go by telephone. On Sundays and holidays the debtor is left in peace."
                        + " That may change on 9 October 2026.");
        assertThat(about(Topic.CHANGE, decision))
                .isEqualTo("Ask whether the debtor agrees to be reached by text message or voice message,"
                        + " and record the answer.");
    }

    @Test
    void a_part_of_the_claim_that_is_left_out_has_its_reason_and_its_day() {
        Rejected interest = new Rejected(
                Subject.CLAIM,
                "INTEREST",
                List.of(Reason.of("no-interest-before-default")),
                Optional.of(TODAY.plusDays(1)));

        assertThat(about(Topic.CLAIM, hold(List.of(), interest)))
                .isEqualTo(
                        "No interest may be asked before the debtor is in default. That may change on 9 October 2026.");
    }

    @Test
    void a_question_comes_with_its_answers() {
        Question question = new Question(Reason.of("debtor-left").with("day", TODAY), List.of("go-on", "stop"));
        Decision decision = new Refer("K-1", TODAY, question, why(List.of(question.reason())));

        assertThat(Briefing.of(decision, "Kim").text(Locale.ENGLISH))
                .containsExactly(
                        "On 8 October 2026 the case of Kim needs a person’s decision; until then nothing goes out."
                                + " The debtor ended the relation on 8 October 2026. How should it go on?",
                        "The possible answers are: go on with the steps (go-on) or stop chasing (stop).");
    }

    @Test
    void a_wait_without_a_day_and_a_settled_case_say_what_would_have_to_come() {
        assertThat(about(
                        Topic.NEXT,
                        new Wait("K-1", TODAY, Optional.empty(), why(List.of(Reason.of("nothing-is-due"))))))
                .isEqualTo("Only a new fact changes this.");
        assertThat(Briefing.of(new Settled("K-1", TODAY, why(List.of(Reason.of("nothing-is-owed")))), "Kim")
                        .text(Locale.ENGLISH))
                .containsExactly(
                        "On 8 October 2026 there is nothing to do for Kim. Nothing is owed.",
                        "Only a new invoice, or a payment that is taken back, changes this.");
    }

    @Test
    void cautions_come_last_and_alike_ones_together() {
        Reason noClause = Reason.of("nobody-said-whether-costs-were-agreed");
        Explanation why = new Explanation(
                List.of(Reason.of("nothing-is-due")),
                List.of(),
                List.of(new Caution(noClause.with("invoice", "A")), new Caution(noClause.with("invoice", "B"))),
                new Provenance("engine", "policy", "NL", LATER));

        assertThat(about(Topic.CAUTIONS, new Wait("K-1", TODAY, Optional.empty(), why)))
                .isEqualTo("Please mind the following. Nobody said whether the terms of invoices A and B carry a clause"
                        + " on costs, so none are asked. With such a clause the law allows some.");
    }

    @Test
    void hours_of_the_law_are_told_with_the_message() {
        Notice plain = ((Act) decide(invoice("A", "2026-10-01"))).notices().get(0);
        SendWindow window =
                new SendWindow(LocalTime.of(8, 0), LocalTime.of(21, 0), Optional.of(ZoneId.of("Europe/Amsterdam")));
        Notice timed = new Notice(
                plain.key(),
                plain.step(),
                plain.kind(),
                plain.ordinal(),
                plain.tone(),
                plain.channels(),
                plain.invoices(),
                plain.claim(),
                plain.sent(),
                plain.respondBy(),
                Optional.of(Reason.of("step-needs-approval").with("step", plain.step())),
                Optional.of(window),
                plain.attachments(),
                plain.onLapse(),
                Optional.empty(),
                plain.plan(),
                plain.handOverTo(),
                plain.record());
        Decision decision = new Act("K-1", TODAY, List.of(timed), why(List.of()));

        assertThat(about(Topic.TODAY, decision))
                .isEqualTo("On 8 October 2026 something for Kim (K-1) waits for approval.");
        assertThat(about(Topic.NOTICE, decision))
                .endsWith("That is the principal alone."
                        + " By law it may arrive only between 08:00 and 21:00, in the debtor’s time."
                        + " The policy asks for a person’s approval of the step “first-reminder”."
                        + " It goes out once somebody has approved it; its key is “K-1/first-reminder/A”."
                        + " If nothing is paid, a person decides what follows.");
    }

    @Test
    void what_the_law_adds_when_a_term_runs_out_is_told_and_so_is_each_part_of_a_claim() {
        DunningEngine gentle = DunningEngine.of(
                DunningPolicy.from(Policies.standard(), Jurisdictions.builtin().get("NL")));
        Creditor creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
        Dossier dossier = Dossier.of(creditor, KIM, invoice("A", "2026-10-01"));
        StringBuilder told = new StringBuilder();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusMonths(3)); day = day.plusDays(1)) {
            if (gentle.decide(dossier, day) instanceof Act act) {
                told.append(about(Topic.NOTICE, act)).append('\n');
                dossier = dossier.with(act.sent());
            }
        }

        assertThat(told)
                .containsSubsequence(
                        "“statutory-notice” goes out",
                        "If the term runs out unpaid, costs of EUR 40.00 come on top from ",
                        "; together that is EUR 140.00.",
                        "“final-notice” goes out",
                        "That is EUR 100.00 principal, EUR 0.",
                        " interest and EUR 40.00 costs.");
    }
}
