package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.cautions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples of German law; the id is that of the example in the research the law tables come from. */
class GermanyClaimTest {

    private static final Jurisdiction DE = Jurisdictions.builtin().get("DE");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(DE, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    private static List<ClaimLine.Interest> interestLines(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }

    private static List<String> worded(Claim claim) {
        return interestLines(claim).stream()
                .map(line -> line.days() + " days at " + line.rate() + " = "
                        + line.amount().amount())
                .toList();
    }

    /** DE-01 starts on 1 January; from 1 January on (the day after it) a day at 8.12 makes it 328.69. */
    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "DE-01, CONSUMER, 10000.00, 2022-12-31, 2023-06-30, 328.28",
        "DE-01 a day later, CONSUMER, 10000.00, 2023-01-01, 2023-07-01, 328.69",
        "DE-04, CONSUMER, 1000.00, 2010-03-01, 2010-03-26, 3.51",
        "DE-06, CONSUMER, 10000.00, 2021-07-01, 2021-07-05, 4.52",
        "DE-08, CONSUMER, 2500.00, 2026-05-15, 2026-09-15, 54.14",
        "DE-09 by 365 in a leap year, CONSUMER, 1000.00, 2024-02-01, 2024-03-01, 6.85",
        "base rate below zero, CONSUMER, 10000.00, 2015-12-31, 2016-12-31, 415.62",
        "nothing before 2002, CONSUMER, 1000.00, 2001-06-30, 2002-06-30, 37.54",
        "nothing before 2002, BUSINESS, 1000.00, 2001-06-30, 2002-06-30, 52.42",
        "the last old contract, BUSINESS, 10000.00, 2014-07-28, 2016-07-28, 1439.85",
        "the first new contract, BUSINESS, 10000.00, 2014-07-29, 2016-07-29, 1640.09",
        "the first new contract, SOLE_TRADER, 10000.00, 2014-07-29, 2016-07-29, 1640.09",
        "the first new contract, PUBLIC_BODY, 10000.00, 2014-07-29, 2016-07-29, 1640.09",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        assertThat(claim(kind, amount, due).on(LocalDate.parse(last)).interest())
                .as(row)
                .isEqualTo(Money.parse("EUR " + interest));
    }

    @Test
    void row_06_four_days_of_default() {
        assertThat(worded(claim(DebtorKind.CONSUMER, "10000.00", "2021-07-01").on(LocalDate.parse("2021-07-05"))))
                .containsExactly("4 days at 4.12 = 4.52");
    }

    @Test
    void row_08_is_rounded_once_and_the_last_line_takes_the_difference() {
        Claim claim = claim(DebtorKind.CONSUMER, "2500.00", "2026-05-15").on(LocalDate.parse("2026-09-15"));
        assertThat(worded(claim)).containsExactly("46 days at 6.27 = 19.75", "77 days at 6.52 = 34.39");
        assertThat(interestLines(claim)).allMatch(line -> line.certainty() == Certainty.DERIVED);
    }

    @Test
    void row_05b_is_act_365_and_the_other_practice_of_thirty_days_a_month_gives_350_euro() {
        StatutoryClaim sixPercent = claim(DebtorKind.BUSINESS, "10000.00", "2025-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(6)));
        assertThat(sixPercent.on(LocalDate.parse("2026-07-30")).interest()).isEqualTo(Money.parse("EUR 346.85"));

        DateRange days = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-31"));
        assertThat(days.days()).isEqualTo(211);
        assertThat(DayCount.THIRTY_360.split(days, days.from()))
                .as("10000 x 6 % x 210 / 360 = 350.00")
                .containsExactly(new DayCount.Part(days, 210, 360));
    }

    @ParameterizedTest(name = "due {1}: a {0} owes {2}")
    @CsvSource({
        "CONSUMER, 2026-05-15, 0.00",
        "BUSINESS, 2014-07-28, 0.00",
        "BUSINESS, 2014-07-29, 40.00",
        "SOLE_TRADER, 2026-05-15, 40.00",
        "PUBLIC_BODY, 2026-05-15, 40.00",
    })
    void a_business_owes_forty_euro_under_a_new_contract(DebtorKind kind, LocalDate due, String costs) {
        StatutoryClaim claim = claim(kind, "10.00", due.toString());
        assertThat(claim.on(due).costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.on(due.plusDays(1)).costs()).isEqualTo(Money.parse("EUR " + costs));
        assertThat(claim.with(ClaimAssumptions.NONE.withoutClause())
                        .on(due.plusDays(1))
                        .costs())
                .as("no clause is needed")
                .isEqualTo(Money.parse("EUR " + costs));
    }

    @Test
    void a_debt_in_francs_bears_no_sum_in_euro() {
        StatutoryClaim francs =
                StatutoryClaim.of(DE, DebtorKind.BUSINESS, Money.parse("CHF 1000.00"), LocalDate.parse("2026-05-15"));
        assertThat(francs.on(LocalDate.parse("2026-09-15")).costs()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(cautions(francs, "2026-09-15")).contains("sum-has-no-official-conversion");
    }

    @Test
    void a_payment_meets_costs_then_interest_then_principal() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2025-12-31")
                .paid(List.of(Map.entry(LocalDate.parse("2026-01-30"), Money.parse("EUR 300.00"))))
                .on(LocalDate.parse("2026-01-30"));
        assertThat(claim.principal())
                .as("1000 - (300 - 40 costs - 8.44 interest)")
                .isEqualTo(Money.parse("EUR 748.44"));
        assertThat(claim.total()).isEqualTo(claim.principal());
    }

    @ParameterizedTest(name = "a {0} who agreed to {1} % owes {2}")
    @CsvSource({
        "BUSINESS, 12, 120.00",
        "BUSINESS, 3, 30.00",
        "CONSUMER, 3, 30.00",
        "CONSUMER, 6.27, 62.70",
        "CONSUMER, 6.28, 0.00",
    })
    void an_agreed_rate_binds_a_business_and_never_asks_more_of_a_consumer(
            DebtorKind kind, String rate, String interest) {
        Claim claim = claim(kind, "1000.00", "2025-08-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse(rate)))
                .on(LocalDate.parse("2026-08-31"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR " + interest));
    }

    @ParameterizedTest(name = "of a {0}")
    @CsvSource({"BUSINESS, 240.00", "CONSUMER, 0.00"})
    void no_interest_bears_interest_even_where_a_rate_per_month_was_agreed(DebtorKind kind, String interest) {
        Claim claim = claim(kind, "1000.00", "2025-01-14")
                .with(ClaimAssumptions.NONE.agreedPerMonth(Rate.ofPercent(2)))
                .on(LocalDate.parse("2026-01-14"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR " + interest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSUMER", "BUSINESS"})
    void a_debt_older_than_the_table_carries_a_caution(DebtorKind kind) {
        assertThat(cautions(claim(kind, "1000.00", "2001-12-30"), "2002-06-30")).contains("table-begins-later");
        assertThat(cautions(claim(kind, "1000.00", "2001-12-31"), "2002-06-30")).doesNotContain("table-begins-later");
    }

    @Test
    void a_day_after_the_table_carries_a_caution() {
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "1000.00", "2026-05-15");
        assertThat(cautions(claim, "2026-12-31")).containsOnly("rate-is-not-read-in-a-source");
        assertThat(cautions(claim, "2027-01-01")).contains("table-ends-before-today", "rules-were-looked-up-through");
    }
}
