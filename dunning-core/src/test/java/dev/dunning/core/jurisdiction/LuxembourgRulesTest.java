package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When interest begins in Luxembourg, which fees it allows, and how days are counted. */
class LuxembourgRulesTest {

    private static final Jurisdiction LU = Jurisdictions.builtin().get("LU");

    private static OneInvoice consumer(boolean noted) {
        return OneInvoice.thousand(
                "LU",
                DebtorKind.CONSUMER,
                "2026-01-15",
                "2026-02-15",
                terms -> terms.termAgreed(true).noticeOnInvoice(noted));
    }

    private static OneInvoice business(String due) {
        return OneInvoice.thousand("LU", DebtorKind.BUSINESS, "2026-05-01", due, terms -> terms.termAgreed(true));
    }

    @ParameterizedTest(name = "due {0}: payable until {1}")
    @CsvSource({
        "2026-05-29, 2026-05-29",
        "2026-05-30, 2026-06-01",
        "2026-05-25, 2026-05-26",
        "2026-06-23, 2026-06-24",
        "2025-05-09, 2025-05-12",
    })
    void a_due_day_on_a_weekend_or_holiday_moves_to_the_next_working_day(LocalDate due, LocalDate last) {
        assertThat(LU.lastDayToPay(due)).isEqualTo(last);
    }

    @Test
    void the_moved_day_moves_the_start_of_interest() {
        assertThat(business("2026-05-30").firstDayOfInterest("2026-07-01")).hasValue(LocalDate.parse("2026-06-02"));
    }

    @Test
    void a_consumer_owes_interest_after_the_third_month_when_the_invoice_says_so() {
        assertThat(consumer(true).firstDayOfInterest("2026-06-01")).hasValue(LocalDate.parse("2026-05-01"));
        assertThat(consumer(false).firstDayOfInterest("2026-06-01")).isEmpty();
    }

    @Test
    void a_demand_may_begin_it_earlier_and_needs_no_note() {
        assertThat(consumer(true).reminded("2026-03-02", "2026-03-09").firstDayOfInterest("2026-06-01"))
                .hasValue(LocalDate.parse("2026-03-10"));
        assertThat(consumer(false).reminded("2026-03-02", "2026-03-09").firstDayOfInterest("2026-06-01"))
                .hasValue(LocalDate.parse("2026-03-10"));
        assertThat(consumer(true).reminded("2026-05-20", "2026-05-27").firstDayOfInterest("2026-06-01"))
                .hasValue(LocalDate.parse("2026-05-01"));
    }

    @Test
    void the_agreed_date_of_a_consumer_alone_begins_nothing() {
        assertThat(consumer(false).everyObjection("EUR 5.00", "2026-06-01")).contains("no-interest-before-default");
    }

    @Test
    void a_reminder_costs_a_consumer_nothing_and_a_business_what_was_agreed() {
        assertThat(consumer(true).everyObjection("EUR 5.00", "2026-06-01"))
                .contains("no-reminder-fee-under-this-law", "no-costs-under-this-law");

        OneInvoice silent = business("2026-05-29");
        assertThat(silent.everyObjection("EUR 5.00", "2026-07-01")).containsExactly("no-reminder-fee-without-a-clause");
        OneInvoice agreed = OneInvoice.thousand(
                "LU",
                DebtorKind.BUSINESS,
                "2026-05-01",
                "2026-05-29",
                terms -> terms.termAgreed(true).costsClause(true));
        assertThat(agreed.everyObjection("EUR 5.00", "2026-07-01")).isEmpty();
    }

    @Test
    void a_claim_may_be_prescribed_after_ten_years() {
        assertThat(business("2026-05-29").cautions("2036-05-29")).doesNotContain("claim-may-be-prescribed");
        assertThat(business("2026-05-29").cautions("2036-05-30")).contains("claim-may-be-prescribed");
    }
}
