package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccrualTest {

    private static final Citation SOURCE = Citation.of("example", "1");
    private static final LocalDate KNOWN = LocalDate.parse("2030-12-31");

    private static DatedValues<Rate> table(String... rows) {
        return LawTable.rates(
                "example", SOURCE, KNOWN, "valid_from,percent,certainty\n" + String.join("\n", rows) + "\n");
    }

    private static InterestRule rule(DatedValues<Rate> rates, Compounding compounding, DayCount count) {
        return new InterestRule(rates, RateMovement.FLOATING, compounding, count, RoundingPoint.EACH_PERIOD, SOURCE);
    }

    /** Interest from a first day to a day that bears none any more. */
    private static Money interest(InterestRule rule, String amount, String from, String until) {
        BalanceHistory balance = BalanceHistory.of(Money.parse("EUR " + amount));
        return sum(Accrual.lines(
                "1",
                new InterestTerms(rule, LocalDate.parse(from)),
                balance,
                LocalDate.parse(until).minusDays(1)));
    }

    private static Money sum(List<ClaimLine.Interest> lines) {
        return Money.sum(
                Money.parse("EUR 0.00").currency(),
                lines.stream().map(ClaimLine.Interest::amount).toList());
    }

    @Test
    void rows_28_to_30_a_table_with_one_rate_compounds_each_full_year() {
        InterestRule six = rule(table("2020-01-01,6,official"), Compounding.YEARLY, DayCount.ACT_ANNIVERSARY);
        assertThat(interest(six, "5000.00", "2024-03-15", "2026-03-15")).isEqualTo(Money.parse("EUR 618.00"));
        assertThat(interest(six, "10000.00", "2025-01-01", "2026-01-02")).isEqualTo(Money.parse("EUR 601.74"));
        assertThat(interest(six, "10000.00", "2024-01-01", "2025-01-01")).isEqualTo(Money.parse("EUR 600.00"));
    }

    @Test
    void row_30_under_a_fixed_year_of_365_days_a_leap_year_costs_a_day_more() {
        InterestRule six = rule(table("2020-01-01,6,official"), Compounding.YEARLY, DayCount.ACT_365);
        assertThat(interest(six, "10000.00", "2024-01-01", "2025-01-01")).isEqualTo(Money.parse("EUR 601.64"));
    }

    @Test
    void rows_31_and_33_differ_by_day_count_only() {
        DatedValues<Rate> civil = LawTable.rates("nl-civil");
        assertThat(interest(rule(civil, Compounding.YEARLY, DayCount.ACT_365), "1000.00", "2024-02-02", "2025-02-02"))
                .isEqualTo(Money.parse("EUR 69.31"));
        assertThat(interest(rule(civil, Compounding.YEARLY, DayCount.ACT_365), "10000.00", "2020-01-01", "2024-01-01"))
                .isEqualTo(Money.parse("EUR 1144.16"));
    }

    @Test
    void row_34_segments_of_a_checked_file_under_a_fixed_year_of_365_days() {
        InterestRule commercial =
                rule(table("2023-07-01,12,official", "2024-01-01,12.5,official"), Compounding.NONE, DayCount.ACT_365);
        assertThat(interest(commercial, "3796.99", "2023-11-11", "2024-01-01")).isEqualTo(Money.parse("EUR 63.66"));
        assertThat(interest(commercial, "3796.99", "2024-01-01", "2024-07-01")).isEqualTo(Money.parse("EUR 236.66"));
        InterestRule civil =
                rule(table("2014-01-01,3,official", "2015-01-01,2,official"), Compounding.NONE, DayCount.ACT_365);
        assertThat(interest(civil, "1648.58", "2014-12-12", "2015-01-01")).isEqualTo(Money.parse("EUR 2.71"));
        assertThat(interest(civil, "1648.58", "2015-01-01", "2015-05-29")).isEqualTo(Money.parse("EUR 13.37"));
    }

    @Test
    void row_35_a_rate_that_is_repeated_changes_nothing() {
        DatedValues<Rate> once = table("2024-01-01,12.5,official", "2025-07-01,10.15,official");
        DatedValues<Rate> twice =
                table("2024-01-01,12.5,official", "2025-07-01,10.15,official", "2026-01-01,10.15,official");
        for (DatedValues<Rate> rates : List.of(once, twice)) {
            InterestRule rule = rule(rates, Compounding.YEARLY, DayCount.ACT_ANNIVERSARY);
            assertThat(interest(rule, "12000.00", "2024-03-01", "2026-04-22"))
                    .isEqualTo(interest(
                            rule(once, Compounding.YEARLY, DayCount.ACT_ANNIVERSARY),
                            "12000.00",
                            "2024-03-01",
                            "2026-04-22"));
        }
    }

    @Test
    void a_payment_lowers_the_base_from_the_day_after_it() {
        InterestRule ten = rule(table("2020-01-01,10,official"), Compounding.NONE, DayCount.ACT_365);
        BalanceHistory balance = BalanceHistory.of(
                Money.parse("EUR 365.00"),
                new BalanceHistory.Movement(
                        LocalDate.parse("2025-01-10"), Money.parse("EUR -300.00"), Money.parse("EUR 0.00")));
        List<ClaimLine.Interest> lines = Accrual.lines(
                "1", new InterestTerms(ten, LocalDate.parse("2025-01-01")), balance, LocalDate.parse("2025-01-20"));
        assertThat(lines).extracting(ClaimLine.Interest::days).containsExactly(10L, 10L);
        assertThat(lines)
                .extracting(ClaimLine.Interest::amount)
                .containsExactly(Money.parse("EUR 1.00"), Money.parse("EUR 0.18"));
    }

    @Test
    void interest_that_is_rounded_once_still_adds_up_line_by_line() {
        InterestRule rule = new InterestRule(
                table("2025-01-01,10.15,official", "2025-01-02,10.4,official", "2025-01-03,11,official"),
                RateMovement.FLOATING,
                Compounding.NONE,
                DayCount.ACT_365,
                RoundingPoint.ONCE,
                SOURCE);
        BalanceHistory balance = BalanceHistory.of(Money.parse("EUR 100.00"));
        List<ClaimLine.Interest> lines = Accrual.lines(
                "1", new InterestTerms(rule, LocalDate.parse("2025-01-01")), balance, LocalDate.parse("2025-01-03"));
        assertThat(lines).hasSize(3);
        assertThat(sum(lines)).as("100 x (10.15 + 10.4 + 11) % / 365 = 0.0864").isEqualTo(Money.parse("EUR 0.09"));
    }

    @Test
    void a_rate_that_is_fixed_at_the_start_stays_when_the_table_moves() {
        InterestRule rule = new InterestRule(
                table("2023-01-01,11.5,official", "2023-07-01,13,official"),
                RateMovement.FIXED_AT_START,
                Compounding.NONE,
                DayCount.ACT_365,
                RoundingPoint.ONCE,
                SOURCE);
        assertThat(interest(rule, "5000.00", "2023-06-21", "2024-01-01")).isEqualTo(Money.parse("EUR 305.62"));
    }
}
