package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.cautions;
import static dev.dunning.core.jurisdiction.ClaimWords.linesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of Austrian law; the id is that of the example in the research the law tables come from. */
class AustriaClaimTest {

    private static final Jurisdiction AT = Jurisdictions.builtin().get("AT");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(AT, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    /** AT-01 prints a whole year at 11.08, which held for the half-year; the year itself is the next test. */
    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "AT-01 for its half-year, BUSINESS, 100000.00, 2022-12-31, 2023-06-30, 5494.47",
        "AT-02, BUSINESS, 100000.00, 2017-06-30, 2018-06-30, 8580.00",
        "AT-03, CONSUMER, 1000.00, 2026-03-01, 2026-03-31, 3.29",
        "AT-03 by 365 in a leap year, CONSUMER, 1000.00, 2024-02-01, 2024-03-02, 3.29",
        "AT-04 a small move of the ECB changes nothing, BUSINESS, 100000.00, 2024-06-30, 2024-12-31, 6593.75",
        "AT-05 base 2.67 and 8 points, BUSINESS, 100000.00, 2006-12-31, 2007-06-30, 5291.15",
        "the last old contract, BUSINESS, 10000.00, 2013-03-15, 2014-03-15, 802.66",
        "the first new contract, BUSINESS, 10000.00, 2013-03-16, 2014-03-16, 922.52",
        "the first new contract, SOLE_TRADER, 10000.00, 2013-03-16, 2014-03-16, 922.52",
        "the first new contract, PUBLIC_BODY, 10000.00, 2013-03-16, 2014-03-16, 922.52",
        "an old contract keeps its rate, BUSINESS, 1000.00, 2013-03-15, 2026-09-15, 1134.50",
        "nothing before August 2002, BUSINESS, 1000.00, 2002-01-31, 2002-12-31, 45.06",
        "three half-years, BUSINESS, 1000.00, 2024-12-15, 2025-07-20, 69.78",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(claim(kind, amount, due).on(LocalDate.parse(last)).interest())
                .as(row)
                .isEqualTo(Money.parse("EUR " + interest));
    }

    @Test
    void row_01_a_year_at_the_rate_of_the_first_half_of_2023() {
        Claim claim = claim(DebtorKind.BUSINESS, "100000.00", "2022-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse("11.08")))
                .on(LocalDate.parse("2023-12-31"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR 11080.00"));
    }

    @Test
    void rows_01_04_and_05_the_rate_of_the_first_day_holds_for_the_half_year() {
        assertThat(linesOf(claim(DebtorKind.BUSINESS, "1000.00", "2024-06-20").on(LocalDate.parse("2025-01-10"))))
                .as("the base rate moved in September and December 2024")
                .containsExactly("194 days at 13.08 = 69.52", "10 days at 11.73 = 3.21");
        assertThat(linesOf(claim(DebtorKind.BUSINESS, "1000.00", "2006-12-21").on(LocalDate.parse("2007-01-10"))))
                .containsExactly("10 days at 9.97 = 2.73", "10 days at 10.67 = 2.92");
        assertThat(LawTable.rates("at-base").on(LocalDate.parse("2023-01-01"))).isEqualTo(Rate.parse("1.88"));
    }

    @ParameterizedTest(name = "due {1}: a {0} owes {2}")
    @CsvSource({
        "CONSUMER, 2026-05-15, 0.00",
        "BUSINESS, 2013-03-15, 0.00",
        "BUSINESS, 2013-03-16, 40.00",
        "SOLE_TRADER, 2026-05-15, 40.00",
        "PUBLIC_BODY, 2026-05-15, 40.00",
    })
    void a_business_owes_forty_euro_under_a_new_contract(DebtorKind kind, LocalDate due, String costs) {
        StatutoryClaim claim = claim(kind, "10.00", due.toString());
        assertThat(claim.on(due).costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.on(due.plusDays(1)).costs()).isEqualTo(Money.parse("EUR " + costs));
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause())
                        .on(due.plusDays(1))
                        .costs())
                .as("no clause is needed")
                .isEqualTo(Money.parse("EUR " + costs));
    }

    @Test
    void a_debt_in_francs_bears_no_sum_in_euro() {
        StatutoryClaim francs =
                StatutoryClaim.of(AT, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), LocalDate.parse("2026-05-15"));
        assertThat(francs.on(LocalDate.parse("2026-09-15")).costs()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(cautions(francs, "2026-09-15")).contains("sum-has-no-official-conversion");
    }

    @Test
    void a_payment_meets_interest_then_principal_and_costs_last() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2025-12-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-01-30"), Money.parse("EUR 300.00"))))
                .on(LocalDate.parse("2026-01-30"));
        assertThat(claim.principal()).as("1000 - (300 - 8.82 interest)").isEqualTo(Money.parse("EUR 708.82"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.costs()).isEqualTo(Money.parse("EUR 40.00"));
    }

    @ParameterizedTest(name = "a {0} who agreed to {1} % owes {2}")
    @CsvSource({
        "BUSINESS, 12, 120.00",
        "BUSINESS, 3, 30.00",
        "CONSUMER, 3, 30.00",
        "CONSUMER, 4, 40.00",
        "CONSUMER, 4.01, 0.00",
    })
    void an_agreed_rate_binds_a_business_and_never_asks_more_of_a_consumer(
            DebtorKind kind, String rate, String interest) {
        Claim claim = claim(kind, "1000.00", "2025-08-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)))
                .on(LocalDate.parse("2026-08-31"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR " + interest));
    }

    @Test
    void a_business_can_agree_to_interest_on_interest() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2025-01-14")
                .with(ClaimAssumptions.NONE.agreedPerMonth(Rate.ofPercent(2)))
                .on(LocalDate.parse("2026-01-14"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR 268.23"));
    }

    @Test
    void a_debt_older_than_the_table_carries_a_caution() {
        assertThat(cautions(claim(DebtorKind.BUSINESS, "1000.00", "2002-07-30"), "2002-12-31"))
                .contains("table-begins-later");
        assertThat(cautions(claim(DebtorKind.BUSINESS, "1000.00", "2002-07-31"), "2002-12-31"))
                .doesNotContain("table-begins-later");
        assertThat(cautions(claim(DebtorKind.CONSUMER, "1000.00", "1990-01-01"), "1991-01-01"))
                .as("4 percent is as old as the code")
                .isEmpty();
    }

    @Test
    void a_day_after_the_table_carries_a_caution() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-05-15");
        assertThat(cautions(claim, "2026-12-31")).containsOnly("rate-is-not-read-in-a-source");
        assertThat(cautions(claim, "2027-01-01")).contains("table-ends-before-today", "rules-were-looked-up-through");
    }
}
