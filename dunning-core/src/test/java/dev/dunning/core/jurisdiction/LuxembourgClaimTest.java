package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.cautions;
import static dev.dunning.core.jurisdiction.ClaimWords.day;
import static dev.dunning.core.jurisdiction.ClaimWords.eur;
import static dev.dunning.core.jurisdiction.ClaimWords.interestLines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luxembourg law on late payment; rows with a number are those of the research the law tables come from. */
class LuxembourgClaimTest {

    private static final Jurisdiction LU = Jurisdictions.builtin().get("LU");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(LU, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "LU-01, CONSUMER, 1000.00, 2025-12-31, 2026-03-31, 9.25",
        "EU-01, BUSINESS, 1000.00, 2026-01-31, 2026-03-02, 8.34",
        "over new year, CONSUMER, 1000.00, 2025-12-01, 2026-01-31, 6.68",
        "leap year of 366 days, CONSUMER, 2000.00, 2023-12-31, 2024-12-31, 90.25",
        "both halves of 2026, BUSINESS, 1000.00, 2026-06-15, 2026-07-15, 8.45",
        "margin changes under way, BUSINESS, 10000.00, 2013-03-31, 2013-04-30, 68.08",
        "margin from its first day, BUSINESS, 10000.00, 2013-04-14, 2013-04-30, 38.36",
        "all of 2013, PUBLIC_BODY, 10000.00, 2012-12-31, 2013-12-31, 833.90",
        "first day of the law, BUSINESS, 10000.00, 2004-05-08, 2004-06-30, 130.98",
        "older than the law, BUSINESS, 10000.00, 2004-03-31, 2004-06-30, 130.98",
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
        "PUBLIC_BODY, 1000.00, 2026-01-31, 40.00",
        "BUSINESS, 1000.00, 2013-04-14, 0.00",
        "BUSINESS, 1000.00, 2013-04-15, 40.00",
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
                StatutoryClaim.of(LU, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), day("2026-01-31"));
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
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("1.00")))
                        .on(day("2026-03-31"))
                        .interest())
                .isEqualTo(eur("2.47"));
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("4.26")))
                        .on(day("2026-03-31"))
                        .interest())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void the_margin_rises_from_seven_to_eight_on_15_april_2013() {
        assertThat(interestLines(
                        claim(DebtorKind.BUSINESS, "10000.00", "2013-03-31").on(day("2013-04-30"))))
                .containsExactly("14 days at 7.75 = 29.73 AGREEING", "16 days at 8.75 = 38.35 AGREEING");
    }

    @Test
    void interest_before_the_law_of_2004_is_left_out_with_a_caution() {
        assertThat(cautions(claim(DebtorKind.BUSINESS, "10000.00", "2004-03-31"), "2004-06-30"))
                .contains("table-begins-later");
        assertThat(cautions(claim(DebtorKind.BUSINESS, "10000.00", "2004-05-08"), "2004-06-30"))
                .doesNotContain("table-begins-later");
    }

    @Test
    void a_step_on_1_july_is_one_more_row_of_the_table() {
        Jurisdiction stepped = Jurisdictions.builtin()
                .with(LawTable.rates("lu-legal")
                        .plus(day("2026-07-01"), Rate.parse("6.75"), Certainty.OFFICIAL, day("2026-12-31")))
                .get("LU");
        Claim claim = StatutoryClaim.of(stepped, DebtorKind.CONSUMER, eur("1000.00"), day("2026-06-15"))
                .on(day("2026-07-15"));
        assertThat(interestLines(claim))
                .containsExactly("15 days at 3.75 = 1.54 OFFICIAL", "15 days at 6.75 = 2.78 OFFICIAL");
        assertThat(claim.interest()).isEqualTo(eur("4.32"));
    }

    @Test
    void without_its_note_the_invoice_bears_interest_only_after_a_demand() {
        StatutoryClaim claim =
                claim(DebtorKind.CONSUMER, "1000.00", "2025-11-30").with(ClaimAssumptions.NONE.withoutClause());
        assertThat(claim.on(day("2026-03-31")).interest()).isEqualTo(eur("0.00"));
        assertThat(cautions(claim, "2026-03-31")).containsExactly("no-interest-without-notice-or-agreement");
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause().noticed(day("2025-12-31")))
                        .on(day("2026-03-31"))
                        .interest())
                .as("90 days at 3.75, as in row LU-01")
                .isEqualTo(eur("9.25"));
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
    void a_payment_meets_interest_then_principal_and_the_forty_euro_last() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                .paid(List.of(Map.entry(day("2026-03-02"), eur("500.00"))))
                .on(day("2026-03-02"));
        assertThat(claim.principal()).as("1000 - (500 - 8.34 interest)").isEqualTo(eur("508.34"));
        assertThat(claim.costs()).isEqualTo(eur("40.00"));
    }
}
