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

/** Worked examples of Finnish law; a row without a number of its own follows from the tables by hand. */
class FinlandClaimTest {

    private static final Jurisdiction FI = Jurisdictions.builtin().get("FI");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(FI, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static Claim on(String day, StatutoryClaim claim) {
        return claim.on(LocalDate.parse(day));
    }

    private static Money money(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static List<String> cautions(String day, StatutoryClaim claim) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "FI-02, BUSINESS, 1000.00, 2025-08-31, 2025-09-30, 8.63",
        "FI-04, CONSUMER, 150.00, 2020-01-01, 2020-05-31, 4.33",
        "half-years in two calendar years, CONSUMER, 10000.00, 2024-12-15, 2025-01-31, 139.45",
        "old contract, BUSINESS, 10000.00, 2013-03-15, 2013-07-31, 298.22",
        "new contract, BUSINESS, 10000.00, 2013-03-16, 2013-07-31, 333.56",
        "half-years, PUBLIC_BODY, 10000.00, 2022-12-15, 2023-01-31, 124.25",
        "a leap year, SOLE_TRADER, 10000.00, 2023-12-31, 2024-12-31, 1250.00",
        "one rate in both half-years, CONSUMER, 10000.00, 2026-06-15, 2026-09-15, 239.45",
        "before the rule, CONSUMER, 10000.00, 2002-06-01, 2002-07-31, 89.18",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(on(last, claim(kind, "EUR " + amount, due)).interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    /** Its text says 150 days, which would give 4.30; over 365 the same 151 days give 4.34. */
    @Test
    void row_fi_04_counts_151_days_of_a_leap_year() {
        Claim claim = on("2020-05-31", claim(DebtorKind.CONSUMER, "EUR 150.00", "2020-01-01"));
        assertThat(claim.lines())
                .filteredOn(ClaimLine.Interest.class::isInstance)
                .singleElement()
                .satisfies(line -> {
                    ClaimLine.Interest interest = (ClaimLine.Interest) line;
                    assertThat(interest.days()).isEqualTo(151);
                    assertThat(interest.rate()).isEqualTo(Rate.ofPercent(7));
                    assertThat(interest.amount()).isEqualTo(money("4.33"));
                });
        assertThat(on("2020-05-30", claim(DebtorKind.CONSUMER, "EUR 150.00", "2020-01-01"))
                        .interest())
                .isEqualTo(money("4.30"));
    }

    @Test
    void before_the_rule_and_where_the_notice_was_not_read_the_claim_says_so() {
        assertThat(cautions("2002-07-31", claim(DebtorKind.CONSUMER, "EUR 1000.00", "2002-06-01")))
                .contains("table-begins-later");
        assertThat(cautions("2026-06-30", claim(DebtorKind.BUSINESS, "EUR 1000.00", "2026-06-01")))
                .isEmpty();
        assertThat(cautions("2026-07-01", claim(DebtorKind.BUSINESS, "EUR 1000.00", "2026-06-01")))
                .containsExactly("rate-is-not-read-in-a-source");
        assertThat(cautions("2027-01-01", claim(DebtorKind.BUSINESS, "EUR 1000.00", "2026-06-01")))
                .contains("rules-were-looked-up-through", "table-ends-before-today");
    }

    @ParameterizedTest(name = "{0} owes {3} on {2} for an invoice due {1}")
    @CsvSource({
        "BUSINESS, 2013-03-15, 2013-04-01, 0.00",
        "BUSINESS, 2013-03-16, 2013-04-01, 40.00",
        "BUSINESS, 2026-01-15, 2026-01-15, 0.00",
        "BUSINESS, 2026-01-15, 2026-01-16, 40.00",
        "SOLE_TRADER, 2026-01-15, 2026-01-16, 40.00",
        "PUBLIC_BODY, 2026-01-15, 2026-01-16, 40.00",
        "CONSUMER, 2026-01-15, 2026-01-16, 0.00",
    })
    void a_business_or_public_body_owes_a_flat_sum_without_a_clause(
            DebtorKind kind, String due, String day, String costs) {
        StatutoryClaim claim = claim(kind, "EUR 100.00", due);
        assertThat(on(day, claim).costs()).isEqualTo(money(costs));
        assertThat(on(day, claim.with(ClaimAssumptions.NONE.withoutClause())).costs())
                .isEqualTo(money(costs));
    }

    @Test
    void the_flat_sum_is_not_converted() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "SEK 100.00", "2026-01-15");
        assertThat(on("2026-02-01", claim).costs()).isEqualTo(Money.parse("SEK 0.00"));
        assertThat(cautions("2026-02-01", claim)).contains("sum-has-no-official-conversion");
    }

    @ParameterizedTest(name = "agreed {1} % from a {0} gives {2}")
    @CsvSource({
        "CONSUMER, 6, 49.32",
        "CONSUMER, 9.5, 78.08",
        "CONSUMER, 9.51, 0.00",
        "BUSINESS, 6, 49.32",
        "BUSINESS, 24, 197.26",
    })
    void a_consumer_pays_an_agreed_rate_only_when_it_is_not_above_the_law(
            DebtorKind kind, String rate, String interest) {
        StatutoryClaim claim =
                claim(kind, "EUR 10000.00", "2026-01-31").with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)));
        assertThat(on("2026-03-02", claim).interest()).isEqualTo(money(interest));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_costs_stay() {
        Claim claim = on(
                "2025-09-30",
                claim(DebtorKind.BUSINESS, "EUR 1000.00", "2025-08-31")
                        .paid(List.of(Map.entry(LocalDate.parse("2025-09-30"), money("108.63")))));
        assertThat(claim.interest()).isEqualTo(money("0.00"));
        assertThat(claim.principal()).as("1000 - (108.63 - 8.63)").isEqualTo(money("900.00"));
        assertThat(claim.costs()).isEqualTo(money("40.00"));
    }
}
