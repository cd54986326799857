package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When interest starts in Austria, what a reminder may cost, and which days count. */
class AustriaRulesTest {

    private static final Jurisdiction AT = Jurisdictions.builtin().get("AT");
    private static final Terms NOTHING_KNOWN = Terms.of("terms");
    private static final Terms AGREED = NOTHING_KNOWN.termAgreed(true);

    private static OneInvoice invoice(DebtorKind kind, String due, Terms terms) {
        return OneInvoice.of(AT, kind, "EUR 1000.00", "2026-03-02", due, terms);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}: due {1}, interest from {2}")
    @CsvSource({
        "Friday, 2026-05-29, 2026-05-30",
        "a Saturday is open, 2026-05-30, 2026-05-31",
        "Sunday, 2026-05-31, 2026-06-02",
        "National Day on a Monday, 2026-10-26, 2026-10-28",
        "Assumption on a Saturday, 2026-08-15, 2026-08-18",
        "Good Friday counts as closed, 2026-04-03, 2026-04-05",
        "Corpus Christi, 2026-06-04, 2026-06-06",
    })
    void a_due_day_on_a_sunday_or_holiday_moves_to_the_next_open_day(String row, String due, String from) {
        for (DebtorKind kind : DebtorKind.values()) {
            assertThat(invoice(kind, due, AGREED).firstDayOfInterest("2026-11-15"))
                    .as(row)
                    .contains(day(from));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS", "SOLE_TRADER", "PUBLIC_BODY"})
    void a_business_without_an_agreed_date_has_thirty_days(DebtorKind kind) {
        assertThat(invoice(kind, "2026-03-16", NOTHING_KNOWN).firstDayOfInterest("2026-09-15"))
                .contains(day("2026-04-02"));
    }

    @Test
    void a_consumer_without_an_agreed_date_must_be_asked() {
        OneInvoice silent = invoice(DebtorKind.CONSUMER, "2026-03-16", NOTHING_KNOWN.noticeOnInvoice(true));
        OneInvoice demanded = silent.reminded("2026-03-17", "2026-03-24");
        assertThat(silent.firstDayOfInterest("2026-09-15")).isEmpty();
        assertThat(demanded.firstDayOfInterest("2026-03-24")).isEmpty();
        assertThat(demanded.firstDayOfInterest("2026-03-25")).contains(day("2026-03-25"));
    }

    @ParameterizedTest
    @EnumSource
    void a_reminder_is_free(DebtorKind kind) {
        OneInvoice late = invoice(kind, "2026-03-16", AGREED.costsClause(true));
        assertThat(late.objections("EUR 0.01", "2026-06-01")).containsExactly("no-reminder-fee-under-this-law");
    }

    @ParameterizedTest(name = "{0} sent {1}: received {2}, last day {3}")
    @CsvSource({
        "LETTER, 2026-10-22, 2026-10-28, 2026-11-11",
        "LETTER, 2026-11-19, 2026-11-24, 2026-12-09",
        "EMAIL, 2026-03-20, 2026-03-20, 2026-04-07",
        "EMAIL, 2026-11-21, 2026-11-21, 2026-12-07",
    })
    void a_term_ends_on_a_working_day_and_a_saturday_is_none(
            Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(AT.deadline(NoticeKind.REMINDER, channel, sent, 14)).isEqualTo(new Deadline(sent, received, last));
    }

    @Test
    void a_claim_may_be_prescribed_three_years_after_its_due_date() {
        OneInvoice old = OneInvoice.of(AT, DebtorKind.CONSUMER, "EUR 1000.00", "2022-04-10", "2022-05-10", AGREED)
                .reminded("2023-01-10", "2023-01-20");
        assertThat(old.cautions("2025-05-10")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.cautions("2025-05-11")).contains("claim-may-be-prescribed");
    }
}
