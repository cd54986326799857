package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of Danish law; a row without a number of its own follows from the tables by hand. */
class DenmarkClaimTest {

    private static final Jurisdiction DK = Jurisdictions.builtin().get("DK");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(DK, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static Claim on(String day, StatutoryClaim claim) {
        return claim.on(LocalDate.parse(day));
    }

    private static Money money(String amount) {
        return Money.parse("DKK " + amount);
    }

    private static List<String> cautions(String day, StatutoryClaim claim) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "DK-03, CONSUMER, 10000.00, 2025-08-31, 2025-09-30, 81.25",
        "DK-03, BUSINESS, 10000.00, 2025-08-31, 2025-09-30, 81.25",
        "a month of 31 days, BUSINESS, 10000.00, 2025-09-30, 2025-10-31, 81.25",
        "old margin, CONSUMER, 10000.00, 2013-02-28, 2013-08-31, 364.00",
        "new margin, CONSUMER, 10000.00, 2013-03-01, 2013-08-31, 407.72",
        "two months with February, BUSINESS, 10000.00, 2024-01-31, 2024-03-31, 195.83",
        "reference below zero, BUSINESS, 10000.00, 2021-06-15, 2022-01-15, 447.50",
        "a full year, PUBLIC_BODY, 10000.00, 2025-02-28, 2026-02-28, 1008.89",
        "before the table, BUSINESS, 10000.00, 2006-06-01, 2006-07-31, 83.33",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(on(last, claim(kind, "DKK " + amount, due)).interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    /** Who counts actual days over 365 computes 80.14 for row DK-03; that is practice elsewhere, not in Denmark. */
    @Test
    void row_dk_03_counts_thirty_days_in_every_month_and_not_actual_days() {
        Claim claim = on("2025-09-30", claim(DebtorKind.CONSUMER, "DKK 10000.00", "2025-08-31"));
        Claim actual = on(
                "2025-09-30",
                StatutoryClaim.of(
                                Jurisdictions.builtin().get("SE"),
                                DebtorKind.BUSINESS,
                                money("10000.00"),
                                LocalDate.parse("2025-08-31"))
                        .with(ClaimAssumptions.NONE.agreed(Rate.parse("9.75"))));
        assertThat(claim.interest()).isEqualTo(money("81.25"));
        assertThat(actual.interest()).as("the same rate in Sweden").isEqualTo(money("80.14"));
    }

    @Test
    void a_claim_that_fell_due_under_the_old_margin_keeps_it() {
        assertThat(on("2024-02-29", claim(DebtorKind.BUSINESS, "DKK 10000.00", "2013-02-28"))
                        .lines())
                .filteredOn(ClaimLine.Interest.class::isInstance)
                .last()
                .satisfies(
                        line -> assertThat(((ClaimLine.Interest) line).rate()).isEqualTo(Rate.parse("10.75")));
    }

    @Test
    void before_the_table_begins_and_where_a_rate_is_not_confirmed_the_claim_says_so() {
        assertThat(cautions("2006-07-31", claim(DebtorKind.BUSINESS, "DKK 1000.00", "2006-06-01")))
                .contains("table-begins-later");
        assertThat(cautions("2026-06-30", claim(DebtorKind.BUSINESS, "DKK 1000.00", "2026-06-01")))
                .doesNotContain("rate-is-not-confirmed");
        assertThat(cautions("2026-07-01", claim(DebtorKind.BUSINESS, "DKK 1000.00", "2026-06-01")))
                .contains("rate-is-not-confirmed");
        assertThat(cautions("2027-01-01", claim(DebtorKind.BUSINESS, "DKK 1000.00", "2026-06-01")))
                .contains("rules-were-looked-up-through", "table-ends-before-today");
    }

    @ParameterizedTest(name = "{0} owes {3} on {2} for an invoice due {1}")
    @CsvSource({
        "BUSINESS, 2013-02-28, 2013-04-01, 0.00",
        "BUSINESS, 2013-03-01, 2013-04-01, 310.00",
        "BUSINESS, 2026-01-15, 2026-01-15, 0.00",
        "BUSINESS, 2026-01-15, 2026-01-16, 310.00",
        "SOLE_TRADER, 2026-01-15, 2026-01-16, 310.00",
        "PUBLIC_BODY, 2026-01-15, 2026-01-16, 310.00",
        "CONSUMER, 2026-01-15, 2026-01-16, 0.00",
    })
    void a_business_or_public_body_owes_a_flat_sum_without_a_clause(
            DebtorKind kind, String due, String day, String costs) {
        StatutoryClaim claim = claim(kind, "DKK 100.00", due);
        assertThat(on(day, claim).costs()).isEqualTo(money(costs));
        assertThat(on(day, claim.with(ClaimAssumptions.NONE.withoutClause())).costs())
                .isEqualTo(money(costs));
    }

    @Test
    void the_flat_sum_is_not_converted() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "EUR 100.00", "2026-01-15");
        assertThat(on("2026-02-01", claim).costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(cautions("2026-02-01", claim)).contains("sum-has-no-official-conversion");
    }

    @ParameterizedTest(name = "agreed {1} % from a {0} gives {2}")
    @CsvSource({
        "CONSUMER, 6, 50.00",
        "CONSUMER, 9.75, 81.25",
        "CONSUMER, 9.76, 0.00",
        "BUSINESS, 6, 50.00",
        "BUSINESS, 24, 200.00",
    })
    void a_consumer_pays_an_agreed_rate_only_when_it_is_not_above_the_law(
            DebtorKind kind, String rate, String interest) {
        StatutoryClaim claim =
                claim(kind, "DKK 10000.00", "2025-08-31").with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)));
        assertThat(on("2025-09-30", claim).interest()).isEqualTo(money(interest));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_costs_stay() {
        Claim claim = on(
                "2025-09-30",
                claim(DebtorKind.BUSINESS, "DKK 10000.00", "2025-08-31")
                        .paid(List.of(Map.entry(LocalDate.parse("2025-09-30"), money("1081.25")))));
        assertThat(claim.interest()).isEqualTo(money("0.00"));
        assertThat(claim.principal()).as("10000 - (1081.25 - 81.25)").isEqualTo(money("9000.00"));
        assertThat(claim.costs()).isEqualTo(money("310.00"));
    }
}
