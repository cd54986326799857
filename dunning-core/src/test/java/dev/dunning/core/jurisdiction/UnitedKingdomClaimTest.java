package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked examples of the law of the United Kingdom; a row with a name such as UK-03 is a published or checked example. */
class UnitedKingdomClaimTest {

    private static final Jurisdiction UK = Jurisdictions.builtin().get("UK");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(UK, kind, Money.parse(amount), LocalDate.parse(due));
    }

    private static StatutoryClaim claim(String pounds, String due) {
        return claim(DebtorKind.BUSINESS, "GBP " + pounds, due);
    }

    @ParameterizedTest(name = "{0}: {1} due {2} until {3} bears {4}")
    @CsvSource({
        "UK-01a, 1000.00, 2014-12-31, 2015-12-31, 85.00",
        "UK-01d, 1000.00, 2015-01-31, 2015-03-22, 11.64",
        "UK-03, 3000.00, 2026-01-31, 2026-04-01, 57.95",
        "UK-11, 5000.00, 2023-06-20, 2023-12-31, 305.62",
        "UK-12, 1000.00, 2005-07-31, 2006-07-31, 127.50",
        "a leap year has 365 days too, 1000.00, 2024-01-31, 2025-01-30, 132.50",
        "the last day of the half-year, 1000.00, 2025-06-29, 2025-12-31, 64.62",
        "the first day of the next one, 1000.00, 2025-06-30, 2025-12-31, 61.75",
        "the second half of 2026, 1000.00, 2026-06-30, 2026-09-30, 29.62",
        "the first day of the Act, 1000.00, 1998-10-31, 1999-10-31, 152.50",
        "the day before a change of the base rate, 1000.00, 2001-09-16, 2002-09-16, 130.00",
        "the day of a change of the base rate, 1000.00, 2001-09-17, 2002-09-17, 127.50",
        "the last day of the rate by the day, 1000.00, 2002-08-05, 2003-08-05, 120.00",
        "the first day of the rate by the half-year, 1000.00, 2002-08-06, 2003-08-06, 120.00",
    })
    void the_rate_of_the_first_day_stays(String row, String amount, String due, String last, String interest) {
        Claim claim = claim(amount, due).on(LocalDate.parse(last));

        assertThat(claim.interest()).as(row).isEqualTo(Money.parse("GBP " + interest));
        assertThat(interest(claim)).as(row).hasSize(1);
    }

    /** With a rate that floats UK-11 would be 343.42; the Act fixes the rate. */
    @Test
    void one_line_with_one_rate_covers_both_half_years() {
        assertThat(interest(claim("5000.00", "2023-06-20").on(LocalDate.parse("2023-12-31"))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.rate()).isEqualTo(Rate.parse("11.5"));
                    assertThat(line.days()).isEqualTo(194);
                    assertThat(line.citation()).hasToString("SI 2002/1675 art. 4");
                });
    }

    /**
     * Other roundings in use, which this law does not take: UK-01c (gov.uk) and UK-13 round the interest of a day to the
     * penny, UK-14 rounds the daily factor to five decimals before that. UK-13 and UK-14 are rates of a court besides.
     */
    @ParameterizedTest(name = "{0}: {2} % on {1} for {3} days is {4}, and rounded once {5}")
    @CsvSource({
        "UK-01c, 1000.00, 8.5, 50, 11.50, 11.64",
        "UK-13, 1000.00, 8, 25, 5.50, 5.48",
        "UK-14, 2300.00, 8, 60, 30.60, 30.25",
    })
    void a_day_rounded_to_the_penny_gives_another_sum(
            String row, BigDecimal amount, BigDecimal rate, int days, BigDecimal published, String once) {
        int digits = row.equals("UK-14") ? 5 : 12;
        BigDecimal factor = rate.divide(new BigDecimal("36500"), digits, RoundingMode.HALF_UP);
        BigDecimal daily = amount.multiply(factor).setScale(2, RoundingMode.HALF_UP);
        assertThat(daily.multiply(BigDecimal.valueOf(days))).as(row).isEqualByComparingTo(published);

        Claim claim = claim(amount.toPlainString(), "2015-01-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate.toPlainString())))
                .on(LocalDate.parse("2015-01-31").plusDays(days));
        assertThat(claim.interest()).as(row).isEqualTo(Money.parse("GBP " + once));
    }

    @ParameterizedTest(name = "{0}: the sum on {1} is {2}")
    @CsvSource({
        "least, 0.01, 40.00",
        "UK-07, 999.99, 40.00",
        "edge, 1000.00, 70.00",
        "above, 1000.01, 70.00",
        "UK-09, 9999.99, 70.00",
        "UK-10, 10000.00, 100.00",
        "above, 10000.01, 100.00",
    })
    void the_fixed_sum_follows_the_size_of_the_debt(String row, String amount, String sum) {
        assertThat(claim(amount, "2026-01-31").on(LocalDate.parse("2026-02-01")).costs())
                .as(row)
                .isEqualTo(Money.parse("GBP " + sum));
    }

    @ParameterizedTest
    @CsvSource({"2002-08-05, 0.00", "2002-08-06, 40.00", "2013-03-16, 40.00"})
    void a_fixed_sum_is_owed_where_interest_starts_from_7_august_2002(String due, String sum) {
        assertThat(claim("100.00", due).on(LocalDate.parse(due).plusDays(30)).costs())
                .isEqualTo(Money.parse("GBP " + sum));
    }

    @Test
    void nothing_is_owed_on_the_due_date() {
        StatutoryClaim claim = claim("1000.00", "2026-01-31");

        assertThat(claim.on(LocalDate.parse("2026-01-31")).total()).isEqualTo(Money.parse("GBP 1000.00"));
        assertThat(claim.on(LocalDate.parse("2026-02-01")).total()).isEqualTo(Money.parse("GBP 1070.32"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLE_TRADER", "PUBLIC_BODY"})
    void who_acts_in_business_is_judged_as_a_business(DebtorKind kind) {
        assertThat(claim(kind, "GBP 3000.00", "2026-01-31")
                        .on(LocalDate.parse("2026-04-01"))
                        .total())
                .isEqualTo(Money.parse("GBP 3127.95"));
    }

    @Test
    void a_consumer_owes_what_the_contract_gives_and_nothing_else() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "GBP 1000.00", "2025-01-31");
        LocalDate day = LocalDate.parse("2026-01-31");

        assertThat(claim.on(day).total()).isEqualTo(Money.parse("GBP 1000.00"));
        assertThat(rules(claim, day)).containsExactly("no-interest-without-notice-or-agreement");
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("12")))
                        .on(day)
                        .total())
                .isEqualTo(Money.parse("GBP 1120.00"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "4, 40.00", "11.75, 117.50", "30, 300.00"})
    void an_agreed_rate_takes_the_place_of_the_statutory_one(String rate, String interest) {
        assertThat(claim("1000.00", "2025-01-31")
                        .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)))
                        .on(LocalDate.parse("2026-01-31"))
                        .interest())
                .isEqualTo(Money.parse("GBP " + interest));
    }

    @Test
    void a_clause_changes_nothing_and_costs_can_be_left_out() {
        StatutoryClaim claim = claim("3000.00", "2026-01-31");
        LocalDate day = LocalDate.parse("2026-04-01");

        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause()).on(day)).isEqualTo(claim.on(day));
        assertThat(claim.with(ClaimAssumptions.NONE.withoutCosts()).on(day).total())
                .isEqualTo(Money.parse("GBP 3057.95"));
    }

    @Test
    void a_part_payment_meets_the_sum_then_interest_then_principal() {
        StatutoryClaim claim = claim("1000.00", "2026-01-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-03-02"), Money.parse("GBP 500.00"))));

        Claim later = claim.on(LocalDate.parse("2026-04-01"));

        assertThat(later.costs()).isEqualTo(Money.parse("GBP 0.00"));
        assertThat(later.principal()).as("1000 - (500 - 70 - 9.66)").isEqualTo(Money.parse("GBP 579.66"));
        assertThat(later.interest()).as("579.66 for 30 days").isEqualTo(Money.parse("GBP 5.60"));
    }

    @Test
    void a_payment_before_the_debt_is_late_lowers_the_band() {
        StatutoryClaim claim = claim("10000.00", "2026-01-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-01-31"), Money.parse("GBP 0.01"))));

        assertThat(claim.on(LocalDate.parse("2026-02-01")).costs()).isEqualTo(Money.parse("GBP 70.00"));
    }

    @Test
    void a_debt_in_euro_bears_interest_but_no_sum() {
        StatutoryClaim claim = claim(DebtorKind.BUSINESS, "EUR 3000.00", "2026-01-31");
        LocalDate day = LocalDate.parse("2026-04-01");

        assertThat(claim.on(day).costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.on(day).interest()).isEqualTo(Money.parse("EUR 57.95"));
        assertThat(rules(claim, day)).containsExactly("sum-has-no-official-conversion");
    }

    @Test
    void interest_that_began_before_the_act_is_not_computed_and_a_caution_says_so() {
        StatutoryClaim claim = claim("1000.00", "1998-10-30");
        LocalDate day = LocalDate.parse("1999-10-30");

        assertThat(claim.on(day).total()).isEqualTo(Money.parse("GBP 1000.00"));
        assertThat(claim.cautions(day))
                .extracting(Reason::toString)
                .containsExactly("Interest on invoice 1 began before 1 November 1998, where the known rates begin,"
                        + " and would keep the unknown rate of its first day; so none is computed.");
    }

    @Test
    void a_rate_from_before_2002_is_not_confirmed() {
        StatutoryClaim claim = claim("1000.00", "2001-09-17");

        assertThat(rules(claim, LocalDate.parse("2002-09-17"))).containsExactly("rate-is-not-confirmed");
        assertThat(interest(claim.on(LocalDate.parse("2002-09-17"))))
                .singleElement()
                .satisfies(line -> assertThat(line.certainty()).isEqualTo(Certainty.UNPROVEN));
    }

    @Test
    void a_rate_past_the_table_is_cautioned_but_an_older_debt_keeps_its_known_rate() {
        LocalDate day = LocalDate.parse("2027-03-01");

        assertThat(rules(claim("1000.00", "2027-01-01"), day))
                .as("the table of rates and the one of sums")
                .containsExactly("rules-were-looked-up-through", "table-ends-before-today", "table-ends-before-today");
        assertThat(rules(claim("1000.00", "2026-11-01"), day)).containsExactly("rules-were-looked-up-through");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true"})
    void after_six_years_the_claim_may_be_prescribed(LocalDate day, boolean cautioned) {
        assertThat(rules(claim("1000.00", "2020-01-31"), day).contains("claim-may-be-prescribed"))
                .isEqualTo(cautioned);
    }

    private static List<String> rules(StatutoryClaim claim, LocalDate day) {
        return claim.cautions(day).stream().map(reason -> reason.rule().id()).toList();
    }

    private static List<ClaimLine.Interest> interest(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }
}
