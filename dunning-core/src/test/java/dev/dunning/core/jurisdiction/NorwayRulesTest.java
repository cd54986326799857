package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days, starts of interest, fees and prescription in Norway. */
class NorwayRulesTest {

    private static final Jurisdiction NO = Jurisdictions.builtin().get("NO");
    private static final Terms UNKNOWN = Terms.of("terms");

    @ParameterizedTest(name = "{0}: due {1}, payable {2}")
    @CsvSource({
        "NO-05, 2026-05-01, 2026-05-04",
        "Saturday, 2026-05-30, 2026-06-01",
        "Constitution Day, 2027-05-17, 2027-05-18",
        "Christmas Eve is open, 2026-12-24, 2026-12-24",
    })
    void a_due_date_on_a_closed_day_moves_to_the_next_working_day(String row, String due, String payable) {
        assertThat(NO.lastDayToPay(LocalDate.parse(due))).as(row).isEqualTo(payable);
    }

    @Test
    void interest_starts_the_day_after_the_last_day_to_pay() {
        assertThat(ReminderCase.of("NO", DebtorKind.CONSUMER, "NOK 100.00", "2026-05-30")
                        .interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-02"));
    }

    @Test
    void without_an_agreed_date_interest_starts_thirty_days_after_the_first_demand() {
        ReminderCase silent = ReminderCase.of("NO", DebtorKind.BUSINESS, "NOK 100.00", "2026-05-29", UNKNOWN);
        assertThat(silent.interestFrom("2026-08-01")).isEmpty();
        assertThat(silent.reminded("2026-06-08", "NOK 0.00").interestFrom("2026-08-01"))
                .contains(LocalDate.parse("2026-07-09"));
    }

    /** The first two rows are NO-04. */
    @ParameterizedTest(name = "due {0}: {1} is the most, {2} is too much")
    @CsvSource({
        "2020-09-30, NOK 70.00, NOK 70.01",
        "2020-10-01, NOK 35.00, NOK 35.01",
        "2015-06-01, NOK 65.00, NOK 65.01",
        "2016-06-01, NOK 67.00, NOK 67.01",
        "2017-01-02, NOK 70.00, NOK 70.01",
        "2025-12-31, NOK 35.00, NOK 35.01",
        "2026-01-02, NOK 37.50, NOK 37.51",
    })
    void the_due_date_decides_what_a_reminder_may_cost(String due, String most, String tooMuch) {
        ReminderCase invoice = ReminderCase.of("NO", DebtorKind.CONSUMER, "NOK 900.00", due, UNKNOWN);
        String day = LocalDate.parse(due).plusDays(30).toString();
        assertThat(invoice.forbids(most, day)).isEmpty();
        assertThat(invoice.forbids(tooMuch, day)).containsExactly("no-reminder-fee-above-the-cap");
    }

    @Test
    void an_earlier_invoice_bears_no_fee() {
        assertThat(ReminderCase.of("NO", DebtorKind.CONSUMER, "NOK 900.00", "2014-12-31")
                        .forbids("NOK 1.00", "2015-03-02"))
                .containsExactly("no-reminder-fee-under-this-law");
    }

    @Test
    void two_reminders_cost_from_fourteen_days_after_the_due_date() {
        ReminderCase invoice = ReminderCase.of("NO", DebtorKind.CONSUMER, "NOK 900.00", "2026-05-29");
        assertThat(invoice.forbids("NOK 37.50", "2026-06-11")).containsExactly("no-reminder-fee-too-soon");
        assertThat(invoice.forbids("NOK 37.50", "2026-06-12")).isEmpty();
        ReminderCase once = invoice.reminded("2026-06-12", "NOK 37.50");
        assertThat(once.forbids("NOK 37.50", "2026-06-26")).isEmpty();
        assertThat(once.reminded("2026-06-26", "NOK 37.50").forbids("NOK 37.50", "2026-07-10"))
                .containsExactly("no-more-reminder-fees");
    }

    @Test
    void a_claim_is_prescribed_three_years_after_the_due_date() {
        ReminderCase old = ReminderCase.of("NO", DebtorKind.BUSINESS, "NOK 100.00", "2022-03-15");
        assertThat(old.cautions("2025-03-15")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.reminded("2025-03-03", "NOK 0.00").cautions("2025-03-16"))
                .as("a reminder does not help")
                .contains("claim-may-be-prescribed");
    }
}
