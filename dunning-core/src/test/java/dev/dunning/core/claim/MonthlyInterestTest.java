package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Interest that was agreed per month. Rows 36 and 37 are a printed statement of a Dutch package and a sum by hand; the
 * number is that of the example in the research the law tables come from.
 */
class MonthlyInterestTest {

    private static final Citation SOURCE = Citation.of("contract", "example");
    private static final Money NOTHING = Money.parse("EUR 0.00");

    private static List<ClaimLine.Interest> lines(Rate perMonth, BalanceHistory balance, String first, String last) {
        return lines(perMonth, balance, LocalDate.parse(first), LocalDate.parse(last), RoundingPoint.EACH_PERIOD);
    }

    private static List<ClaimLine.Interest> lines(
            Rate perMonth, BalanceHistory balance, LocalDate first, LocalDate last, RoundingPoint rounding) {
        DatedValues<Rate> rates = DatedValues.constant(
                "example",
                "percent per year",
                LocalDate.of(1, 1, 1),
                new DatedValue<>(perMonth.times(12), Certainty.OFFICIAL),
                LocalDate.of(9999, 12, 31),
                SOURCE);
        InterestRule rule = new InterestRule(
                rates, RateMovement.FLOATING, Compounding.MONTHLY, DayCount.ACT_MONTH, rounding, SOURCE);
        return Accrual.lines("1", new InterestTerms(rule, first), balance, last);
    }

    private static BalanceHistory owing(String amount, BalanceHistory.Movement... booked) {
        return BalanceHistory.of(Money.parse("EUR " + amount), booked);
    }

    private static BalanceHistory.Movement paid(String on, String principal, String interest) {
        return new BalanceHistory.Movement(
                LocalDate.parse(on), Money.parse("EUR " + principal).negate(), Money.parse("EUR " + interest));
    }

    private static Money sum(List<ClaimLine.Interest> lines) {
        return Money.sum(
                NOTHING.currency(),
                lines.stream().map(ClaimLine.Interest::amount).toList());
    }

    private static List<String> print(List<ClaimLine.Interest> lines) {
        return lines.stream()
                .map(line -> line.from() + " to " + line.until() + ", " + line.days() + " days on "
                        + line.base().amount() + " = " + line.amount().amount())
                .toList();
    }

    /** The package lets the day of payment bear interest on the rest only, here that is the day after a payment. */
    @Test
    void row_36_every_line_of_a_printed_statement_is_met() {
        BalanceHistory balance = owing("1809.18", paid("2025-12-15", "1025.30", "611.42"));

        List<ClaimLine.Interest> lines = lines(Rate.ofPercent(2), balance, "2024-09-25", "2026-07-07");

        assertThat(print(lines))
                .containsExactly(
                        "2024-09-25 to 2024-10-24, 30 days on 1809.18 = 36.18",
                        "2024-10-25 to 2024-11-24, 31 days on 1845.36 = 36.91",
                        "2024-11-25 to 2024-12-24, 30 days on 1882.27 = 37.65",
                        "2024-12-25 to 2025-01-24, 31 days on 1919.92 = 38.40",
                        "2025-01-25 to 2025-02-24, 31 days on 1958.31 = 39.17",
                        "2025-02-25 to 2025-03-24, 28 days on 1997.48 = 39.95",
                        "2025-03-25 to 2025-04-24, 31 days on 2037.43 = 40.75",
                        "2025-04-25 to 2025-05-24, 30 days on 2078.18 = 41.56",
                        "2025-05-25 to 2025-06-24, 31 days on 2119.74 = 42.39",
                        "2025-06-25 to 2025-07-24, 30 days on 2162.14 = 43.24",
                        "2025-07-25 to 2025-08-24, 31 days on 2205.38 = 44.11",
                        "2025-08-25 to 2025-09-24, 31 days on 2249.49 = 44.99",
                        "2025-09-25 to 2025-10-24, 30 days on 2294.48 = 45.89",
                        "2025-10-25 to 2025-11-24, 31 days on 2340.37 = 46.81",
                        "2025-11-25 to 2025-12-15, 21 days on 2387.17 = 33.42",
                        "2025-12-16 to 2025-12-24, 9 days on 783.88 = 4.70",
                        "2025-12-25 to 2026-01-24, 31 days on 788.58 = 15.77",
                        "2026-01-25 to 2026-02-24, 31 days on 804.35 = 16.09",
                        "2026-02-25 to 2026-03-24, 28 days on 820.44 = 16.41",
                        "2026-03-25 to 2026-04-24, 31 days on 836.85 = 16.74",
                        "2026-04-25 to 2026-05-24, 30 days on 853.58 = 17.07",
                        "2026-05-25 to 2026-06-24, 31 days on 870.65 = 17.41",
                        "2026-06-25 to 2026-07-07, 13 days on 888.07 = 7.70");
        assertThat(sum(lines)).isEqualTo(Money.parse("EUR 723.31"));
    }

    @Test
    void row_37_twelve_full_months_at_two_percent() {
        List<ClaimLine.Interest> lines = lines(Rate.ofPercent(2), owing("1000.00"), "2025-01-15", "2026-01-14");

        assertThat(lines)
                .extracting(line -> line.amount().amount())
                .containsExactly(
                        "20.00", "20.40", "20.81", "21.22", "21.65", "22.08", "22.52", "22.97", "23.43", "23.90",
                        "24.38", "24.87");
        assertThat(sum(lines)).isEqualTo(Money.parse("EUR 268.23"));
        assertThat(lines).extracting(ClaimLine.Interest::rate).containsOnly(Rate.ofPercent(24));
    }

    @Test
    void months_that_began_on_the_31st_end_with_the_last_day_of_shorter_months() {
        assertThat(print(lines(Rate.ofPercent(1), owing("1000.00"), "2026-01-31", "2026-05-30")))
                .containsExactly(
                        "2026-01-31 to 2026-02-27, 28 days on 1000.00 = 10.00",
                        "2026-02-28 to 2026-03-30, 31 days on 1010.00 = 10.10",
                        "2026-03-31 to 2026-04-29, 30 days on 1020.10 = 10.20",
                        "2026-04-30 to 2026-05-30, 31 days on 1030.30 = 10.30");
        assertThat(print(lines(Rate.ofPercent(1), owing("1000.00"), "2024-01-31", "2024-03-30")))
                .containsExactly(
                        "2024-01-31 to 2024-02-28, 29 days on 1000.00 = 10.00",
                        "2024-02-29 to 2024-03-30, 31 days on 1010.00 = 10.10");
    }

    @Test
    void a_payment_meets_the_interest_of_the_running_month_before_that_of_the_months_before() {
        BalanceHistory balance = owing("1000.00", paid("2026-02-14", "0.00", "15.20"));

        assertThat(print(lines(Rate.ofPercent(2), balance, "2026-01-01", "2026-02-28")))
                .as("20.00 of January and 10.20 of half February, less 15.20, leaves 15.00 that bears interest")
                .containsExactly(
                        "2026-01-01 to 2026-01-31, 31 days on 1000.00 = 20.00",
                        "2026-02-01 to 2026-02-14, 14 days on 1020.00 = 10.20",
                        "2026-02-15 to 2026-02-28, 14 days on 1015.00 = 10.15");
    }

    @Test
    void who_paid_every_line_owes_nothing_more_whatever_rounding_lost() {
        Money asked = sum(lines(Rate.ofPercent(2), owing("10.20"), "2026-01-01", "2026-02-28"));
        BalanceHistory settled = owing("10.20", paid("2026-02-28", "10.20", asked.amount()));

        assertThat(asked).as("0.204 and 0.20808, printed as 0.20 and 0.21").isEqualTo(Money.parse("EUR 0.41"));
        assertThat(lines(Rate.ofPercent(2), settled, "2026-01-01", "2027-01-01"))
                .hasSize(2);
    }

    @Test
    void interest_that_is_rounded_once_is_that_of_the_months_together() {
        List<ClaimLine.Interest> lines = lines(
                Rate.ofPercent(2),
                owing("1000.00"),
                LocalDate.parse("2025-01-15"),
                LocalDate.parse("2026-01-14"),
                RoundingPoint.ONCE);

        assertThat(sum(lines)).isEqualTo(Money.parse("EUR 268.24"));
    }
}
