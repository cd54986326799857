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

/** Worked examples of Norwegian law; a row without a number of its own follows from the tables by hand. */
class NorwayClaimTest {

    private static final Jurisdiction NO = Jurisdictions.builtin().get("NO");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(NO, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static Claim on(String day, StatutoryClaim claim) {
        return claim.on(LocalDate.parse(day));
    }

    private static Money money(String amount) {
        return Money.parse("NOK " + amount);
    }

    private static List<String> cautions(String day, StatutoryClaim claim) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "NO-01, CONSUMER, 10000.00, 2025-01-31, 2025-03-02, 102.74",
        "NO-03, CONSUMER, 10000.00, 2025-06-16, 2026-01-31, 767.40",
        "NO-03, BUSINESS, 10000.00, 2025-06-16, 2026-01-31, 767.40",
        "leap day, CONSUMER, 10000.00, 2024-01-31, 2024-03-01, 102.74",
        "half-years, BUSINESS, 10000.00, 2020-06-15, 2020-07-15, 71.92",
        "before the table, PUBLIC_BODY, 10000.00, 2003-12-01, 2004-01-31, 78.56",
        "after the table, CONSUMER, 10000.00, 2026-06-15, 2026-07-31, 151.23",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(on(last, claim(kind, "NOK " + amount, due)).interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    @Test
    void before_and_after_the_table_the_claim_says_so() {
        assertThat(cautions("2004-01-31", claim(DebtorKind.BUSINESS, "NOK 1000.00", "2003-12-01")))
                .contains("table-begins-later");
        assertThat(cautions("2026-06-30", claim(DebtorKind.BUSINESS, "NOK 1000.00", "2026-06-15")))
                .isEmpty();
        assertThat(cautions("2026-07-01", claim(DebtorKind.BUSINESS, "NOK 1000.00", "2026-06-15")))
                .containsExactly("table-ends-before-today");
    }

    @Test
    void a_sum_that_nobody_looked_up_is_asked_with_a_caution_even_under_an_agreed_rate() {
        StatutoryClaim last = claim(DebtorKind.BUSINESS, "NOK 1000.00", "2026-06-29")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(6)));
        StatutoryClaim next = claim(DebtorKind.BUSINESS, "NOK 1000.00", "2026-06-30")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(6)));
        assertThat(cautions("2026-09-01", last)).isEmpty();
        assertThat(cautions("2026-06-30", next)).doesNotContain("table-ends-before-today");
        assertThat(cautions("2026-09-01", next)).containsExactly("table-ends-before-today");
        assertThat(on("2026-09-01", next).costs()).isEqualTo(money("460.00"));
    }

    @ParameterizedTest(name = "{0} owes {3} on {2} for an invoice due {1}")
    @CsvSource({
        "BUSINESS, 2013-12-30, 2014-02-01, 0.00",
        "BUSINESS, 2013-12-31, 2014-02-01, 320.00",
        "BUSINESS, 2016-06-29, 2016-09-01, 370.00",
        "BUSINESS, 2016-12-30, 2017-02-01, 370.00",
        "BUSINESS, 2016-12-31, 2017-02-01, 360.00",
        "BUSINESS, 2019-06-30, 2019-09-01, 390.00",
        "BUSINESS, 2020-06-29, 2020-09-01, 400.00",
        "BUSINESS, 2020-06-30, 2020-09-01, 430.00",
        "BUSINESS, 2022-07-15, 2022-09-01, 400.00",
        "BUSINESS, 2023-01-15, 2023-09-01, 410.00",
        "BUSINESS, 2025-06-29, 2025-09-01, 470.00",
        "BUSINESS, 2025-06-30, 2025-09-01, 460.00",
        "BUSINESS, 2026-01-15, 2026-01-15, 0.00",
        "SOLE_TRADER, 2026-01-15, 2026-01-16, 460.00",
        "PUBLIC_BODY, 2026-01-15, 2026-01-16, 460.00",
        "CONSUMER, 2026-01-15, 2026-01-16, 0.00",
    })
    void a_business_owes_the_sum_of_the_half_year_in_which_it_fell_into_default(
            DebtorKind kind, String due, String day, String costs) {
        StatutoryClaim claim = claim(kind, "NOK 100.00", due);
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
        "CONSUMER, 6, 49.32",
        "CONSUMER, 12, 98.63",
        "CONSUMER, 12.01, 0.00",
        "BUSINESS, 6, 49.32",
        "BUSINESS, 24, 197.26",
    })
    void a_consumer_pays_an_agreed_rate_only_when_it_is_not_above_the_law(
            DebtorKind kind, String rate, String interest) {
        StatutoryClaim claim =
                claim(kind, "NOK 10000.00", "2026-01-31").with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)));
        assertThat(on("2026-03-02", claim).interest()).isEqualTo(money(interest));
    }

    @Test
    void a_payment_about_which_nobody_said_anything_meets_costs_then_interest_then_principal() {
        Claim claim = on(
                "2026-03-02",
                claim(DebtorKind.BUSINESS, "NOK 10000.00", "2026-01-31")
                        .paid(List.of(Map.entry(LocalDate.parse("2026-03-02"), money("1558.63")))));
        assertThat(claim.interest()).isEqualTo(money("0.00"));
        assertThat(claim.costs()).isEqualTo(money("0.00"));
        assertThat(claim.principal()).as("10000 - (1558.63 - 460 - 98.63)").isEqualTo(money("9000.00"));
    }
}
