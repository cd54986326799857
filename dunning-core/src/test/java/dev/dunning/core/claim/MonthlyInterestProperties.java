package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Interest per month against a power and against a walk from day to day. */
class MonthlyInterestProperties {

    private static final Citation SOURCE = Citation.of("contract", "example");
    private static final Money NOTHING = Money.parse("EUR 0.00");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static List<ClaimLine.Interest> lines(
            Rate perMonth, BalanceHistory balance, LocalDate first, LocalDate last) {
        DatedValues<Rate> rates = DatedValues.constant(
                "example",
                "percent per year",
                LocalDate.of(1, 1, 1),
                new DatedValue<>(perMonth.times(12), Certainty.OFFICIAL),
                LocalDate.of(9999, 12, 31),
                SOURCE);
        InterestRule rule = new InterestRule(
                rates,
                RateMovement.FLOATING,
                Compounding.MONTHLY,
                DayCount.ACT_MONTH,
                RoundingPoint.EACH_PERIOD,
                SOURCE);
        return Accrual.lines("1", new InterestTerms(rule, first), balance, last);
    }

    private static Money sum(List<ClaimLine.Interest> lines) {
        return Money.sum(
                NOTHING.currency(),
                lines.stream().map(ClaimLine.Interest::amount).toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-2000, 2000)
                .shrinkTowards(0)
                .map(days -> LocalDate.of(2024, 1, 31).plusDays(days));
    }

    @Property
    void whole_months_grow_by_the_rate_again_and_again(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @LongRange(min = 0, max = 50_000) long millionths) {
        BalanceHistory balance = BalanceHistory.of(Money.ofMinor(NOTHING.currency(), cents));
        LocalDate last = first.plusMonths(months).minusDays(1);

        List<ClaimLine.Interest> lines = lines(new Rate(millionths), balance, first, last);
        BigDecimal grown = BigDecimal.ONE
                .add(BigDecimal.valueOf(millionths, 6))
                .pow(months, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(cents));

        assertThat(lines).hasSize(months);
        assertThat(BigDecimal.valueOf(sum(lines).minorUnits()).subtract(grown).abs())
                .isLessThanOrEqualTo(HALF.multiply(BigDecimal.valueOf(months)).add(new BigDecimal("0.001")));
    }

    /** One payment of a third of the principal and a part of the interest that is printed by then. */
    @Property
    void interest_is_that_of_a_walk_from_day_to_day(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 900) int until,
            @ForAll @IntRange(max = 900) int payment,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @LongRange(min = 10_000, max = 10_000_000) long cents,
            @ForAll @LongRange(min = 100, max = 50_000) long millionths) {
        Rate rate = new Rate(millionths);
        LocalDate paidOn = first.plusDays(payment);
        Money owed = Money.ofMinor(NOTHING.currency(), cents);
        Money interest = sum(lines(rate, BalanceHistory.of(owed), first, paidOn))
                .percent(Rate.ofPercent(percent), RoundingMode.HALF_UP);
        Money principal = Money.ofMinor(NOTHING.currency(), cents / 3);
        BalanceHistory balance =
                BalanceHistory.of(owed, new BalanceHistory.Movement(paidOn, principal.negate(), interest));
        LocalDate last = first.plusDays(until);

        List<ClaimLine.Interest> lines = lines(rate, balance, first, last);
        List<BigDecimal> walked = new Walk(first, paidOn, cents, millionths, interest.minorUnits()).through(last);

        assertThat(lines).hasSameSizeAs(walked);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(BigDecimal.valueOf(lines.get(i).amount().minorUnits())
                            .subtract(walked.get(i))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.501"));
        }
    }

    /** Goes from day to day in cents that are not rounded, and tells the interest of each stretch with one base. */
    private static final class Walk {
        private final LocalDate first;
        private final LocalDate paidOn;
        private final long cents;
        private final BigDecimal rate;
        private final BigDecimal interest;
        private final List<BigDecimal> stretches = new ArrayList<>();
        private BigDecimal principal;
        private BigDecimal added = BigDecimal.ZERO;
        private BigDecimal running = BigDecimal.ZERO;
        private BigDecimal stretch = BigDecimal.ZERO;
        private int month;

        Walk(LocalDate first, LocalDate paidOn, long cents, long millionths, long interest) {
            this.first = first;
            this.paidOn = paidOn;
            this.cents = cents;
            this.rate = BigDecimal.valueOf(millionths, 6);
            this.interest = BigDecimal.valueOf(interest);
            this.principal = BigDecimal.valueOf(cents);
        }

        List<BigDecimal> through(LocalDate last) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                bear();
                boolean monthEnds = day.plusDays(1).equals(first.plusMonths(month + 1L));
                if (day.equals(paidOn)) {
                    pay();
                }
                if (monthEnds) {
                    added = running.max(BigDecimal.ZERO);
                    month++;
                }
                if (monthEnds || day.equals(paidOn) || day.equals(last)) {
                    stretches.add(stretch);
                    stretch = BigDecimal.ZERO;
                }
            }
            return stretches;
        }

        private void bear() {
            long length = ChronoUnit.DAYS.between(first.plusMonths(month), first.plusMonths(month + 1L));
            BigDecimal ofDay =
                    principal.add(added).multiply(rate).divide(BigDecimal.valueOf(length), MathContext.DECIMAL128);
            running = running.add(ofDay);
            stretch = stretch.add(ofDay);
        }

        private void pay() {
            principal = principal.subtract(BigDecimal.valueOf(cents / 3));
            running = running.subtract(interest);
            added = added.min(running).max(BigDecimal.ZERO);
        }
    }
}
