package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A debtor gives a reason for paying late. */
class WhatTheDebtorSaidTest {

    private static Story said(Story story, String on, String reason, String... more) {
        return story.event(
                "debtor-said", on, "'reason': '%s'%s".formatted(reason, more.length == 0 ? "" : ", " + more[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORGOT", "ADMIN_ERROR", "NOT_RECEIVED"})
    void a_harmless_reason_gives_some_days(String reason) {
        Story story = said(Story.business(), "2026-10-06", reason);
        assertThat(story.says("2026-10-08")).isEqualTo("HOLD debtor-has-some-days until 2026-10-11");
        assertThat(story.says("2026-10-10")).isEqualTo("HOLD debtor-has-some-days until 2026-10-11");
        assertThat(story.says("2026-10-11")).isEqualTo("ACT first A");
    }

    @Test
    void the_policy_says_how_many_days() {
        Story story = said(Story.business().conventions("'respiteDays': 10"), "2026-10-06", "FORGOT");
        assertThat(story.says("2026-10-15")).isEqualTo("HOLD debtor-has-some-days until 2026-10-16");
        assertThat(story.says("2026-10-16")).isEqualTo("ACT first A");
    }

    @ParameterizedTest
    @CsvSource({
        "PAID_ALREADY, debtor-says-it-was-paid",
        "DISAGREES, debtor-disagrees",
        "HARDSHIP, debtor-cannot-pay",
        "REFUSES, debtor-refuses",
        "OTHER, debtor-gave-a-reason"
    })
    void a_reason_that_only_a_person_can_judge_goes_to_a_person_until_the_answer_is_to_go_on(
            String reason, String rule) {
        Story story = said(Story.business(), "2026-10-06", reason);
        assertThat(story.says("2026-10-06")).isEqualTo("REFER " + rule);
        assertThat(story.says("2026-10-08")).isEqualTo("REFER " + rule);
        assertThat(story.question("2026-10-08").options())
                .contains("go-on")
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        assertThat(story.answered("2026-10-06", rule, "go-on").says("2026-10-08"))
                .isEqualTo("ACT first A");
    }

    @Test
    void each_reason_has_options_of_its_own() {
        assertThat(said(Story.business(), "2026-10-06", "PAID_ALREADY")
                        .question("2026-10-08")
                        .options())
                .isNotEqualTo(said(Story.business(), "2026-10-06", "DISAGREES")
                        .question("2026-10-08")
                        .options());
    }

    @Test
    void an_answer_before_the_fact_answers_nothing() {
        Story story = said(Story.business(), "2026-10-06", "REFUSES").answered("2026-10-05", "debtor-refuses", "go-on");
        assertThat(story.says("2026-10-08")).isEqualTo("REFER debtor-refuses");
    }

    @Test
    void every_other_answer_puts_it_in_a_persons_hands_until_another_answer() {
        Story story = said(Story.business(), "2026-10-06", "REFUSES");
        String other = story.question("2026-10-06").options().stream()
                .filter(option -> !option.equals("go-on"))
                .findFirst()
                .orElseThrow();
        Story taken = story.answered("2026-10-07", "debtor-refuses", other);
        assertThat(taken.says("2026-10-07")).startsWith("WAIT person-took-over");
        assertThat(taken.says("2026-10-08")).isEqualTo("HOLD person-took-over");
        assertThat(taken.says("2027-10-08")).isEqualTo("HOLD person-took-over");
        assertThat(taken.answered("2026-10-20", "debtor-refuses", "go-on").says("2026-10-20"))
                .isEqualTo("ACT first A");
    }

    @Test
    void what_the_debtor_says_again_is_asked_again() {
        Story story =
                said(Story.business(), "2026-10-06", "DISAGREES").answered("2026-10-06", "debtor-disagrees", "go-on");
        assertThat(said(story, "2026-10-07", "DISAGREES").says("2026-10-08")).isEqualTo("REFER debtor-disagrees");
    }

    @Test
    void a_payment_settles_the_question_whether_it_was_paid() {
        Story story = said(Story.business(), "2026-10-06", "PAID_ALREADY");
        assertThat(story.paid("2026-10-07", "A", "1000.00").says("2026-10-07")).isEqualTo("SETTLED");
        assertThat(story.paid("2026-10-07", "A", "400.00").says("2026-10-08")).isEqualTo("ACT first A");
    }

    @Test
    void who_never_received_the_invoice_gets_a_copy_at_once() {
        Story story = said(Story.business().step("""
                        {'id': 'copy', 'kind': 'SEND_COPY', 'when': {'afterContact': 0}, 'channels': ['EMAIL'],
                         'if': {'said': ['NOT_RECEIVED']}}"""), "2026-10-06", "NOT_RECEIVED");
        assertThat(story.says("2026-10-06")).isEqualTo("ACT copy A");
        assertThat(story.notice("2026-10-06").attachments()).containsExactly("A");
        assertThat(story.sent("2026-10-06").says("2026-10-07")).doesNotStartWith("ACT");
        assertThat(said(story, "2026-10-07", "FORGOT").says("2026-10-07"))
                .as("the last reason counts")
                .doesNotStartWith("ACT");
    }

    @Test
    void hardship_pauses_until_a_person_resumes() {
        Story story = said(Story.consumer(), "2026-10-06", "HARDSHIP");
        assertThat(story.says("2027-10-06")).isEqualTo("REFER debtor-cannot-pay");
        assertThat(story.answered("2027-10-06", "debtor-cannot-pay", "go-on").says("2027-10-06"))
                .isEqualTo("ACT first A");
    }

    @Test
    void after_hardship_a_person_is_asked_for_no_further_costs() {
        String ladder = """
                {'id': 'notice', 'kind': 'STATUTORY_NOTICE', 'when': {'afterDue': 7}, 'channels': ['EMAIL'],
                 'respondWithin': 15, 'costs': 'STATUTORY'},
                {'id': 'demand', 'kind': 'FINAL_NOTICE', 'when': {'afterRespondBy': 3}, 'channels': ['EMAIL'],
                 'costs': 'STATUTORY'}""";
        Story story = Story.of("CONSUMER")
                .steps(ladder)
                .invoice("A", "1000.00", "2026-10-01", "'terms': 't'")
                .terms("'id': 't', 'termAgreed': true")
                .sent("2026-10-08");
        assertThat(story.notice("2026-11-02").claim().costs()).isEqualTo(Money.parse("EUR 150.00"));
        Story poor = said(story, "2026-10-20", "HARDSHIP").answered("2026-10-21", "debtor-cannot-pay", "go-on");
        assertThat(poor.notice("2026-11-02").claim().costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(poor.on("2026-11-02").why().butNot())
                .flatExtracting(rejected -> rejected.reasons())
                .extracting(reason -> reason.rule().id())
                .contains("no-new-costs-in-hardship");
    }

    @Test
    void who_can_pay_a_little_is_asked_about_a_plan_and_offered_one_within_it() {
        Story ladder = Story.consumer().steps("""
                {'id': 'offer', 'kind': 'PLAN_PROPOSAL', 'when': {'afterContact': 0}, 'channels': ['EMAIL'],
                 'offerPlan': true}""");
        Story story = said(ladder, "2026-10-06", "HARDSHIP", "'affordable': 'EUR 100.00'");
        assertThat(story.says("2026-10-06")).isEqualTo("REFER debtor-can-pay-a-little");
        Notice offer =
                story.answered("2026-10-06", "debtor-can-pay-a-little", "go-on").notice("2026-10-06");
        assertThat(offer.plan())
                .hasSize(10)
                .allSatisfy(part -> assertThat(part.amount()).isEqualTo(Money.parse("EUR 100.00")));
    }
}
