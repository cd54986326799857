package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What protects people, and the creditor, from what a careless program would do to them. */
class FairnessTest {

    private static final String NOTICE = """
            {'id': 'notice', 'kind': 'STATUTORY_NOTICE', 'when': {'afterDue': 7}, 'channels': ['EMAIL', 'LETTER'],
             'respondWithin': 15, 'costs': 'STATUTORY'}""";
    private static final String DEMAND = """
            {'id': 'demand', 'kind': 'FINAL_NOTICE', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'],
             'costs': 'STATUTORY'%s}""";
    private static final String AWAY = """
            {'id': 'away', 'kind': 'HAND_OVER', 'when': {'afterRespondBy': 1}, 'channels': ['EMAIL'],
             'to': 'COLLECTION_AGENCY'}""";

    private static Story agreed(String due, String... more) {
        return Story.of("CONSUMER")
                .terms("'id': 't', 'termAgreed': true" + String.join("", more))
                .invoice("A", "1000.00", due, "'terms': 't'");
    }

    @Test
    void who_paid_on_the_last_day_is_not_punished_because_the_bank_is_late() {
        Story story = Story.business().sent("2026-10-08").bookedThrough("2026-10-14");
        assertThat(story.says("2026-10-19")).startsWith("WAIT bank-statements-are-missing");
        assertThat(story.bookedThrough("2026-10-15").says("2026-10-19")).isEqualTo("ACT second A");
    }

    @Test
    void a_hand_over_waits_three_working_days_more() {
        Story story = Story.business().partner().steps("""
                        {'id': 'final', 'kind': 'FINAL_NOTICE', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}""", AWAY).sent("2026-10-08");
        assertThat(story.says("2026-10-20"))
                .as("16 October is a Friday, then three working days")
                .isEqualTo("WAIT step-is-not-due-yet until 2026-10-21");
        assertThat(story.says("2026-10-21")).isEqualTo("ACT away A");
    }

    @Test
    void a_term_counts_from_receipt_and_the_law_only_lengthens_it() {
        Story story =
                agreed("2026-12-16").unreachable().contact("LETTER", "Kerkweg").steps(NOTICE);
        LocalDate last = story.notice("2026-12-23").respondBy().orElseThrow();
        assertThat(last).isAfter(LocalDate.parse("2027-01-10"));
        Story hurried = story.steps(NOTICE.replace("15", "1"));
        assertThat(hurried.notice("2026-12-23").respondBy().orElseThrow()).isAfter(LocalDate.parse("2027-01-07"));
        Story generous = story.steps(NOTICE.replace("15", "60"));
        assertThat(generous.notice("2026-12-23").respondBy().orElseThrow()).isAfter(LocalDate.parse("2027-02-20"));
    }

    @Test
    void what_was_announced_is_never_done_earlier_though_the_policy_changed() {
        Story story = Story.business().sent("2026-10-08");
        Story hasty = story.steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 1}, 'channels': ['EMAIL']},
                {'id': 'second', 'kind': 'REMINDER', 'when': {'afterRespondBy': 0}, 'channels': ['EMAIL']}""");
        assertThat(story.notice("2026-10-19").step()).isEqualTo("second");
        assertThat(hasty.says("2026-10-18")).isEqualTo("WAIT step-is-not-due-yet until 2026-10-19");
        assertThat(hasty.says("2026-10-19")).isEqualTo("ACT second A");
    }

    @Test
    void what_was_announced_is_never_overtaken_by_something_harsher() {
        Story story = Story.business().sent("2026-10-08").conventions("'catchUp': 'HIGHEST'");
        Story harsher = story.steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 1}, 'channels': ['EMAIL']},
                {'id': 'second', 'kind': 'REMINDER', 'when': {'afterDue': 2}, 'channels': ['EMAIL']},
                {'id': 'last', 'kind': 'FINAL_NOTICE', 'when': {'afterDue': 3}, 'channels': ['EMAIL']}""");
        assertThat(harsher.says("2026-10-19")).isEqualTo("ACT second A");
    }

    @Test
    void costs_that_were_announced_never_grow() {
        Story story = agreed("2026-10-01")
                .steps(NOTICE, DEMAND.formatted(""))
                .letter(
                        "2026-10-08",
                        "notice",
                        "STATUTORY_NOTICE",
                        "EMAIL",
                        "A",
                        "'respondBy': '2026-10-30'",
                        "'announced': {'onLapse': {'from': '2026-10-31', 'costs': 'EUR 100.00', 'vat': 'EUR 0.00', 'total': 'EUR 1100.00'}}");
        assertThat(story.notice("2026-11-02").claim().costs()).isEqualTo(Money.parse("EUR 100.00"));
    }

    @Test
    void after_an_announcement_a_no_leads_to_a_withdrawal() {
        Story story = Story.business().sent("2026-10-08").event("declined", "2026-10-12", "'key': 'K-1/second/A'");
        Story asking = story.steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL']},
                {'id': 'second', 'kind': 'REMINDER', 'when': {'afterDue': 18}, 'channels': ['EMAIL'], 'approval': 'ALWAYS'}""");
        assertThat(asking.says("2026-10-19")).isEqualTo("REFER approval-was-declined");
        assertThat(asking.question("2026-10-19").options()).contains("withdraw-the-announcement");
    }

    @Test
    void terms_above_the_law_are_not_used_against_a_consumer_before_a_person_looked() {
        Story story = agreed("2026-10-01", ", 'interest': '18.0'").steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'], 'interest': true}""");
        assertThat(story.says("2026-10-08")).isEqualTo("REFER terms-ask-more-than-the-law-gives");
        Story seen = story.answered("2026-10-08", "terms-ask-more-than-the-law-gives", "go-on");
        assertThat(seen.notice("2026-10-08").claim().interest()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void nobody_stops_the_supply_of_a_person_without_a_persons_yes() {
        String stop = """
                {'id': 'stop', 'kind': 'STOP_SUPPLY', 'when': {'afterDue': 7}, 'channels': ['EMAIL'], 'approval': 'NEVER'}""";
        assertThat(Story.consumer().steps(stop).notice("2026-10-08").isSendable())
                .isFalse();
        assertThat(Story.business().steps(stop).notice("2026-10-08").isSendable())
                .isTrue();
    }

    @Test
    void without_a_law_a_person_gets_reminders_only() {
        Story story = Story.consumer().law("NONE").partner().steps("""
                        {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL'],
                         'interest': true, 'costs': 'STATUTORY', 'fee': {'fixed': 'EUR 9.00'}}""", DEMAND.formatted(""), AWAY);
        assertThat(story.notice("2026-10-08").claim().total()).isEqualTo(Money.parse("EUR 1000.00"));
        assertThat(story.sent("2026-10-08").says("2026-12-31")).isEqualTo("REFER ladder-has-ended");
        assertThat(story.against("2026-10-08", "demand")).containsExactly("without-a-law-a-person-gets-reminders-only");
        assertThat(story.against("2026-10-08", "away")).containsExactly("without-a-law-a-person-gets-reminders-only");
    }

    @Test
    void who_collects_for_others_from_a_person_needs_a_register_number() {
        Story story = Story.consumer().creditor("'actsFor': 'OTHER'");
        assertThat(story.says("2026-10-08")).doesNotStartWith("ACT");
        assertThat(story.against("2026-10-08", "first")).containsExactly("collector-needs-a-register-number");
        assertThat(story.partner().says("2026-10-08")).isEqualTo("ACT first A");
    }

    @Test
    void a_note_about_health_or_family_stands_nowhere_in_a_decision() {
        Story story =
                Story.consumer().event("debtor-said", "2026-10-06", "'reason': 'HARDSHIP'", "'note': 'in hospital'");
        assertThat(DunningJson.write(story.on("2026-10-08"), Locale.ENGLISH))
                .contains("debtor-cannot-pay")
                .doesNotContain("hospital");
    }

    @Test
    void nothing_goes_out_while_a_message_of_the_debtor_lies_unread() {
        Story story = Story.consumer().event("replied", "2026-10-07");
        assertThat(story.says("2026-10-08")).isEqualTo("REFER reply-waits-for-an-answer");
        assertThat(story.answered("2026-10-08", "reply-waits-for-an-answer", "go-on")
                        .says("2026-10-08"))
                .isEqualTo("ACT first A");
    }

    @Test
    void a_letter_about_debts_in_another_currency_counts_for_the_limits() {
        Story story = Story.consumer()
                .limits("'daysBetweenMessages': 5")
                .letter("2026-10-06", "first", "REMINDER", "EMAIL", "USD-7");
        assertThat(story.says("2026-10-08"))
                .startsWith("WAIT too-soon-after-the-last-message")
                .endsWith("2026-10-11");
        assertThat(story.says("2026-10-11")).isEqualTo("ACT first A");
    }

    @Test
    void who_cannot_pay_is_left_alone_until_a_person_resumes() {
        Story story = Story.consumer().event("debtor-said", "2026-10-06", "'reason': 'HARDSHIP'");
        assertThat(story.says("2027-10-06")).isEqualTo("REFER debtor-cannot-pay");
        assertThat(story.answered("2026-10-07", "debtor-cannot-pay", "plan").says("2027-10-06"))
                .isEqualTo("HOLD person-took-over");
    }

    @Test
    void terms_above_the_law_are_not_used_in_an_answer_either() {
        Story story = agreed("2026-10-01", ", 'interest': '18.0'")
                .event("talked", "2026-10-05")
                .steps("""
                {'id': 'first', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL']},
                {'id': 'sum', 'kind': 'STATEMENT', 'when': {'afterContact': 1}, 'channels': ['EMAIL'], 'interest': true}""");
        assertThat(story.says("2026-10-06")).isEqualTo("REFER terms-ask-more-than-the-law-gives");
    }

    @Test
    void a_message_about_no_invoice_keeps_back_the_steps_of_all() {
        Story story = Story.consumer()
                .conventions("'intervalScope': 'INVOICE'")
                .limits("'daysBetweenMessages': 5")
                .event(
                        "sent",
                        "2026-10-06",
                        "'step': 'hello'",
                        "'kind': 'CHECK_IN'",
                        "'channel': 'EMAIL'",
                        "'invoices': []");
        assertThat(story.says("2026-10-08")).startsWith("WAIT too-soon-after-the-last-message");
        assertThat(story.says("2026-10-11")).isEqualTo("ACT first A");
    }
}
