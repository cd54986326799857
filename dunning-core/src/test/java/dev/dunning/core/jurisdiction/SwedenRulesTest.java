package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days, starts of interest, fees and prescription in Sweden. */
class SwedenRulesTest {

    private static final Jurisdiction SE = Jurisdictions.builtin().get("SE");
    private static final Terms UNKNOWN = Terms.of("terms");

    @ParameterizedTest(name = "{0}: due {1}, payable {2}")
    @CsvSource({
        "SE-06, 2026-12-24, 2026-12-28",
        "Saturday, 2026-05-30, 2026-06-01",
        "Midsummer Eve, 2026-06-19, 2026-06-22",
        "New Year's Eve, 2026-12-31, 2027-01-04",
        "Friday, 2026-05-29, 2026-05-29",
    })
    void a_due_date_on_a_closed_day_moves_to_the_next_working_day(String row, String due, String payable) {
        assertThat(SE.lastDayToPay(LocalDate.parse(due))).as(row).isEqualTo(payable);
    }

    @Test
    void interest_starts_the_day_after_the_last_day_to_pay() {
        assertThat(ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 100.00", "2026-05-30")
                        .interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-02"));
    }

    @Test
    void without_an_agreed_date_a_business_bears_interest_thirty_days_after_the_bill() {
        ReminderCase business = ReminderCase.of("SE", DebtorKind.BUSINESS, "SEK 100.00", "2026-05-29", UNKNOWN);
        assertThat(business.interestFrom("2026-07-01")).as("issued 2026-04-29").contains(LocalDate.parse("2026-05-30"));
    }

    @Test
    void without_an_agreed_date_a_consumer_bears_interest_only_when_the_bill_says_so() {
        ReminderCase silent = ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 100.00", "2026-05-29", UNKNOWN);
        ReminderCase noted =
                ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 100.00", "2026-05-29", UNKNOWN.noticeOnInvoice(true));
        assertThat(silent.reminded("2026-06-08", "SEK 0.00").interestFrom("2026-08-01"))
                .isEmpty();
        assertThat(noted.interestFrom("2026-08-01")).contains(LocalDate.parse("2026-05-30"));
    }

    @Test
    void a_reminder_costs_sixty_kronor_once_and_only_with_a_clause() {
        ReminderCase agreed = ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 900.00", "2026-05-29");
        ReminderCase silent = ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 900.00", "2026-05-29", UNKNOWN);
        assertThat(agreed.forbids("SEK 60.00", "2026-06-08")).isEmpty();
        assertThat(agreed.forbids("SEK 60.01", "2026-06-08")).containsExactly("no-reminder-fee-above-the-cap");
        assertThat(silent.forbids("SEK 60.00", "2026-06-08")).containsExactly("no-reminder-fee-without-a-clause");
        assertThat(agreed.reminded("2026-06-08", "SEK 60.00").forbids("SEK 60.00", "2026-06-22"))
                .containsExactly("no-more-reminder-fees");
    }

    @Test
    void a_consumer_is_free_after_three_years_a_business_after_ten_and_a_reminder_counts_anew() {
        ReminderCase consumer = ReminderCase.of("SE", DebtorKind.CONSUMER, "SEK 900.00", "2022-07-01");
        ReminderCase business = ReminderCase.of("SE", DebtorKind.BUSINESS, "SEK 900.00", "2022-07-01");
        assertThat(consumer.cautions("2025-06-01")).doesNotContain("claim-may-be-prescribed");
        assertThat(consumer.cautions("2025-06-02")).contains("claim-may-be-prescribed");
        assertThat(business.cautions("2025-06-02")).doesNotContain("claim-may-be-prescribed");
        assertThat(consumer.reminded("2025-05-02", "SEK 0.00").cautions("2025-06-02"))
                .doesNotContain("claim-may-be-prescribed");
    }
}
