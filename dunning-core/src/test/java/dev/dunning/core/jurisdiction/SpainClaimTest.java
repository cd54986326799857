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

/** Spanish law on late payment; rows with a number are those of the research the law tables come from. */
class SpainClaimTest {

    private static final Jurisdiction ES = Jurisdictions.builtin().get("ES");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(ES, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "ES-02, BUSINESS, 2000.00, 2026-01-31, 2026-03-17, 25.03",
        "EU-01, BUSINESS, 1000.00, 2026-01-31, 2026-03-02, 8.34",
        "margin from its first day, BUSINESS, 10000.00, 2013-02-23, 2013-03-31, 86.30",
        "margin changes under way, BUSINESS, 10000.00, 2012-12-31, 2013-06-30, 419.11",
        "both halves of 2026, BUSINESS, 1000.00, 2026-06-15, 2026-07-15, 8.45",
        "both halves of 2011, PUBLIC_BODY, 10000.00, 2010-12-31, 2011-12-31, 812.60",
        "older than the law, BUSINESS, 10000.00, 2004-11-30, 2005-01-31, 79.67",
        "no demand, CONSUMER, 1000.00, 2025-12-31, 2026-06-30, 0.00",
    })
    void interest_is_simple_and_rounded_once(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        Claim claim = claim(kind, amount, due).on(day(last));
        assertThat(claim.interest()).as(row).isEqualTo(eur(interest));
    }

    @ParameterizedTest(name = "{0} {1} due {2}: {3}")
    @CsvSource({
        "BUSINESS, 0.01, 2026-01-31, 40.00",
        "BUSINESS, 1000.01, 2026-01-31, 40.00",
        "BUSINESS, 10000.01, 2026-01-31, 40.00",
        "SOLE_TRADER, 2000.00, 2026-01-31, 40.00",
        "PUBLIC_BODY, 1000.00, 2026-01-31, 40.00",
        "BUSINESS, 1000.00, 2013-02-23, 0.00",
        "BUSINESS, 1000.00, 2013-02-24, 40.00",
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
                StatutoryClaim.of(ES, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), day("2026-01-31"));
        assertThat(claim.on(day("2026-03-02")).costs()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(cautions(claim, "2026-03-02")).containsExactly("sum-has-no-official-conversion");
    }

    @Test
    void the_second_half_of_2026_is_derived_between_businesses() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-06-15");
        assertThat(interestLines(claim.on(day("2026-07-15"))))
                .containsExactly("15 days at 10.15 = 4.17 AGREEING", "15 days at 10.4 = 4.28 DERIVED");
        assertThat(cautions(claim, "2026-06-30")).isEmpty();
        assertThat(cautions(claim, "2026-07-15")).containsExactly("rate-is-not-read-in-a-source");
        assertThat(cautions(claim, "2027-01-01")).contains("rules-were-looked-up-through", "table-ends-before-today");
    }

    @Test
    void from_a_consumer_a_lower_agreed_rate_binds_and_a_higher_one_is_not_claimed() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2025-12-31");
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("1.00")).noticed(day("2026-03-02")))
                        .on(day("2026-06-30"))
                        .interest())
                .isEqualTo(eur("3.29"));
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("3.26")).noticed(day("2026-03-02")))
                        .on(day("2026-06-30"))
                        .interest())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void row_es_02_is_interest_and_forty_euro() {
        Claim claim = claim(DebtorKind.BUSINESS, "2000.00", "2026-01-31").on(day("2026-03-17"));
        assertThat(interestLines(claim)).containsExactly("45 days at 10.15 = 25.03 AGREEING");
        assertThat(claim.interest().plus(claim.costs())).isEqualTo(eur("65.03"));
    }

    @Test
    void the_margin_rises_from_seven_to_eight_on_24_february_2013() {
        assertThat(interestLines(
                        claim(DebtorKind.BUSINESS, "10000.00", "2012-12-31").on(day("2013-06-30"))))
                .containsExactly("54 days at 7.75 = 114.66 AGREEING", "127 days at 8.75 = 304.45 AGREEING");
    }

    @Test
    void interest_before_the_law_of_2004_is_left_out_with_a_caution() {
        assertThat(cautions(claim(DebtorKind.BUSINESS, "10000.00", "2004-11-30"), "2005-01-31"))
                .contains("table-begins-later");
        assertThat(cautions(claim(DebtorKind.BUSINESS, "10000.00", "2004-12-30"), "2005-01-31"))
                .doesNotContain("table-begins-later");
    }

    @Test
    void a_consumer_owes_interest_only_after_a_demand_even_with_a_clause() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2025-12-31");
        assertThat(cautions(claim, "2026-06-30")).containsExactly("no-interest-without-notice-or-agreement");
        StatutoryClaim demanded = claim.with(ClaimAssumptions.NONE.noticed(day("2026-03-02")));
        assertThat(interestLines(demanded.on(day("2026-06-30")))).containsExactly("120 days at 3.25 = 10.68 UNPROVEN");
        assertThat(cautions(demanded, "2026-06-30")).containsExactly("rate-is-not-confirmed");
        assertThat(demanded.on(day("2026-03-02")).interest()).isEqualTo(eur("0.00"));
    }

    @Test
    void the_cut_of_april_2009_is_applied_and_named_as_not_confirmed() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2009-03-01")
                .with(ClaimAssumptions.NONE.noticed(day("2009-03-16")));
        assertThat(interestLines(claim.on(day("2009-04-15"))))
                .containsExactly("15 days at 5.5 = 2.26 AGREEING", "15 days at 4 = 1.64 UNPROVEN");
    }

    @Test
    void between_businesses_an_agreed_rate_replaces_the_statutory_one_and_a_public_body_owes_that_alone() {
        ClaimAssumptions five = ClaimAssumptions.NONE.agreed(Rate.ofPercent(5)).withoutCosts();
        assertThat(claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                        .with(five)
                        .on(day("2026-03-02"))
                        .interest())
                .isEqualTo(eur("4.11"));
        assertThat(claim(DebtorKind.PUBLIC_BODY, "1000.00", "2026-01-31")
                        .with(five)
                        .on(day("2026-03-02"))
                        .interest())
                .isEqualTo(eur("8.34"));
    }

    @Test
    void without_a_clause_a_business_owes_the_same() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "2000.00", "2026-01-31");
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause())
                        .on(day("2026-03-17"))
                        .total())
                .isEqualTo(eur("2065.03"));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_the_forty_euro_last() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                .paid(List.of(Map.entry(day("2026-03-02"), eur("500.00"))))
                .on(day("2026-03-02"));
        assertThat(claim.principal()).as("1000 - (500 - 8.34 interest)").isEqualTo(eur("508.34"));
        assertThat(claim.costs()).isEqualTo(eur("40.00"));
    }
}
