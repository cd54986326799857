package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When interest starts in Switzerland, what a reminder may cost, which days count, and how a payment is booked. */
class SwitzerlandRulesTest {

    private static final Jurisdiction CH = Jurisdictions.builtin().get("CH");
    private static final Terms NOTHING_KNOWN = Terms.of("terms");
    private static final Terms AGREED = NOTHING_KNOWN.termAgreed(true);

    private static OneInvoice invoice(DebtorKind kind, String due, Terms terms) {
        return OneInvoice.of(CH, kind, "CHF 1000.00", "2026-03-02", due, terms);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}: due {1}, interest from {2}")
    @CsvSource({
        "Friday, 2026-05-29, 2026-05-30",
        "a Saturday is open, 2026-05-30, 2026-05-31",
        "Sunday, 2026-05-31, 2026-06-02",
        "National Day on a Saturday, 2026-08-01, 2026-08-04",
        "Good Friday is no holiday in every canton, 2026-04-03, 2026-04-04",
        "Ascension, 2026-05-14, 2026-05-16",
    })
    void a_due_day_on_a_sunday_or_holiday_moves_to_the_next_open_day(String row, String due, String from) {
        for (DebtorKind kind : DebtorKind.values()) {
            assertThat(invoice(kind, due, AGREED).firstDayOfInterest("2026-11-15"))
                    .as(row)
                    .contains(day(from));
        }
    }

    @Test
    void a_host_can_bring_the_holidays_of_a_canton_and_a_saturday_stays_open() {
        LocalDate easterMonday = day("2026-04-06");
        BusinessCalendar zurich = day -> BusinessCalendar.weekdays().isBusinessDay(day) && !day.equals(easterMonday);
        Jurisdiction law = Jurisdictions.builtin().with("CH", zurich).get("CH");
        assertThat(law.lastDayToPay(easterMonday)).isEqualTo(day("2026-04-07"));
        assertThat(law.lastDayToPay(day("2026-04-11"))).isEqualTo(day("2026-04-11"));
        assertThat(law.lastDayToPay(day("2026-08-01"))).as("a holiday").isEqualTo(day("2026-08-03"));
        assertThat(CH.lastDayToPay(easterMonday)).isEqualTo(easterMonday);
    }

    @ParameterizedTest
    @EnumSource
    void without_an_agreed_date_a_debtor_must_be_asked(DebtorKind kind) {
        OneInvoice silent = invoice(kind, "2026-03-16", NOTHING_KNOWN.noticeOnInvoice(true));
        OneInvoice demanded = silent.reminded("2026-03-17", "2026-03-24");
        assertThat(silent.firstDayOfInterest("2026-09-15")).isEmpty();
        assertThat(demanded.firstDayOfInterest("2026-03-24")).isEmpty();
        assertThat(demanded.firstDayOfInterest("2026-03-25")).contains(day("2026-03-25"));
    }

    @ParameterizedTest
    @EnumSource
    void a_reminder_costs_only_what_was_agreed(DebtorKind kind) {
        assertThat(invoice(kind, "2026-03-16", AGREED).objections("CHF 20.00", "2026-06-01"))
                .containsExactly("no-reminder-fee-without-a-clause");
        assertThat(invoice(kind, "2026-03-16", AGREED.costsClause(true)).objections("CHF 20.00", "2026-06-01"))
                .isEmpty();
    }

    @Test
    void a_payment_meets_interest_and_an_agreed_fee_before_principal() {
        OneInvoice invoice = OneInvoice.of(
                        CH, DebtorKind.BUSINESS, "CHF 1000.00", "2025-12-01", "2025-12-31", AGREED.costsClause(true))
                .charged("2026-01-10", "CHF 20.00")
                .paid("2026-01-30", "CHF 300.00");
        Ledger ledger = Ledger.replay(
                invoice.dossier(),
                day("2026-01-30"),
                new BookingRules(CH.allocation(), true, true, CH::lastDayToPay),
                item -> CH.interest(invoice.dossier(), item, day("2026-01-30")));
        assertThat(ledger.costsPaid()).isEqualTo(Money.parse("CHF 20.00"));
        assertThat(ledger.open()).as("1000 - (300 - 20 fee - 4.11 interest)").isEqualTo(Money.parse("CHF 724.11"));
    }

    @ParameterizedTest(name = "{0} sent {1}: received {2}, last day {3}")
    @CsvSource({
        "LETTER, 2026-05-12, 2026-05-18, 2026-06-01",
        "LETTER, 2026-11-19, 2026-11-24, 2026-12-08",
        "EMAIL, 2026-03-20, 2026-03-20, 2026-04-03",
        "EMAIL, 2026-11-21, 2026-11-21, 2026-12-07",
    })
    void a_term_ends_on_a_working_day_and_a_saturday_is_none(
            Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(CH.deadline(NoticeKind.REMINDER, channel, sent, 14)).isEqualTo(new Deadline(sent, received, last));
    }

    @Test
    void a_claim_may_be_prescribed_five_years_after_its_due_date() {
        OneInvoice old = OneInvoice.of(CH, DebtorKind.CONSUMER, "CHF 1000.00", "2020-04-10", "2020-05-10", AGREED)
                .reminded("2023-01-10", "2023-01-20");
        assertThat(old.cautions("2025-05-10")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.cautions("2025-05-11")).contains("claim-may-be-prescribed");
    }
}
