package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.cautions;
import static dev.dunning.core.jurisdiction.ClaimWords.day;
import static dev.dunning.core.jurisdiction.ClaimWords.eur;
import static dev.dunning.core.jurisdiction.ClaimWords.interestLines;
import static org.assertj.core.api.Assertions.assertThat;

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

/** French law on late payment; rows with a number are those of the research the law tables come from. */
class FranceClaimTest {

    private static final Jurisdiction FR = Jurisdictions.builtin().get("FR");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(FR, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "FR-01 in days, BUSINESS, 10000.00, 2013-12-31, 2014-03-31, 252.74",
        "H2 2024, BUSINESS, 10000.00, 2024-06-30, 2024-12-31, 718.36",
        "first day of the margin, BUSINESS, 1000.00, 2009-01-01, 2009-01-31, 10.27",
        "contract of 2008, BUSINESS, 1000.00, 2008-12-31, 2009-06-30, 0.00",
        "leap day, BUSINESS, 5000.00, 2024-02-01, 2024-03-01, 57.60",
        "four half-years, BUSINESS, 12000.00, 2021-12-31, 2023-12-31, 2790.74",
        "H1 2026, CONSUMER, 1000.00, 2025-12-31, 2026-06-30, 12.99",
        "from yearly to half-yearly, CONSUMER, 2500.00, 2014-12-15, 2015-07-15, 12.59",
        "two halves of 2023, CONSUMER, 1000.00, 2022-12-31, 2023-12-31, 31.49",
        "public body keeps its rate, PUBLIC_BODY, 10000.00, 2023-05-31, 2023-12-31, 615.62",
        "public contract of April 2013, PUBLIC_BODY, 10000.00, 2013-04-30, 2013-12-31, 0.00",
    })
    void interest_is_simple_and_rounded_once(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        Claim claim = claim(kind, amount, due).on(day(last));
        assertThat(claim.interest()).as(row).isEqualTo(eur(interest));
    }

    @ParameterizedTest(name = "{0} {1} due {2}: {3}")
    @CsvSource({
        "BUSINESS, 0.01, 2026-01-31, 40.00",
        "BUSINESS, 999.99, 2026-01-31, 40.00",
        "BUSINESS, 10000.00, 2026-01-31, 40.00",
        "SOLE_TRADER, 1000.00, 2026-01-31, 40.00",
        "BUSINESS, 1000.00, 2012-12-31, 0.00",
        "BUSINESS, 1000.00, 2013-01-01, 40.00",
        "PUBLIC_BODY, 1000.00, 2013-04-30, 0.00",
        "PUBLIC_BODY, 1000.00, 2013-05-01, 40.00",
        "CONSUMER, 1000.00, 2026-01-31, 0.00",
    })
    void forty_euro_for_each_invoice_whatever_its_size(DebtorKind kind, String amount, String due, String sum) {
        LocalDate late = day(due).plusDays(1);
        assertThat(claim(kind, amount, due).on(late).costs()).isEqualTo(eur(sum));
        assertThat(claim(kind, amount, due).on(day(due)).costs()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_sum_in_euro_is_not_converted() {
        StatutoryClaim claim =
                StatutoryClaim.of(FR, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), day("2026-01-31"));
        assertThat(claim.on(day("2026-03-02")).costs()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(cautions(claim, "2026-03-02")).containsExactly("sum-has-no-official-conversion");
    }

    @Test
    void the_second_half_of_2026_is_derived_between_businesses() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-06-15");
        assertThat(interestLines(claim.on(day("2026-07-15"))))
                .containsExactly("15 days at 12.15 = 4.99 AGREEING", "15 days at 12.4 = 5.10 DERIVED");
        assertThat(cautions(claim, "2026-06-30")).isEmpty();
        assertThat(cautions(claim, "2026-07-15")).containsExactly("rate-is-not-read-in-a-source");
        assertThat(cautions(claim, "2027-01-01")).contains("rules-were-looked-up-through", "table-ends-before-today");
    }

    @Test
    void from_a_consumer_a_lower_agreed_rate_binds_and_a_higher_one_is_not_claimed() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2025-12-31");
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("1.00")))
                        .on(day("2026-06-30"))
                        .interest())
                .isEqualTo(eur("4.96"));
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("2.77")))
                        .on(day("2026-06-30"))
                        .interest())
                .isEqualTo(eur("0.00"));
    }

    /** The source prints a quarter of a year: 10000 at 10.25 over four; 90 days of 365 are a little less. */
    @Test
    void row_fr_01_prints_a_quarter_of_a_year_and_the_days_give_less() {
        assertThat(interestLines(
                        claim(DebtorKind.BUSINESS, "10000.00", "2013-12-31").on(day("2014-03-31"))))
                .containsExactly("90 days at 10.25 = 252.74 AGREEING");
        assertThat(claim(DebtorKind.BUSINESS, "10000.00", "2013-12-31")
                        .with(ClaimAssumptions.NONE.agreed(Rate.parse("10.25")))
                        .on(day("2014-12-31"))
                        .interest())
                .as("four quarters of the 256.25 that is printed")
                .isEqualTo(eur("1025.00"));
    }

    @Test
    void between_businesses_an_agreed_rate_never_falls_below_three_times_the_legal_rate() {
        StatutoryClaim early = claim(DebtorKind.BUSINESS, "10000.00", "2013-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse("0.10")).withoutCosts());
        assertThat(interestLines(early.on(day("2014-03-31"))))
                .as("the second figure of row FR-01, 3.00 for a quarter")
                .containsExactly("90 days at 0.12 = 2.96 AGREEING");

        StatutoryClaim above = claim(DebtorKind.BUSINESS, "10000.00", "2024-06-30")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(5)));
        assertThat(above.on(day("2024-12-31")).interest())
                .as("14.76, more than the 14.25 without an agreement")
                .isEqualTo(eur("744.07"));

        StatutoryClaim turns = claim(DebtorKind.BUSINESS, "10000.00", "2023-06-30")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(8)).withoutCosts());
        assertThat(turns.on(day("2025-12-31")).interest())
                .as("12.66, 15.21, 14.76, 11.13, 8.28")
                .isEqualTo(eur("3110.01"));
    }

    @Test
    void an_agreed_rate_above_the_floor_takes_the_place_of_the_statutory_one() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "10000.00", "2025-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(12)));
        assertThat(claim.on(day("2026-03-31")).interest()).isEqualTo(eur("295.89"));
    }

    @Test
    void against_a_public_body_an_agreed_rate_has_no_effect() {
        StatutoryClaim claim = claim(DebtorKind.PUBLIC_BODY, "10000.00", "2023-05-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(15)));
        assertThat(claim.on(day("2023-12-31")).interest()).isEqualTo(eur("615.62"));
    }

    @Test
    void a_contract_of_2008_has_no_interest_and_the_reader_is_told() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2008-12-31");
        assertThat(cautions(claim, "2009-06-30")).contains("interest-rules-begin-later");
        assertThat(cautions(claim, "2009-06-30")).doesNotContain("no-interest-without-notice-or-agreement");
        assertThat(cautions(claim(DebtorKind.BUSINESS, "1000.00", "2009-01-01"), "2009-06-30"))
                .doesNotContain("interest-rules-begin-later");
    }

    @Test
    void the_legal_rate_ends_on_30_june_2026_and_later_claims_carry_a_caution() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2025-12-31");
        assertThat(cautions(claim, "2026-06-30")).isEmpty();
        assertThat(cautions(claim, "2026-07-01")).containsExactly("table-ends-before-today");
        assertThat(claim.on(day("2026-07-31")).interest()).isEqualTo(eur("15.22"));
        assertThat(FR.knownThrough()).isEqualTo("2026-06-30");

        StatutoryClaim floor = claim(DebtorKind.BUSINESS, "1000.00", "2025-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(9)));
        assertThat(cautions(floor, "2026-07-01")).contains("table-ends-before-today");
    }

    @Test
    void interest_before_the_table_is_left_out_with_a_caution() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2004-06-30");
        assertThat(claim.on(day("2005-06-30")).interest())
                .as("181 days at 2.05")
                .isEqualTo(eur("10.17"));
        assertThat(cautions(claim, "2005-06-30")).contains("table-begins-later");
    }

    @Test
    void without_a_clause_a_consumer_owes_interest_only_after_a_demand() {
        StatutoryClaim claim =
                claim(DebtorKind.CONSUMER, "1000.00", "2025-12-31").with(ClaimAssumptions.NONE.withoutClause());
        assertThat(claim.on(day("2026-04-30")).interest()).isEqualTo(eur("0.00"));
        assertThat(cautions(claim, "2026-04-30")).containsExactly("no-interest-without-notice-or-agreement");
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause().noticed(day("2026-03-02")))
                        .on(day("2026-04-30"))
                        .interest())
                .as("59 days at 2.62")
                .isEqualTo(eur("4.24"));
    }

    @Test
    void without_a_clause_a_business_owes_the_same() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-06-15");
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause())
                        .on(day("2026-07-15"))
                        .total())
                .isEqualTo(claim.on(day("2026-07-15")).total())
                .isEqualTo(eur("1050.09"));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_the_forty_euro_last() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                .paid(List.of(Map.entry(day("2026-03-02"), eur("500.00"))))
                .on(day("2026-03-02"));
        assertThat(claim.interest()).isEqualTo(eur("0.00"));
        assertThat(claim.principal()).as("1000 - (500 - 9.99 interest)").isEqualTo(eur("509.99"));
        assertThat(claim.costs()).isEqualTo(eur("40.00"));
    }
}
