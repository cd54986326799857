package dev.dunning.core.decision;

import static dev.dunning.core.debtor.Channel.EMAIL;
import static dev.dunning.core.debtor.Channel.LETTER;
import static dev.dunning.core.debtor.Channel.PHONE;
import static dev.dunning.core.debtor.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.reason.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which way a message goes. */
class ChannelChoiceTest {

    private static Story reachable() {
        return Story.business()
                .contact("LETTER", "Kerkweg")
                .contact("SMS", "+31612345678", "'consent': true")
                .contact("PHONE", "+31301234567");
    }

    private static Story by(Story story, String combine, String... channels) {
        return story.steps("""
                {'id': 'step', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['%s'], 'combine': '%s',
                 'repeat': {'every': 11, 'times': 9}}""".formatted(String.join("', '", channels), combine));
    }

    private static Story sent(Story story, String on, Channel channel) {
        return story.letter(
                on,
                "step",
                "REMINDER",
                channel.name(),
                "A",
                "'message': 'm-%s'".formatted(on),
                "'respondBy': '2026-10-15'");
    }

    private static List<Channel> channels(Story story, String day) {
        return story.notice(day).channels();
    }

    @Test
    void the_first_available_channel_in_the_order_of_the_policy() {
        Story story = by(reachable(), "FIRST_AVAILABLE", "REGISTERED_EMAIL", "LETTER", "EMAIL");
        assertThat(channels(story, "2026-10-08")).containsExactly(LETTER);
        assertThat(story.against("2026-10-08", "REGISTERED_EMAIL")).containsExactly("no-contact-for-channel");
        assertThat(story.against("2026-10-08", "EMAIL")).containsExactly("another-channel-comes-first");
    }

    @Test
    void all_channels_together() {
        Story story = by(reachable(), "ALL", "EMAIL", "LETTER", "REGISTERED_EMAIL");
        assertThat(channels(story, "2026-10-08")).containsExactly(EMAIL, LETTER);
        Story call = story.limits("'messagesPerWeek': 2").step("call", "CALL", "'afterContact': 0");
        assertThat(call.sent("2026-10-08").event("talked", "2026-10-12").says("2026-10-12"))
                .as("each channel counts for the limit")
                .startsWith("WAIT enough-messages-this-week");
        assertThat(call.sent("2026-10-08").event("talked", "2026-10-15").says("2026-10-15"))
                .isEqualTo("ACT call A");
    }

    @Test
    void another_channel_after_silence_and_the_same_one_after_a_reaction() {
        Story story = sent(by(reachable(), "VARIED", "EMAIL", "LETTER"), "2026-10-08", EMAIL);
        assertThat(channels(story, "2026-10-19")).containsExactly(LETTER);
        assertThat(story.against("2026-10-19", "EMAIL")).containsExactly("another-channel-after-silence");
        assertThat(channels(story.event("read", "2026-10-09", "'message': 'm-2026-10-08'"), "2026-10-19"))
                .containsExactly(EMAIL);
        assertThat(channels(story.event("talked", "2026-10-12"), "2026-10-19")).containsExactly(EMAIL);
        assertThat(channels(story.paid("2026-10-12", "A", "10.00"), "2026-10-19"))
                .containsExactly(EMAIL);
    }

    @Test
    void the_channel_that_worked_best() {
        Story story = by(reachable(), "PROVEN", "LETTER", "EMAIL", "SMS");
        assertThat(channels(story, "2026-10-08"))
                .as("equals keep the order of the list of channels")
                .containsExactly(EMAIL);
        Story paid = sent(sent(story, "2026-08-01", EMAIL), "2026-09-01", SMS).paid("2026-09-15", "A", "10.00");
        assertThat(channels(paid, "2026-10-19")).containsExactly(SMS);
        assertThat(paid.against("2026-10-19", "EMAIL")).containsExactly("another-channel-proved-itself");
        Story late = sent(sent(story, "2026-08-01", EMAIL), "2026-09-01", SMS).paid("2026-09-16", "A", "10.00");
        assertThat(channels(late, "2026-10-19")).as("more than 14 days later").containsExactly(EMAIL);
    }

    @Test
    void the_cheapest_channel() {
        Story story = by(reachable(), "CHEAPEST", "PHONE", "LETTER", "SMS");
        assertThat(channels(story, "2026-10-08")).containsExactly(SMS);
        assertThat(story.against("2026-10-08", "LETTER")).containsExactly("another-channel-is-cheaper");
        assertThat(channels(by(reachable(), "CHEAPEST", "PHONE", "LETTER"), "2026-10-08"))
                .containsExactly(LETTER);
    }

    @Test
    void what_bounced_is_not_used_again_and_took_no_step() {
        Story story = sent(by(reachable(), "FIRST_AVAILABLE", "EMAIL", "LETTER"), "2026-10-08", EMAIL)
                .event("bounced", "2026-10-09", "'message': 'm-2026-10-08'");
        assertThat(story.says("2026-10-09")).isEqualTo("ACT step A");
        assertThat(channels(story, "2026-10-09")).containsExactly(LETTER);
        assertThat(story.against("2026-10-09", "EMAIL")).containsExactly("messages-bounced");
        Story delivered =
                sent(story, "2026-10-10", EMAIL).event("delivered", "2026-10-10", "'message': 'm-2026-10-10'");
        assertThat(channels(delivered, "2026-10-21")).containsExactly(EMAIL);
    }

    @Test
    void an_address_that_is_known_since_the_bounce_is_used() {
        Story old =
                by(Story.business().unreachable().contact("LETTER", "Kerkweg"), "FIRST_AVAILABLE", "EMAIL", "LETTER");
        Story bounced = sent(old, "2026-10-08", EMAIL).event("bounced", "2026-10-09", "'message': 'm-2026-10-08'");
        assertThat(channels(bounced.contact("EMAIL", "new@verbeek.example", "'since': '2026-10-10'"), "2026-10-10"))
                .containsExactly(EMAIL);
        assertThat(channels(bounced.contact("EMAIL", "old@verbeek.example", "'since': '2026-10-01'"), "2026-10-10"))
                .containsExactly(LETTER);
    }

    @Test
    void consent_where_it_is_needed() {
        Story story = by(Story.business().contact("SMS", "+31612345678"), "FIRST_AVAILABLE", "SMS", "EMAIL");
        assertThat(channels(story, "2026-10-08")).containsExactly(EMAIL);
        assertThat(story.against("2026-10-08", "SMS")).containsExactly("no-consent-for-channel");
    }

    @Test
    void who_takes_the_mail_instead_takes_all_of_it() {
        Story story = by(
                Story.business().contact("LETTER", "Bureau", "'instead': true", "'role': 'COUNSELLOR'"),
                "FIRST_AVAILABLE",
                "EMAIL",
                "LETTER");
        assertThat(channels(story, "2026-10-08")).containsExactly(LETTER);
        assertThat(story.against("2026-10-08", "EMAIL")).containsExactly("no-contact-for-channel");
    }

    @Test
    void no_more_calls_in_a_week_than_the_policy_allows() {
        Story story = by(reachable(), "FIRST_AVAILABLE", "PHONE", "EMAIL").limits("'callsPerWeek': 1");
        Story called = story.letter("2026-10-02", "service", "CHECK_IN", "PHONE", "A");
        assertThat(channels(called, "2026-10-08")).containsExactly(EMAIL);
        assertThat(called.against("2026-10-08", "PHONE")).containsExactly("enough-calls-this-week");
        assertThat(channels(called, "2026-10-09")).containsExactly(PHONE);
    }

    @Test
    void the_law_closes_a_channel_and_every_reason_is_listed() {
        Story agreed = Story.of("CONSUMER")
                .terms("'id': 't', 'termAgreed': true")
                .invoice("A", "1000.00", "2026-10-01", "'terms': 't'");
        Story story = agreed.steps("""
                {'id': 'notice', 'kind': 'STATUTORY_NOTICE', 'when': {'afterDue': 7}, 'channels': ['SMS', 'EMAIL'],
                 'respondWithin': 15, 'costs': 'STATUTORY'}""");
        assertThat(story.contact("SMS", "+31612345678", "'consent': true").against("2026-10-08", "SMS"))
                .containsExactly("statutory-notice-on-a-durable-medium");
        assertThat(story.against("2026-10-08", "SMS"))
                .containsExactly(
                        "no-contact-for-channel", "no-consent-for-channel", "statutory-notice-on-a-durable-medium");
    }

    @Test
    void without_a_channel_a_person_is_asked_and_told_why() {
        Story story = by(Story.business().unreachable(), "FIRST_AVAILABLE", "EMAIL", "SMS");
        assertThat(story.says("2026-10-08")).isEqualTo("REFER no-channel-is-left");
        assertThat(story.on("2026-10-08").why().butNot())
                .filteredOn(rejected -> rejected.subject() == Subject.CHANNEL)
                .extracting(rejected -> rejected.id())
                .containsExactlyInAnyOrder("EMAIL", "SMS");
        assertThat(story.against("2026-10-08", "SMS"))
                .containsExactly("no-contact-for-channel", "no-consent-for-channel");
    }

    @Test
    void a_step_that_only_the_limit_on_calls_keeps_back_waits_and_asks_nobody() {
        Story story = by(reachable(), "FIRST_AVAILABLE", "PHONE").limits("'callsPerWeek': 1");
        Story called = story.letter("2026-10-02", "service", "CHECK_IN", "PHONE", "A");
        assertThat(called.says("2026-10-08")).isEqualTo("WAIT enough-calls-this-week until 2026-10-09");
        assertThat(called.says("2026-10-09")).isEqualTo("ACT step A");
    }

    @Test
    void money_that_came_before_a_message_is_no_answer_to_it() {
        Story story = sent(by(reachable(), "VARIED", "EMAIL", "LETTER"), "2026-10-08", EMAIL);
        assertThat(channels(story.paid("2026-10-08", "A", "10.00"), "2026-10-19"))
                .containsExactly(LETTER);
        assertThat(channels(story.paid("2026-10-09", "A", "10.00"), "2026-10-19"))
                .containsExactly(EMAIL);
    }
}
