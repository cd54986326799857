package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When interest begins in Italy, which fees it allows, and how days are counted. */
class ItalyRulesTest {

    private static final Jurisdiction IT = Jurisdictions.builtin().get("IT");

    private static OneInvoice of(DebtorKind kind, String due, boolean agreed) {
        return OneInvoice.thousand("IT", kind, "2026-05-01", due, terms -> terms.termAgreed(agreed));
    }

    @ParameterizedTest(name = "due {0}: payable until {1}")
    @CsvSource({
        "2026-05-30, 2026-05-30",
        "2026-05-31, 2026-06-01",
        "2026-06-02, 2026-06-03",
        "2026-10-04, 2026-10-05",
        "2025-10-04, 2025-10-04",
        "2026-12-25, 2026-12-28",
    })
    void a_due_day_on_a_sunday_or_holiday_moves_and_one_on_a_saturday_stays(LocalDate due, LocalDate last) {
        assertThat(IT.lastDayToPay(due)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} due {1}: interest from {2}")
    @CsvSource({
        "BUSINESS, 2026-05-30, 2026-05-31",
        "CONSUMER, 2026-05-30, 2026-05-31",
        "BUSINESS, 2026-05-31, 2026-06-02",
    })
    void row_it_02_interest_begins_on_the_day_after_the_last_day_to_pay(DebtorKind kind, String due, LocalDate first) {
        assertThat(of(kind, due, true).firstDayOfInterest("2026-07-01")).hasValue(first);
    }

    @Test
    void without_an_agreed_date_a_business_has_thirty_days_and_a_consumer_until_a_demand() {
        assertThat(of(DebtorKind.BUSINESS, "2026-05-10", false).firstDayOfInterest("2026-07-01"))
                .hasValue(LocalDate.parse("2026-06-01"));
        OneInvoice consumer = of(DebtorKind.CONSUMER, "2026-05-10", false);
        assertThat(consumer.firstDayOfInterest("2026-07-01")).isEmpty();
        assertThat(consumer.reminded("2026-06-08", "2026-06-15").firstDayOfInterest("2026-07-01"))
                .hasValue(LocalDate.parse("2026-06-16"));
    }

    @Test
    void a_last_day_on_a_saturday_stays() {
        LocalDate sent = LocalDate.parse("2026-05-23");
        assertThat(IT.deadline(NoticeKind.REMINDER, Channel.EMAIL, sent, 7))
                .isEqualTo(new Deadline(sent, sent, LocalDate.parse("2026-05-30")));
        assertThat(IT.deadline(NoticeKind.REMINDER, Channel.EMAIL, sent, 8).lastDay())
                .isEqualTo(LocalDate.parse("2026-06-01"));
    }

    @Test
    void a_reminder_costs_only_what_was_agreed_and_a_consumer_owes_no_costs() {
        assertThat(of(DebtorKind.BUSINESS, "2026-05-30", true).everyObjection("EUR 5.00", "2026-07-01"))
                .containsExactly("no-reminder-fee-without-a-clause");
        assertThat(of(DebtorKind.CONSUMER, "2026-05-30", true).everyObjection("EUR 5.00", "2026-07-01"))
                .containsExactlyInAnyOrder("no-reminder-fee-without-a-clause", "no-costs-under-this-law");
    }

    @Test
    void a_claim_may_be_prescribed_after_ten_years() {
        assertThat(of(DebtorKind.BUSINESS, "2026-05-30", true).cautions("2036-05-30"))
                .doesNotContain("claim-may-be-prescribed");
        assertThat(of(DebtorKind.BUSINESS, "2026-05-30", true).cautions("2036-05-31"))
                .contains("claim-may-be-prescribed");
    }
}
