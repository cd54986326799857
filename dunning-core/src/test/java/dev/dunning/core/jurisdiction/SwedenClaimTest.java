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

/** Worked examples of Swedish law; a row without a number of its own follows from the tables by hand. */
class SwedenClaimTest {

    private static final Jurisdiction SE = Jurisdictions.builtin().get("SE");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(SE, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static Claim on(String day, StatutoryClaim claim) {
        return claim.on(LocalDate.parse(day));
    }

    private static Money money(String amount) {
        return Money.parse("SEK " + amount);
    }

    private static List<String> cautions(String day, StatutoryClaim claim) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "SE-03, CONSUMER, 3700.00, 2024-03-01, 2024-03-15, 17.03",
        "SE-03, BUSINESS, 3700.00, 2024-03-01, 2024-03-15, 17.03",
        "half-years, CONSUMER, 10000.00, 2024-12-15, 2025-01-31, 146.03",
        "leap day, CONSUMER, 10000.00, 2024-01-31, 2024-03-01, 98.63",
        "reference below zero, BUSINESS, 10000.00, 2016-06-15, 2016-07-31, 96.58",
        "one rate in both half-years, PUBLIC_BODY, 10000.00, 2026-06-15, 2026-09-15, 252.05",
        "before the table, BUSINESS, 10000.00, 2002-06-01, 2002-07-31, 106.16",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(on(last, claim(kind, "SEK " + amount, due)).interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    /** The enforcement authority counts the due date and the day of payment: its 110 days are 109 here. */
    @ParameterizedTest(name = "{0}: 6780 kronor at 8 % until {1} bear {2}")
    @CsvSource({
        "SE-01: both ends counted, 2019-10-19, 163.46",
        "SE-02: the due date left out, 2019-10-18, 161.98",
    })
    void the_due_date_itself_bears_no_interest(String row, String last, String interest) {
        assertThat(on(last, claim(DebtorKind.CONSUMER, "SEK 6780.00", "2019-07-01"))
                        .interest())
                .as(row)
                .isEqualTo(money(interest));
    }

    @ParameterizedTest(name = "SE-04 and SE-07: a policy rate of {0} gives {1}")
    @CsvSource({
        "4.00, 4",
        "3.75, 4",
        "2.75, 3",
        "2.01, 2.5",
        "2.00, 2",
        "1.75, 2",
        "1.51, 2",
        "1.50, 1.5",
        "0, 0",
        "-0.35, 0",
        "-0.5, -0.5",
    })
    void the_reference_is_the_policy_rate_rounded_up_to_the_next_half_point(String policy, String reference) {
        assertThat(Rate.parse(policy).roundedUpTo(Rate.parse("0.5"))).isEqualTo(Rate.parse(reference));
    }

    @Test
    void before_the_table_begins_and_where_the_notice_was_not_read_the_claim_says_so() {
        assertThat(cautions("2002-07-31", claim(DebtorKind.BUSINESS, "SEK 1000.00", "2002-06-01")))
                .contains("table-begins-later");
        assertThat(cautions("2026-07-31", claim(DebtorKind.BUSINESS, "SEK 1000.00", "2026-06-01")))
                .contains("rate-is-not-read-in-a-source");
        assertThat(cautions("2027-01-01", claim(DebtorKind.BUSINESS, "SEK 1000.00", "2026-06-01")))
                .contains("rules-were-looked-up-through", "table-ends-before-today");
    }

    @ParameterizedTest(name = "{0} owes {3} on {2} for an invoice due {1}")
    @CsvSource({
        "BUSINESS, 2013-03-15, 2013-04-01, 0.00",
        "BUSINESS, 2013-03-16, 2013-04-01, 450.00",
        "BUSINESS, 2026-01-15, 2026-01-15, 0.00",
        "BUSINESS, 2026-01-15, 2026-01-16, 450.00",
        "SOLE_TRADER, 2026-01-15, 2026-01-16, 450.00",
        "PUBLIC_BODY, 2026-01-15, 2026-01-16, 450.00",
        "CONSUMER, 2026-01-15, 2026-01-16, 0.00",
    })
    void a_business_or_public_body_owes_a_flat_sum_without_a_clause(
            DebtorKind kind, String due, String day, String costs) {
        StatutoryClaim claim = claim(kind, "SEK 100.00", due);
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
        "CONSUMER, 10, 82.19",
        "CONSUMER, 10.01, 0.00",
        "BUSINESS, 6, 49.32",
        "BUSINESS, 24, 197.26",
    })
    void a_consumer_pays_an_agreed_rate_only_when_it_is_not_above_the_law(
            DebtorKind kind, String rate, String interest) {
        StatutoryClaim claim =
                claim(kind, "SEK 10000.00", "2026-01-31").with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)));
        assertThat(on("2026-03-02", claim).interest()).isEqualTo(money(interest));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_costs_stay() {
        Claim claim = on(
                "2026-03-02",
                claim(DebtorKind.BUSINESS, "SEK 10000.00", "2026-01-31")
                        .paid(List.of(Map.entry(LocalDate.parse("2026-03-02"), money("1082.19")))));
        assertThat(claim.interest()).isEqualTo(money("0.00"));
        assertThat(claim.principal()).as("10000 - (1082.19 - 82.19)").isEqualTo(money("9000.00"));
        assertThat(claim.costs()).isEqualTo(money("450.00"));
    }
}
