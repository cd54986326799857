package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days, starts of interest, fees and prescription in Denmark. */
class DenmarkRulesTest {

    private static final Jurisdiction DK = Jurisdictions.builtin().get("DK");
    private static final Terms UNKNOWN = Terms.of("terms");

    @ParameterizedTest(name = "{0}: due {1}, payable {2}")
    @CsvSource({
        "Saturday, 2026-05-30, 2026-06-01",
        "Constitution Day, 2026-06-05, 2026-06-08",
        "Christmas Eve is open, 2026-12-24, 2026-12-24",
        "Christmas Day, 2026-12-25, 2026-12-28",
        "a Great Prayer Day of old, 2023-05-05, 2023-05-08",
    })
    void a_due_date_on_a_closed_day_moves_to_the_next_working_day(String row, String due, String payable) {
        assertThat(DK.lastDayToPay(LocalDate.parse(due))).as(row).isEqualTo(payable);
    }

    @Test
    void interest_starts_the_day_after_the_last_day_to_pay() {
        assertThat(ReminderCase.of("DK", DebtorKind.CONSUMER, "DKK 100.00", "2026-05-30")
                        .interestFrom("2026-07-01"))
                .contains(LocalDate.parse("2026-06-02"));
    }

    @Test
    void without_an_agreed_date_interest_starts_thirty_days_after_the_first_demand() {
        ReminderCase silent = ReminderCase.of("DK", DebtorKind.CONSUMER, "DKK 100.00", "2026-05-29", UNKNOWN);
        assertThat(silent.interestFrom("2026-08-01")).isEmpty();
        assertThat(silent.reminded("2026-06-08", "DKK 0.00").interestFrom("2026-08-01"))
                .contains(LocalDate.parse("2026-07-09"));
    }

    /** Row DK-02. */
    @Test
    void three_reminders_ten_days_apart_cost_a_hundred_kroner_each() {
        ReminderCase first = ReminderCase.of("DK", DebtorKind.CONSUMER, "DKK 900.00", "2026-05-29", UNKNOWN)
                .reminded("2026-06-01", "DKK 100.00");
        assertThat(first.forbids("DKK 100.00", "2026-06-06")).as("day 6").containsExactly("no-reminder-fee-too-soon");
        assertThat(first.forbids("DKK 100.00", "2026-06-11")).as("day 11").isEmpty();
        assertThat(first.reminded("2026-06-06", "DKK 0.00").forbids("DKK 100.00", "2026-06-11"))
                .as("day 11 after a free letter on day 6")
                .isEmpty();
        ReminderCase second = first.reminded("2026-06-11", "DKK 100.00");
        assertThat(second.forbids("DKK 100.00", "2026-06-20")).as("day 20").containsExactly("no-reminder-fee-too-soon");
        assertThat(second.forbids("DKK 100.00", "2026-06-21")).as("day 21").isEmpty();
        assertThat(second.forbids("DKK 100.01", "2026-06-21")).containsExactly("no-reminder-fee-above-the-cap");
        assertThat(second.reminded("2026-06-21", "DKK 100.00").forbids("DKK 100.00", "2026-07-21"))
                .containsExactly("no-more-reminder-fees");
    }

    @Test
    void a_fee_is_not_converted() {
        assertThat(ReminderCase.of("DK", DebtorKind.BUSINESS, "EUR 900.00", "2026-05-29")
                        .forbids("EUR 5.00", "2026-07-01"))
                .containsExactly("no-reminder-fee-under-this-law");
    }

    @Test
    void a_claim_is_prescribed_three_years_after_the_due_date() {
        ReminderCase old = ReminderCase.of("DK", DebtorKind.BUSINESS, "DKK 100.00", "2022-03-15");
        assertThat(old.cautions("2025-03-15")).doesNotContain("claim-may-be-prescribed");
        assertThat(old.reminded("2025-03-03", "DKK 0.00").cautions("2025-03-16"))
                .as("a reminder does not help")
                .contains("claim-may-be-prescribed");
    }
}
