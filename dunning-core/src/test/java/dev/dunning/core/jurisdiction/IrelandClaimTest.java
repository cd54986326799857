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

/** Worked examples of Irish law; a row with a name such as IE-04 is a published or checked example. */
class IrelandClaimTest {

    private static final Jurisdiction IE = Jurisdictions.builtin().get("IE");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(IE, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static StatutoryClaim claim(String euro, String due) {
        return claim(DebtorKind.BUSINESS, "EUR " + euro, due);
    }

    @ParameterizedTest(name = "{0}: {1} due {2} until {3} bears {4}")
    @CsvSource({
        "the first half of 2026, 1000.00, 2026-01-31, 2026-03-02, 8.34",
        "the rate stays when the reference rises, 1000.00, 2026-06-29, 2026-09-30, 25.86",
        "the next half-year has the higher rate, 1000.00, 2026-06-30, 2026-09-30, 26.21",
        "the rate stays and a leap year has 365 days, 10000.00, 2023-07-31, 2024-07-31, 1203.29",
        "the last day at no reference, 10000.00, 2022-12-30, 2023-12-31, 802.19",
        "the first day at 2.5, 10000.00, 2022-12-31, 2023-12-31, 1050.00",
        "the first day of the regulations, 1000.00, 2013-03-15, 2014-03-15, 87.50",
    })
    void the_rate_of_the_first_day_stays(String row, String amount, String due, String last, String interest) {
        assertThat(claim(amount, due).on(LocalDate.parse(last)).interest())
                .as(row)
                .isEqualTo(Money.parse("EUR " + interest));
    }

    @ParameterizedTest(name = "{0}: the sum on {1} is {2}")
    @CsvSource({
        "least, 0.01, 40.00",
        "below, 999.99, 40.00",
        "IE-04, 1000.00, 40.00",
        "above, 1000.01, 70.00",
        "below, 9999.99, 70.00",
        "IE-05, 10000.00, 70.00",
        "above, 10000.01, 100.00",
    })
    void the_fixed_sum_follows_the_size_of_the_debt(String row, String amount, String sum) {
        assertThat(claim(amount, "2026-01-31").on(LocalDate.parse("2026-02-01")).costs())
                .as(row)
                .isEqualTo(Money.parse("EUR " + sum));
    }

    @Test
    void interest_that_began_under_the_old_regulations_is_not_computed_and_neither_is_a_sum() {
        StatutoryClaim claim = claim("1000.00", "2013-03-14");
        LocalDate day = LocalDate.parse("2014-03-14");

        assertThat(claim.on(day).total()).isEqualTo(Money.parse("EUR 1000.00"));
        assertThat(rules(claim, day)).containsExactly("rate-of-the-first-day-is-unknown");
        assertThat(claim("1000.00", "2013-03-15")
                        .on(LocalDate.parse("2014-03-15"))
                        .costs())
                .isEqualTo(Money.parse("EUR 40.00"));
    }

    @Test
    void an_agreed_rate_needs_no_table() {
        StatutoryClaim claim = claim("1000.00", "2013-03-14").with(ClaimAssumptions.NONE.agreed(Rate.parse("6")));
        LocalDate day = LocalDate.parse("2014-03-14");

        assertThat(claim.on(day).interest()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(rules(claim, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 40.00", "30, 300.00"})
    void an_agreed_rate_takes_the_place_of_the_statutory_one(String rate, String interest) {
        assertThat(claim("1000.00", "2025-01-31")
                        .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)))
                        .on(LocalDate.parse("2026-01-31"))
                        .interest())
                .isEqualTo(Money.parse("EUR " + interest));
    }

    @Test
    void a_consumer_owes_what_the_contract_gives_and_nothing_else() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "EUR 1000.00", "2025-01-31");
        LocalDate day = LocalDate.parse("2026-01-31");

        assertThat(claim.on(day).total()).isEqualTo(Money.parse("EUR 1000.00"));
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("8")))
                        .on(day)
                        .total())
                .isEqualTo(Money.parse("EUR 1080.00"));
    }

    @Test
    void a_part_payment_meets_the_sum_then_interest_then_principal() {
        Claim later = claim("5000.00", "2026-01-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-03-02"), Money.parse("EUR 1000.00"))))
                .on(LocalDate.parse("2026-04-01"));

        assertThat(later.costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(later.principal()).as("5000 - (1000 - 70 - 41.71)").isEqualTo(Money.parse("EUR 4111.71"));
        assertThat(later.interest())
                .as("all days rounded once, less what was paid")
                .isEqualTo(Money.parse("EUR 34.30"));
    }

    @Test
    void a_debt_in_pounds_bears_interest_but_no_sum() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "GBP 1000.00", "2026-01-31");
        LocalDate day = LocalDate.parse("2026-03-02");

        assertThat(claim.on(day).total()).isEqualTo(Money.parse("GBP 1008.34"));
        assertThat(rules(claim, day)).containsExactly("sum-has-no-official-conversion");
    }

    @Test
    void the_rate_of_the_second_half_of_2026_is_derived() {
        assertThat(rules(claim("1000.00", "2026-06-30"), LocalDate.parse("2026-09-30")))
                .containsExactly("rate-is-not-read-in-a-source");
        assertThat(rules(claim("1000.00", "2026-06-29"), LocalDate.parse("2026-09-30")))
                .isEmpty();
    }

    @Test
    void past_the_tables_of_rates_and_sums_cautions_speak() {
        assertThat(rules(claim("1000.00", "2027-01-01"), LocalDate.parse("2027-03-01")))
                .containsExactly(
                        "rules-were-looked-up-through",
                        "table-ends-before-today",
                        "table-ends-before-today",
                        "rate-is-not-read-in-a-source");
    }

    private static List<String> rules(StatutoryClaim claim, LocalDate day) {
        return claim.cautions(day).stream().map(reason -> reason.rule().id()).toList();
    }
}
