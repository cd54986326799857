package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days, starts of interest, fees and prescription in Poland. */
class PolandRulesTest {

    private static final Jurisdiction PL = Jurisdictions.builtin().get("PL");
    private static final Terms UNKNOWN = Terms.of("terms");

    @ParameterizedTest(name = "{0}: due {1}, payable {2}")
    @CsvSource({
        "Saturday, 2026-05-30, 2026-06-01",
        "Corpus Christi, 2026-06-04, 2026-06-05",
        "Christmas Eve, 2026-12-24, 2026-12-28",
        "Friday, 2026-05-29, 2026-05-29",
    })
    void a_due_date_on_a_closed_day_moves_to_the_next_working_day(String row, String due, String payable) {
        assertThat(PL.lastDayToPay(LocalDate.parse(due))).as(row).isEqualTo(payable);
    }

    @Test
    void interest_starts_the_day_after_the_last_day_to_pay() {
        assertThat(ReminderCase.of("PL", DebtorKind.CONSUMER, "PLN 100.00", "2026-05-30")
                        .interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-02"));
    }

    @Test
    void without_an_agreed_date_a_business_bears_interest_thirty_days_after_the_invoice() {
        ReminderCase business = ReminderCase.of("PL", DebtorKind.BUSINESS, "PLN 100.00", "2026-05-29", UNKNOWN);
        assertThat(business.interestFrom("2026-07-01")).as("issued 2026-04-29").contains(LocalDate.parse("2026-05-30"));
    }

    @Test
    void without_an_agreed_date_a_consumer_bears_interest_after_the_term_of_a_demand() {
        ReminderCase consumer = ReminderCase.of("PL", DebtorKind.CONSUMER, "PLN 100.00", "2026-05-29", UNKNOWN);
        assertThat(consumer.interestFrom("2026-07-01")).isEmpty();
        assertThat(consumer.reminded("2026-06-08", "PLN 0.00").interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-16"));
    }

    @Test
    void a_reminder_costs_nothing() {
        assertThat(ReminderCase.of("PL", DebtorKind.CONSUMER, "PLN 100.00", "2026-05-29")
                        .forbids("PLN 1.00", "2026-07-01"))
                .contains("no-reminder-fee-under-this-law");
        assertThat(ReminderCase.of("PL", DebtorKind.BUSINESS, "PLN 100.00", "2026-05-29")
                        .forbids("PLN 1.00", "2026-07-01"))
                .contains("no-reminder-fee-under-this-law");
    }

    @Test
    void a_claim_is_prescribed_three_years_after_the_end_of_its_year() {
        ReminderCase old = ReminderCase.of("PL", DebtorKind.BUSINESS, "PLN 100.00", "2022-03-15");
        assertThat(old.cautions("2025-12-31")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.cautions("2026-01-01")).contains("claim-may-be-prescribed");
        assertThat(old.reminded("2025-06-02", "PLN 0.00").cautions("2026-01-01"))
                .as("a reminder does not help")
                .contains("claim-may-be-prescribed");
    }
}
