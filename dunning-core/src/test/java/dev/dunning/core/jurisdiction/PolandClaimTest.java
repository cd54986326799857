package dev.dunning.core.jurisdiction;

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

/** Worked examples of Polish law; a row without a number of its own follows from the tables by hand. */
class PolandClaimTest {

    private static final Jurisdiction PL = Jurisdictions.builtin().get("PL");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(PL, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static Claim on(String day, StatutoryClaim claim) {
        return claim.on(LocalDate.parse(day));
    }

    private static Money money(String amount) {
        return Money.parse("PLN " + amount);
    }

    private static List<String> cautions(String day, StatutoryClaim claim) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "PL-01, BUSINESS, 10000.00, 2024-01-31, 2024-03-01, 129.45",
        "PL-05, CONSUMER, 1000.00, 2025-08-29, 2025-11-10, 20.27",
        "every decision of the bank, CONSUMER, 10000.00, 2020-03-01, 2020-06-30, 202.68",
        "old contract, BUSINESS, 10000.00, 2019-12-31, 2020-01-30, 78.08",
        "new contract, BUSINESS, 10000.00, 2020-01-01, 2020-01-31, 94.52",
        "old contract for five years, BUSINESS, 10000.00, 2019-12-31, 2024-12-31, 5735.04",
        "half-years, SOLE_TRADER, 10000.00, 2025-12-01, 2026-02-28, 351.64",
        "perhaps a hospital, PUBLIC_BODY, 10000.00, 2020-01-01, 2020-01-31, 78.08",
        "before the table, CONSUMER, 10000.00, 2015-12-01, 2016-01-31, 59.45",
        "before the table, BUSINESS, 10000.00, 2015-12-01, 2016-01-31, 80.68",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(on(last, claim(kind, "PLN " + amount, due)).interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    @Test
    void before_the_table_begins_nothing_is_computed_and_the_claim_says_so() {
        assertThat(cautions("2016-01-31", claim(DebtorKind.CONSUMER, "PLN 1000.00", "2015-12-01")))
                .contains("table-begins-later");
    }

    @Test
    void later_than_the_last_decision_of_the_bank_the_claim_says_so() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "PLN 1000.00", "2026-04-01");
        assertThat(cautions("2026-04-09", claim)).doesNotContain("table-ends-before-today");
        assertThat(cautions("2026-04-10", claim)).contains("table-ends-before-today");
        assertThat(cautions("2026-07-02", claim(DebtorKind.BUSINESS, "PLN 1000.00", "2026-06-01")))
                .contains("rate-is-not-confirmed")
                .doesNotContain("table-ends-before-today");
    }

    /** Row PL-03; PL-04, the day of the conversion, cannot be expressed: no rates of exchange are built in. */
    @ParameterizedTest(name = "PL-03: for {0} due {1} the law grants {2}")
    @CsvSource({
        "PLN 0.01, 2026-01-15, EUR 40.00",
        "PLN 4999.99, 2026-01-15, EUR 40.00",
        "PLN 5000.00, 2026-01-15, EUR 40.00",
        "PLN 5000.01, 2026-01-15, EUR 70.00",
        "PLN 49999.99, 2026-01-15, EUR 70.00",
        "PLN 50000.00, 2026-01-15, EUR 100.00",
        "PLN 50000.01, 2026-01-15, EUR 100.00",
        "PLN 50000.00, 2020-01-01, EUR 100.00",
        "PLN 50000.00, 2019-12-31, EUR 40.00",
        "GBP 50000.00, 2026-01-15, EUR 40.00",
    })
    void a_sum_without_conversion_is_named_and_not_asked(String amount, String due, String sum) {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, amount, due);
        LocalDate day = LocalDate.parse(due).plusDays(1);
        assertThat(claim.on(day).costs().isPositive()).isFalse();
        assertThat(claim.cautions(day))
                .filteredOn(reason -> reason.rule().id().equals("sum-has-no-official-conversion"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.facts()).containsEntry("sum", Money.parse(sum)));
    }

    @Test
    void an_invoice_in_euro_bears_the_least_sum_between_businesses_alone() {
        assertThat(on("2026-02-01", claim(DebtorKind.BUSINESS, "EUR 90000.00", "2026-01-15"))
                        .costs())
                .isEqualTo(Money.parse("EUR 40.00"));
        assertThat(on("2026-01-15", claim(DebtorKind.BUSINESS, "EUR 90000.00", "2026-01-15"))
                        .costs())
                .isEqualTo(Money.parse("EUR 0.00"));
        assertThat(on("2026-02-01", claim(DebtorKind.CONSUMER, "EUR 90000.00", "2026-01-15"))
                        .costs())
                .isEqualTo(Money.parse("EUR 0.00"));
        assertThat(cautions("2026-02-01", claim(DebtorKind.CONSUMER, "PLN 9000.00", "2026-01-15")))
                .doesNotContain("sum-has-no-official-conversion");
    }

    @ParameterizedTest(name = "agreed {1} % from a {0} gives {2}")
    @CsvSource({
        "CONSUMER, 5, 100.00",
        "CONSUMER, 19.75, 394.66",
        "CONSUMER, 30, 405.48",
        "BUSINESS, 5, 100.00",
        "BUSINESS, 30, 405.48",
    })
    void an_agreed_rate_goes_up_to_twice_the_statutory_rate_of_each_day(DebtorKind kind, String rate, String interest) {
        StatutoryClaim claim =
                claim(kind, "PLN 10000.00", "2025-08-29").with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)));
        assertThat(on("2025-11-10", claim).interest()).isEqualTo(money(interest));
    }

    @Test
    void a_payment_meets_interest_then_costs_then_principal() {
        Claim claim = on(
                "2024-03-01",
                claim(DebtorKind.BUSINESS, "EUR 1000.00", "2024-01-31")
                        .paid(List.of(Map.entry(LocalDate.parse("2024-03-01"), Money.parse("EUR 100.00")))));
        assertThat(claim.principal()).as("1000 - (100 - 12.95 - 40)").isEqualTo(Money.parse("EUR 952.95"));
        assertThat(claim.total()).isEqualTo(Money.parse("EUR 952.95"));
    }

    @Test
    void terms_without_clauses_change_nothing() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "EUR 1000.00", "2024-01-31");
        assertThat(on("2024-03-01", claim.with(ClaimAssumptions.NONE.withoutClause())))
                .isEqualTo(on("2024-03-01", claim));
    }
}
