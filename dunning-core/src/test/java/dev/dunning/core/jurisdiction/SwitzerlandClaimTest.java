package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.cautions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked examples of Swiss law; the id is that of the example in the research the law comes from. */
class SwitzerlandClaimTest {

    private static final Jurisdiction CH = Jurisdictions.builtin().get("CH");

    private static StatutoryClaim claim(DebtorKind kind, String due) {
        return StatutoryClaim.of(CH, kind, Money.parse("CHF 1000.00"), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: due {1} until {2} bears {3}")
    @CsvSource({
        "CH-01, 2026-01-01, 2026-01-20, 2.60",
        "a leap year costs a day more, 2023-12-31, 2024-12-31, 50.14",
        "the rate never changed, 1914-12-31, 1915-12-31, 50.00",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, String due, String last, String interest) {
        for (DebtorKind kind : DebtorKind.values()) {
            assertThat(claim(kind, due).on(LocalDate.parse(last)).interest())
                    .as(row)
                    .isEqualTo(Money.parse("CHF " + interest));
        }
    }

    @Test
    void row_01_has_nineteen_days_and_the_other_practice_divides_them_by_360() {
        DateRange days = new DateRange(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-21"));
        assertThat(DayCount.THIRTY_360.split(days, days.from()))
                .as("1000 x 5 % x 19 / 360 = 2.64")
                .containsExactly(new DayCount.Part(days, 19, 360));
    }

    @ParameterizedTest
    @EnumSource
    void no_statute_gives_a_sum_for_costs(DebtorKind kind) {
        StatutoryClaim claim = claim(kind, "2025-12-31");
        assertThat(claim.on(LocalDate.parse("2026-01-30")).costs()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause())
                        .on(LocalDate.parse("2026-01-30"))
                        .total())
                .isEqualTo(Money.parse("CHF 1004.11"));
        assertThat(cautions(claim, "2026-01-30")).isEmpty();
    }

    @Test
    void a_payment_meets_interest_then_principal() {
        Claim claim = claim(DebtorKind.CONSUMER, "2025-12-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-01-30"), Money.parse("CHF 300.00"))))
                .on(LocalDate.parse("2026-01-30"));
        assertThat(claim.principal()).as("1000 - (300 - 4.11 interest)").isEqualTo(Money.parse("CHF 704.11"));
        assertThat(claim.total()).isEqualTo(claim.principal());
    }

    @ParameterizedTest(name = "a {0} who agreed to {1} % owes {2}")
    @CsvSource({
        "CONSUMER, 3, 50.00",
        "CONSUMER, 5, 50.00",
        "CONSUMER, 8, 80.00",
        "BUSINESS, 3, 50.00",
        "BUSINESS, 8, 80.00",
    })
    void five_percent_is_the_least_and_a_higher_agreed_rate_goes_on(DebtorKind kind, String rate, String interest) {
        Claim claim = claim(kind, "2025-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)))
                .on(LocalDate.parse("2026-12-31"));
        assertThat(claim.interest()).isEqualTo(Money.parse("CHF " + interest));
    }

    @ParameterizedTest(name = "{0} % per month gives {1}")
    @CsvSource({"0.1, 50.00", "2, 240.00"})
    void no_interest_bears_interest_even_where_a_rate_per_month_was_agreed(String rate, String interest) {
        Claim claim = claim(DebtorKind.BUSINESS, "2025-01-14")
                .with(ClaimAssumptions.NONE.agreedPerMonth(Rate.parse(rate)))
                .on(LocalDate.parse("2026-01-14"));
        assertThat(claim.interest()).isEqualTo(Money.parse("CHF " + interest));
    }

    @Test
    void a_day_after_the_rules_were_looked_up_carries_a_caution() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "2026-05-15");
        assertThat(cautions(claim, "2026-12-31")).isEmpty();
        assertThat(cautions(claim, "2027-01-01")).contains("rules-were-looked-up-through");
    }
}
