package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When interest starts in Germany, what a reminder may cost, which days count, and how a payment is booked. */
class GermanyRulesTest {

    private static final Jurisdiction DE = Jurisdictions.builtin().get("DE");
    private static final Terms NOTHING_KNOWN = Terms.of("terms");
    private static final Terms AGREED = NOTHING_KNOWN.termAgreed(true);

    private static OneInvoice invoice(DebtorKind kind, String due, Terms terms) {
        return OneInvoice.of(DE, kind, "EUR 1000.00", "2026-03-02", due, terms);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}: due {1}, interest from {2}")
    @CsvSource({
        "Friday, 2026-05-29, 2026-05-30",
        "DE-12 Saturday, 2026-05-30, 2026-06-02",
        "Sunday, 2026-05-31, 2026-06-02",
        "Whit Monday, 2026-05-25, 2026-05-27",
        "Good Friday, 2026-04-03, 2026-04-08",
        "Labour Day before a weekend, 2026-05-01, 2026-05-05",
        "no holiday in all of Germany, 2026-06-04, 2026-06-05",
    })
    void a_due_day_on_a_weekend_or_holiday_moves_to_the_next_working_day(String row, String due, String from) {
        for (DebtorKind kind : DebtorKind.values()) {
            assertThat(invoice(kind, due, AGREED).firstDayOfInterest("2026-09-15"))
                    .as(row)
                    .contains(day(from));
        }
    }

    @Test
    void a_host_can_bring_the_holidays_of_a_state() {
        BusinessCalendar bavaria =
                day -> BusinessCalendar.weekdays().isBusinessDay(day) && !day.equals(LocalDate.parse("2026-06-04"));
        Jurisdiction law = Jurisdictions.builtin().with("DE", bavaria).get("DE");
        assertThat(law.lastDayToPay(day("2026-06-04"))).isEqualTo(day("2026-06-05"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS", "SOLE_TRADER", "PUBLIC_BODY"})
    void a_business_without_an_agreed_date_has_thirty_days_whatever_it_was_asked(DebtorKind kind) {
        OneInvoice invoice = invoice(kind, "2026-03-16", NOTHING_KNOWN).reminded("2026-03-17", "2026-03-20");
        assertThat(invoice.firstDayOfInterest("2026-03-25")).contains(day("2026-04-16"));
        assertThat(invoice(kind, "2026-04-10", NOTHING_KNOWN).firstDayOfInterest("2026-09-15"))
                .as("thirty days from the due day, where the invoice came before it")
                .contains(day("2026-05-11"));
    }

    @Test
    void a_consumer_has_thirty_days_only_where_the_invoice_says_what_follows() {
        OneInvoice silent = invoice(DebtorKind.CONSUMER, "2026-03-16", NOTHING_KNOWN);
        OneInvoice told = invoice(DebtorKind.CONSUMER, "2026-03-16", NOTHING_KNOWN.noticeOnInvoice(true));
        assertThat(silent.firstDayOfInterest("2026-09-15")).isEmpty();
        assertThat(told.firstDayOfInterest("2026-09-15")).contains(day("2026-04-16"));
    }

    @Test
    void a_consumer_is_in_default_when_the_term_of_a_demand_has_passed() {
        OneInvoice demanded =
                invoice(DebtorKind.CONSUMER, "2026-03-16", NOTHING_KNOWN).reminded("2026-03-17", "2026-03-24");
        assertThat(demanded.firstDayOfInterest("2026-03-24")).isEmpty();
        assertThat(demanded.firstDayOfInterest("2026-03-25")).contains(day("2026-03-25"));
    }

    @ParameterizedTest(name = "a contract of {0} bears {1}")
    @CsvSource({"2014-07-28, 9.27", "2014-07-29, 10.27"})
    void the_contract_decides_the_points_above_the_base_rate(String concluded, String rate) {
        Terms terms = new Terms(
                "terms",
                Optional.of(day(concluded)),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AGREED.ext());
        OneInvoice invoice = invoice(DebtorKind.BUSINESS, "2026-03-16", terms);
        assertThat(invoice.terms("2026-06-30").orElseThrow().rule().rates().on(day("2026-06-30")))
                .isEqualTo(Rate.parse(rate));
    }

    @Test
    void a_reminder_costs_the_recognised_sum_at_most() {
        OneInvoice late = invoice(DebtorKind.CONSUMER, "2026-03-16", AGREED);
        assertThat(late.objections("EUR 0.76", "2026-03-17")).isEmpty();
        assertThat(late.objections("EUR 0.77", "2026-03-17")).containsExactly("no-reminder-fee-above-the-cap");
        assertThat(late.objections("EUR 2.50", "2026-03-17")).containsExactly("no-reminder-fee-above-the-cap");
    }

    @Test
    void the_reminder_that_brings_default_about_is_free() {
        OneInvoice unpaid = invoice(DebtorKind.CONSUMER, "2026-03-16", NOTHING_KNOWN);
        assertThat(unpaid.objections("EUR 0.76", "2026-03-17")).containsExactly("no-reminder-fee-before-default");

        OneInvoice reminded = unpaid.reminded("2026-03-17", "2026-03-24");
        assertThat(reminded.objections("EUR 0.76", "2026-03-24")).containsExactly("no-reminder-fee-before-default");
        assertThat(reminded.objections("EUR 0.76", "2026-03-25")).isEmpty();
    }

    @Test
    void nothing_costs_anything_before_the_due_day_has_passed() {
        OneInvoice onTime = invoice(DebtorKind.BUSINESS, "2026-05-30", AGREED);
        assertThat(onTime.objections("EUR 0.76", "2026-06-01"))
                .as("a Monday on which it can still be paid")
                .contains("no-reminder-fee-before-default");
        assertThat(onTime.objections("EUR 0.76", "2026-06-02")).isEmpty();
    }

    @Test
    void row_10_a_payment_meets_costs_then_interest_then_principal() {
        OneInvoice invoice = OneInvoice.of(DE, DebtorKind.CONSUMER, "EUR 1000.00", "2025-12-01", "2025-12-31", AGREED)
                .charged("2026-01-10", "EUR 2.50")
                .paid("2026-01-30", "EUR 300.00");
        BookingRules rules = new BookingRules(DE.allocation(), true, true, DE::lastDayToPay);
        Ledger ledger = Ledger.replay(
                invoice.dossier(),
                day("2026-03-01"),
                rules,
                item -> DE.interest(invoice.dossier(), item, day("2026-03-01")));
        Item item = ledger.items().get(0);

        assertThat(ledger.costsPaid()).isEqualTo(Money.parse("EUR 2.50"));
        assertThat(item.interestPaid()).isEqualTo(Money.parse("EUR 5.15"));
        assertThat(item.open()).isEqualTo(Money.parse("EUR 707.65"));
        assertThat(item.interest(Money.parse("EUR 0.00")))
                .as("thirty more days of the rest")
                .extracting(line -> line.amount().amount())
                .containsExactly("3.65");
    }

    @ParameterizedTest(name = "{0} sent {1}: received {2}, last day {3}")
    @CsvSource({
        "LETTER, 2026-04-30, 2026-05-06, 2026-05-20",
        "LETTER, 2026-11-19, 2026-11-24, 2026-12-08",
        "EMAIL, 2026-11-19, 2026-11-19, 2026-12-03",
        "EMAIL, 2026-03-20, 2026-03-20, 2026-04-07",
        "EMAIL, 2026-11-21, 2026-11-21, 2026-12-07",
    })
    void fourteen_days_run_from_receipt_and_end_on_a_working_day(
            Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(DE.deadline(NoticeKind.REMINDER, channel, sent, 14)).isEqualTo(new Deadline(sent, received, last));
    }

    @Test
    void a_claim_may_be_prescribed_three_years_after_the_end_of_its_year() {
        OneInvoice old = OneInvoice.of(DE, DebtorKind.BUSINESS, "EUR 1000.00", "2022-04-10", "2022-05-10", AGREED)
                .reminded("2023-01-10", "2023-01-20");
        assertThat(old.cautions("2025-12-31")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.cautions("2026-01-01")).contains("claim-may-be-prescribed");
    }

    @Test
    void no_letter_must_come_before_costs() {
        OneInvoice invoice = invoice(DebtorKind.BUSINESS, "2026-03-16", AGREED);
        assertThat(DE.costs(invoice.dossier(), day("2026-03-17")).needsNotice()).isFalse();
    }
}
