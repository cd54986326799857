package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days, starts of interest, fees and prescription in Finland. */
class FinlandRulesTest {

    private static final Jurisdiction FI = Jurisdictions.builtin().get("FI");
    private static final Terms UNKNOWN = Terms.of("terms");

    @ParameterizedTest(name = "{0}: due {1}, payable {2}")
    @CsvSource({
        "FI-05, 2026-05-01, 2026-05-04",
        "Saturday, 2026-05-30, 2026-06-01",
        "Midsummer Eve, 2026-06-19, 2026-06-22",
        "Christmas Eve, 2026-12-24, 2026-12-28",
        "Independence Day, 2027-12-06, 2027-12-07",
        "New Year's Eve is open, 2026-12-31, 2026-12-31",
    })
    void a_due_date_on_a_closed_day_moves_to_the_next_working_day(String row, String due, String payable) {
        assertThat(FI.lastDayToPay(LocalDate.parse(due))).as(row).isEqualTo(payable);
    }

    @Test
    void interest_starts_the_day_after_the_last_day_to_pay() {
        assertThat(ReminderCase.of("FI", DebtorKind.CONSUMER, "EUR 100.00", "2026-05-30")
                        .interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-02"));
    }

    @Test
    void without_an_agreed_date_interest_starts_thirty_days_after_the_invoice() {
        assertThat(ReminderCase.of("FI", DebtorKind.CONSUMER, "EUR 100.00", "2026-05-29", UNKNOWN)
                        .interestFrom("2026-08-01"))
                .as("issued 2026-04-29")
                .contains(LocalDate.parse("2026-05-30"));
    }

    @Test
    void two_reminders_to_a_consumer_cost_five_euro_each_fourteen_days_apart() {
        ReminderCase invoice = ReminderCase.of("FI", DebtorKind.CONSUMER, "EUR 900.00", "2026-05-29", UNKNOWN);
        assertThat(invoice.forbids("EUR 5.00", "2026-06-11")).containsExactly("no-reminder-fee-too-soon");
        assertThat(invoice.forbids("EUR 5.00", "2026-06-12")).isEmpty();
        assertThat(invoice.forbids("EUR 5.01", "2026-06-12")).containsExactly("no-reminder-fee-above-the-cap");
        ReminderCase once = invoice.reminded("2026-06-12", "EUR 5.00");
        assertThat(once.forbids("EUR 5.00", "2026-06-25")).containsExactly("no-reminder-fee-too-soon");
        assertThat(once.forbids("EUR 5.00", "2026-06-26")).isEmpty();
        assertThat(once.reminded("2026-06-26", "EUR 5.00").forbids("EUR 5.00", "2026-07-24"))
                .containsExactly("no-more-reminder-fees");
    }

    @Test
    void two_reminders_to_a_business_cost_twelve_euro_each_ten_days_apart() {
        ReminderCase invoice = ReminderCase.of("FI", DebtorKind.BUSINESS, "EUR 900.00", "2026-05-29", UNKNOWN);
        assertThat(invoice.forbids("EUR 12.00", "2026-06-07")).containsExactly("no-reminder-fee-too-soon");
        assertThat(invoice.forbids("EUR 12.00", "2026-06-08")).isEmpty();
        assertThat(invoice.forbids("EUR 12.01", "2026-06-08")).containsExactly("no-reminder-fee-above-the-cap");
        ReminderCase once = invoice.reminded("2026-06-08", "EUR 12.00");
        assertThat(once.forbids("EUR 12.00", "2026-06-17")).containsExactly("no-reminder-fee-too-soon");
        assertThat(once.forbids("EUR 12.00", "2026-06-18")).isEmpty();
        assertThat(once.reminded("2026-06-18", "EUR 12.00").forbids("EUR 12.00", "2026-07-24"))
                .containsExactly("no-more-reminder-fees");
    }

    @ParameterizedTest(name = "a business invoice due {0}: forbidden by [{1}]")
    @CsvSource({"2022-04-29, no-reminder-fee-under-this-law", "2022-05-02, ''"})
    void a_business_pays_for_reminders_of_invoices_due_since_may_2022(String due, String rule) {
        assertThat(String.join(
                        " ",
                        ReminderCase.of("FI", DebtorKind.BUSINESS, "EUR 900.00", due)
                                .forbids("EUR 12.00", "2022-06-30")))
                .isEqualTo(rule);
    }

    @Test
    void three_years_pass_and_a_reminder_makes_them_count_anew() {
        ReminderCase old = ReminderCase.of("FI", DebtorKind.CONSUMER, "EUR 100.00", "2022-03-15");
        assertThat(old.cautions("2025-03-15")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.cautions("2025-03-16")).contains("claim-may-be-prescribed");
        assertThat(old.reminded("2025-03-03", "EUR 0.00").cautions("2025-03-16"))
                .doesNotContain("claim-may-be-prescribed");
    }
}
