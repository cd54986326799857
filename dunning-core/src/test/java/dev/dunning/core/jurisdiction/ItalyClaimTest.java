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

/** Italian law on late payment; rows with a number are those of the research the law tables come from. */
class ItalyClaimTest {

    private static final Jurisdiction IT = Jurisdictions.builtin().get("IT");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(IT, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "EU-01, BUSINESS, 1000.00, 2026-01-31, 2026-03-02, 8.34",
        "H1 2026, BUSINESS, 10000.00, 2025-12-31, 2026-06-30, 503.33",
        "both halves of 2026, BUSINESS, 1000.00, 2026-06-15, 2026-07-15, 8.45",
        "both halves of 2023, PUBLIC_BODY, 10000.00, 2022-12-31, 2023-12-31, 1125.62",
        "contract of 2012 keeps its margin, BUSINESS, 10000.00, 2012-12-31, 2013-06-30, 384.32",
        "contract of 2012 for a year, BUSINESS, 10000.00, 2012-06-30, 2013-06-30, 787.60",
        "contract of 2013, BUSINESS, 10000.00, 2013-01-01, 2013-06-30, 431.51",
        "over new year, CONSUMER, 1000.00, 2025-12-01, 2026-01-31, 3.00",
        "lowest rates, CONSUMER, 1000.00, 2020-12-01, 2021-01-31, 0.05",
        "all of 2023, CONSUMER, 50000.00, 2022-12-31, 2023-12-31, 2500.00",
        "change within a month, CONSUMER, 1000.00, 1990-12-01, 1990-12-31, 6.30",
    })
    void interest_is_simple_and_rounded_once(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        Claim claim = claim(kind, amount, due).on(day(last));
        assertThat(claim.interest()).as(row).isEqualTo(eur(interest));
    }

    @ParameterizedTest(name = "{0} {1} due {2}: {3}")
    @CsvSource({
        "BUSINESS, 999.99, 2026-01-31, 40.00",
        "BUSINESS, 1000.00, 2026-01-31, 40.00",
        "BUSINESS, 1500.00, 2026-01-31, 40.00",
        "BUSINESS, 10000.00, 2026-01-31, 40.00",
        "BUSINESS, 15000.00, 2026-01-31, 40.00",
        "PUBLIC_BODY, 1000.00, 2026-01-31, 40.00",
        "BUSINESS, 1000.00, 2012-12-31, 0.00",
        "BUSINESS, 1000.00, 2013-01-01, 40.00",
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
                StatutoryClaim.of(IT, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), day("2026-01-31"));
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
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("2.01")))
                        .on(day("2026-03-31"))
                        .interest())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void lists_that_print_three_and_a_half_percent_for_2008_are_wrong() {
        Claim claim = claim(DebtorKind.CONSUMER, "10000.00", "2007-12-31").on(day("2008-12-31"));
        assertThat(interestLines(claim)).containsExactly("366 days at 3 = 300.82 AGREEING");
        assertThat(claim.interest()).as("3.5 % would give this").isNotEqualTo(eur("350.96"));
    }

    @Test
    void lists_with_bands_of_seventy_and_a_hundred_euro_are_wrong() {
        assertThat(claim(DebtorKind.BUSINESS, "5000.00", "2026-01-31")
                        .on(day("2026-02-01"))
                        .costs())
                .isNotEqualTo(eur("70.00"));
        assertThat(claim(DebtorKind.BUSINESS, "50000.00", "2026-01-31")
                        .on(day("2026-02-01"))
                        .costs())
                .isNotEqualTo(eur("100.00"));
    }

    @Test
    void a_contract_before_8_august_2002_has_no_interest_and_the_reader_is_told() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "1000.00", "2002-08-07");
        assertThat(claim.on(day("2003-01-01")).interest()).isEqualTo(eur("0.00"));
        assertThat(cautions(claim, "2003-01-01")).contains("interest-rules-begin-later");
        assertThat(claim(DebtorKind.BUSINESS, "1000.00", "2002-08-08")
                        .on(day("2002-09-07"))
                        .interest())
                .as("30 days at 3.35 + 7")
                .isEqualTo(eur("8.51"));
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
    void without_a_clause_everybody_owes_the_same() {
        assertThat(claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                        .with(ClaimAssumptions.NONE.withoutClause())
                        .on(day("2026-03-02"))
                        .total())
                .isEqualTo(eur("1048.34"));
        assertThat(claim(DebtorKind.CONSUMER, "1000.00", "2025-12-01")
                        .with(ClaimAssumptions.NONE.withoutClause())
                        .on(day("2026-01-31"))
                        .total())
                .isEqualTo(eur("1003.00"));
    }

    @Test
    void a_payment_meets_interest_and_costs_before_principal() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2026-01-31")
                .paid(List.of(Map.entry(day("2026-03-02"), eur("500.00"))))
                .on(day("2026-03-02"));
        assertThat(claim.interest()).isEqualTo(eur("0.00"));
        assertThat(claim.costs()).isEqualTo(eur("0.00"));
        assertThat(claim.principal())
                .as("1000 - (500 - 8.34 interest - 40 costs)")
                .isEqualTo(eur("548.34"));
    }
}
