package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When and how often a law lets a debtor be contacted. */
class ContactRulesTest {

    private static final String CALLS = "no-more-calls-this-week";
    private static final String TALK = "no-call-soon-after-a-conversation";
    private static final String QUIET = "no-contact-on-a-quiet-day";
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    private static Dossier dossier(String law, DebtorKind kind, boolean collector) {
        return Dossier.of(
                Creditor.of("c", "c", law).toBuilder().actsForOther(collector).build(),
                Debtor.of("d", "d", kind, law),
                Invoice.of("1", Money.parse("EUR 100.00"), MONDAY.minusDays(60), MONDAY.minusDays(30)));
    }

    private static Dossier american() {
        return dossier("US", DebtorKind.CONSUMER, true);
    }

    private static Dossier dutch() {
        return dossier("NL", DebtorKind.CONSUMER, true);
    }

    static DunningEvent sent(String id, String on, Channel channel) {
        return new DunningEvent.Sent(
                DunningEvent.Entry.on(LocalDate.parse(on), id),
                "reminder",
                NoticeKind.REMINDER,
                channel,
                List.of("1"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DunningEvent talked(String on) {
        return new DunningEvent.Talked(DunningEvent.Entry.on(LocalDate.parse(on)));
    }

    /** As many calls as asked, one a day, the first on that day. */
    private static List<DunningEvent> calls(int count, String first, Channel channel) {
        LocalDate day = LocalDate.parse(first);
        return IntStream.range(0, count)
                .mapToObj(n -> sent("call-" + n, day.plusDays(n).toString(), channel))
                .toList();
    }

    private static Stream<Verdict.Forbidden> verdicts(Dossier dossier, Channel channel, LocalDate today, String rule) {
        Proposal proposal = Proposal.of(NoticeKind.REMINDER, List.of("1")).by(channel);
        return Jurisdictions.builtin().of(dossier).guards().stream()
                .filter(guard -> guard.id().id().equals(rule))
                .map(guard -> guard.judge(proposal, dossier, today))
                .filter(Verdict.Forbidden.class::isInstance)
                .map(Verdict.Forbidden.class::cast);
    }

    /** The first allowed day; empty when the message may go today. */
    private static Optional<LocalDate> until(Dossier dossier, Channel channel, LocalDate today, String rule) {
        return verdicts(dossier, channel, today, rule)
                .peek(verdict -> assertThat(verdict.part()).isEqualTo(Verdict.Part.CHANNEL))
                .findFirst()
                .map(verdict -> verdict.until().orElseThrow());
    }

    @Test
    void seven_calls_in_seven_days_are_the_most() {
        Dossier six = american().with(calls(6, "2026-11-10", Channel.PHONE));
        Dossier seven = american().with(calls(7, "2026-11-10", Channel.PHONE));

        assertThat(until(six, Channel.PHONE, MONDAY, CALLS)).isEmpty();
        assertThat(until(seven, Channel.PHONE, MONDAY, CALLS))
                .as("the call of Tuesday 10 November leaves the seven days")
                .contains(LocalDate.parse("2026-11-17"));
        assertThat(until(seven, Channel.PHONE, LocalDate.parse("2026-11-17"), CALLS))
                .isEmpty();
    }

    @Test
    void today_is_one_of_the_seven_days() {
        Dossier dossier = american()
                .with(IntStream.range(0, 7)
                        .mapToObj(n -> sent("call-" + n, "2026-11-16", Channel.PHONE))
                        .toList());

        assertThat(until(dossier, Channel.PHONE, MONDAY, CALLS)).contains(MONDAY.plusDays(7));
        assertThat(until(dossier, Channel.PHONE, MONDAY.plusDays(6), CALLS)).contains(MONDAY.plusDays(7));
        assertThat(until(dossier, Channel.PHONE, MONDAY.plusDays(7), CALLS)).isEmpty();
    }

    @Test
    void more_calls_than_allowed_push_the_free_day_until_fewer_than_seven_are_left() {
        Dossier nine = american().with(calls(9, "2026-11-08", Channel.PHONE));

        assertThat(until(nine, Channel.PHONE, MONDAY, CALLS))
                .as("the seventh call from the end was on 10 November")
                .contains(LocalDate.parse("2026-11-17"));
    }

    @Test
    void calls_of_a_machine_count_with_those_of_people() {
        Dossier mixed = american()
                .with(Stream.concat(
                                calls(4, "2026-11-10", Channel.PHONE).stream(),
                                IntStream.range(4, 7)
                                        .mapToObj(n -> sent("machine-" + n, "2026-11-1" + n, Channel.VOICE)))
                        .toList());

        assertThat(until(mixed, Channel.PHONE, MONDAY, CALLS)).contains(LocalDate.parse("2026-11-17"));
        assertThat(until(mixed, Channel.VOICE, MONDAY, CALLS)).contains(LocalDate.parse("2026-11-17"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PHONE", "VOICE"},
            mode = EnumSource.Mode.EXCLUDE)
    void other_messages_neither_count_as_calls_nor_are_held_back(Channel channel) {
        Dossier called = american().with(calls(7, "2026-11-10", Channel.PHONE)).with(talked("2026-11-15"));
        Dossier written = american().with(calls(9, "2026-11-08", channel));

        assertThat(until(called, channel, MONDAY, CALLS)).isEmpty();
        assertThat(until(called, channel, MONDAY, TALK)).isEmpty();
        assertThat(until(written, Channel.PHONE, MONDAY, CALLS)).isEmpty();
    }

    @Test
    void later_calls_and_conversations_play_no_part() {
        Dossier dossier = american().with(calls(7, "2026-11-17", Channel.PHONE)).with(talked("2026-11-17"));

        assertThat(until(dossier, Channel.PHONE, MONDAY, CALLS)).isEmpty();
        assertThat(until(dossier, Channel.PHONE, MONDAY, TALK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-23",
        "2026-11-17, 2026-11-23",
        "2026-11-22, 2026-11-23",
        "2026-11-23,",
    })
    void the_day_of_a_conversation_is_the_first_of_seven_without_a_call(LocalDate today, LocalDate free) {
        Dossier dossier = american().with(talked("2026-11-16"), talked("2026-11-09"));

        assertThat(until(dossier, Channel.PHONE, today, TALK)).isEqualTo(Optional.ofNullable(free));
        assertThat(until(dossier, Channel.VOICE, today, TALK)).isEqualTo(Optional.ofNullable(free));
    }

    @ParameterizedTest
    @CsvSource({"CONSUMER, false", "BUSINESS, true", "SOLE_TRADER, true", "PUBLIC_BODY, true"})
    void american_rules_bind_collectors_and_protect_consumers_alone(DebtorKind kind, boolean collector) {
        Dossier dossier = dossier("US", kind, collector)
                .judgedBy("US")
                .with(calls(9, "2026-11-08", Channel.PHONE))
                .with(talked("2026-11-15"));

        assertThat(until(dossier, Channel.PHONE, MONDAY, CALLS)).isEmpty();
        assertThat(until(dossier, Channel.PHONE, MONDAY, TALK)).isEmpty();
        assertThat(hours(dossier, Channel.PHONE)).isEmpty();
    }

    @Test
    void a_forbidden_call_names_the_law_and_the_number() {
        Dossier dossier = american().with(calls(7, "2026-11-10", Channel.PHONE)).with(talked("2026-11-15"));

        assertThat(verdicts(dossier, Channel.PHONE, MONDAY, CALLS))
                .extracting(verdict -> verdict.reason().toString())
                .containsExactly("The law presumes harassment beyond 7 calls in seven days"
                        + " (Regulation F 12 CFR 1006.14(b)(2)(i)(A)).");
        assertThat(verdicts(dossier, Channel.PHONE, MONDAY, TALK))
                .extracting(verdict -> verdict.reason().toString())
                .containsExactly("After a conversation the debtor is not called again for seven days"
                        + " (Regulation F 12 CFR 1006.14(b)(2)(i)(B)).");
    }

    private static Optional<String> hours(Dossier dossier, Channel channel) {
        return Jurisdictions.builtin()
                .of(dossier)
                .contactHours(dossier, channel)
                .map(hours -> hours.from() + "-" + hours.until());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LETTER", "REGISTERED_LETTER"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_disturbs_comes_at_lawful_hours(Channel channel) {
        assertThat(hours(american(), channel)).contains("08:00-21:00");
        assertThat(hours(dutch(), channel)).contains("07:00-20:00");
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "REGISTERED_LETTER"})
    void a_letter_has_no_hours_and_no_quiet_days(Channel channel) {
        assertThat(hours(american(), channel)).isEmpty();
        assertThat(hours(dutch(), channel)).isEmpty();
        assertThat(until(dutch(), channel, LocalDate.parse("2026-11-22"), QUIET))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BUSINESS, true", "PUBLIC_BODY, true", "CONSUMER, false"})
    void dutch_hours_and_quiet_days_bind_collectors_and_protect_natural_persons(DebtorKind kind, boolean collector) {
        Dossier dossier = dossier("NL", kind, collector);

        assertThat(hours(dossier, Channel.PHONE)).isEmpty();
        assertThat(until(dossier, Channel.PHONE, LocalDate.parse("2026-11-22"), QUIET))
                .isEmpty();
    }

    /** 22 November 2026 is a Sunday; Christmas of that year is a Friday; Good Friday is 3 April. */
    @ParameterizedTest(name = "{0}: free on {1}")
    @CsvSource({
        "2026-11-20,",
        "2026-11-21,",
        "2026-11-22, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2026-12-26, 2026-12-28",
        "2026-12-27, 2026-12-28",
        "2026-12-28,",
        "2026-04-03, 2026-04-04",
        "2026-04-05, 2026-04-07",
        "2026-04-27, 2026-04-28",
    })
    void a_dutch_collector_leaves_people_in_peace_on_sundays_and_holidays(LocalDate today, LocalDate free) {
        for (Channel channel : List.of(Channel.PHONE, Channel.VOICE, Channel.SMS, Channel.EMAIL)) {
            assertThat(until(dutch(), channel, today, QUIET)).as("%s", channel).isEqualTo(Optional.ofNullable(free));
        }
    }

    @Test
    void a_sole_trader_is_a_natural_person_to_a_dutch_collector() {
        Dossier dossier = dossier("NL", DebtorKind.SOLE_TRADER, true);

        assertThat(hours(dossier, Channel.PHONE)).contains("07:00-20:00");
        assertThat(until(dossier, Channel.PHONE, LocalDate.parse("2026-11-22"), QUIET))
                .contains(LocalDate.parse("2026-11-23"));
    }

    @Test
    void there_are_no_quiet_days_in_american_law_and_no_number_of_calls_in_dutch_law() {
        assertThat(until(american(), Channel.PHONE, LocalDate.parse("2026-11-26"), QUIET))
                .as("Thanksgiving Day")
                .isEmpty();
        assertThat(until(dutch().with(calls(9, "2026-11-08", Channel.PHONE)), Channel.PHONE, MONDAY, CALLS))
                .isEmpty();
    }

    @Test
    void without_a_channel_nothing_is_held_back_yet() {
        Proposal undecided = Proposal.of(NoticeKind.REMINDER, List.of("1"));
        Dossier dossier = american().with(calls(7, "2026-11-10", Channel.PHONE)).with(talked("2026-11-15"));

        assertThat(Jurisdictions.builtin().of(dossier).guards())
                .allSatisfy(guard ->
                        assertThat(guard.judge(undecided, dossier, MONDAY)).isEqualTo(Verdict.ALLOWED));
    }

    @Test
    void american_law_grants_neither_interest_nor_sums() {
        for (DebtorKind kind : DebtorKind.values()) {
            StatutoryClaim claim = StatutoryClaim.of(
                    Jurisdictions.builtin().get("US"), kind, Money.parse("USD 1000.00"), LocalDate.parse("2025-01-31"));
            assertThat(claim.on(LocalDate.parse("2026-01-31")).total()).isEqualTo(Money.parse("USD 1000.00"));
            assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(6)))
                            .on(LocalDate.parse("2026-01-31"))
                            .total())
                    .isEqualTo(Money.parse("USD 1060.00"));
        }
    }
}
