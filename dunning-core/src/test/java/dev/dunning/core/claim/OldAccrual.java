package dev.dunning.core.claim;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.DatedValues.Span;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Computes the interest of one invoice, segment by segment: every day in a segment has one base and one rate. */
final class OldAccrual {

    private static final long MILLION = 1_000_000;
    /** A multiple of every length a year can have, so that sums of segments stay exact. */
    private static final long COMMON_YEAR = 360L * 365 * 366 * (12 * 28) * (12 * 29) * (12 * 31);
    /** How many parts a minor unit has: so many that the interest of a day on whole minor units is whole parts. */
    private static final BigInteger PARTS = BigInteger.valueOf(MILLION).multiply(BigInteger.valueOf(COMMON_YEAR));

    private final String invoice;
    private final InterestTerms terms;
    private final OldBalanceHistory balance;
    private final LocalDate end;
    private final NavigableSet<LocalDate> anniversaries = new TreeSet<>();
    private final List<ClaimLine.Interest> lines = new ArrayList<>();
    private Money printed;
    private BigInteger exact = BigInteger.ZERO;
    private BigInteger capitalised = BigInteger.ZERO;

    private OldAccrual(String invoice, InterestTerms terms, OldBalanceHistory balance, LocalDate last) {
        this.invoice = invoice;
        this.terms = terms;
        this.balance = balance;
        this.end = last.plusDays(1);
        this.printed = Money.zero(balance.start().currency());
    }

    /** The lines of interest from the first day of the terms through {@code last}, both inclusive. */
    static List<ClaimLine.Interest> lines(
            String invoice, InterestTerms terms, OldBalanceHistory balance, LocalDate last) {
        return last.isBefore(terms.firstDay()) ? List.of() : new OldAccrual(invoice, terms, balance, last).lines();
    }

    private List<ClaimLine.Interest> lines() {
        findAnniversaries();
        LocalDate day = terms.firstDay();
        for (LocalDate next : breaks()) {
            capitalise(day);
            segment(new DateRange(day, next));
            day = next;
        }
        return rule().rounding() == RoundingPoint.ONCE ? roundedOnce() : List.copyOf(lines);
    }

    private InterestRule rule() {
        return terms.rule();
    }

    /** Each counted from the original first day, so that 29 February and the 31st come back. */
    private void findAnniversaries() {
        int months = rule().compounding().months();
        for (long passed = months; passed > 0 && firstDayAfter(passed).isBefore(end); passed += months) {
            anniversaries.add(firstDayAfter(passed));
        }
    }

    private LocalDate firstDayAfter(long months) {
        return terms.firstDay().plusMonths(months);
    }

    private NavigableSet<LocalDate> breaks() {
        NavigableSet<LocalDate> days = new TreeSet<>(anniversaries);
        balance.changes()
                .filter(day -> day.isAfter(terms.firstDay()) && day.isBefore(end))
                .forEach(days::add);
        days.add(end);
        return days;
    }

    private void capitalise(LocalDate day) {
        BigInteger unpaid = unpaid(balance.interestPaidThrough(day.minusDays(1)));
        capitalised = anniversaries.contains(day) ? unpaid : capitalised.min(unpaid);
    }

    /** Who paid what the lines say owes nothing, whatever was lost by rounding them. */
    private BigInteger unpaid(Money paid) {
        Money asked = rule().rounding() == RoundingPoint.ONCE ? rounded(exact) : printed;
        if (paid.isPositive() && asked.compareTo(paid) <= 0) {
            return BigInteger.ZERO;
        }
        BigInteger accrued = rule().compounding() == Compounding.MONTHLY ? exact : parts(asked);
        return accrued.subtract(parts(paid)).max(BigInteger.ZERO);
    }

    private void segment(DateRange range) {
        Money principal = balance.principalAtEndOf(range.from().minusDays(1)).max(zero());
        BigInteger base = parts(principal).add(capitalised);
        if (base.signum() == 0) {
            return;
        }
        for (Span<Rate> span : rule().spans(range, terms.firstDay())) {
            rule().dayCount().split(span.range(), terms.firstDay()).forEach(part -> line(base, span, part));
        }
    }

    private void line(BigInteger base, Span<Rate> span, DayCount.Part part) {
        BigInteger share = base.multiply(BigInteger.valueOf(span.value().millionths()))
                .multiply(BigInteger.valueOf(part.days()))
                .multiply(BigInteger.valueOf(COMMON_YEAR / part.yearDays()))
                .divide(PARTS);
        Money amount = rounded(share);
        exact = exact.add(share);
        printed = printed.plus(amount);
        lines.add(new ClaimLine.Interest(
                invoice,
                part.range().from(),
                part.range().until().minusDays(1),
                part.days(),
                span.value(),
                rounded(base),
                amount,
                span.certainty(),
                rule().source()));
    }

    private Money zero() {
        return Money.zero(balance.start().currency());
    }

    private static BigInteger parts(Money money) {
        return BigInteger.valueOf(money.minorUnits()).multiply(PARTS);
    }

    /** More than money can hold becomes the most of a number, which money refuses in words. */
    private Money rounded(BigInteger parts) {
        BigDecimal minor = new BigDecimal(parts).divide(new BigDecimal(PARTS), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(
                balance.start().currency(),
                minor.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact());
    }

    private List<ClaimLine.Interest> roundedOnce() {
        if (lines.isEmpty()) {
            return List.of();
        }
        ClaimLine.Interest tail = lines.remove(lines.size() - 1);
        Money before = printed.minus(tail.amount());
        lines.add(tail.withAmount(rounded(exact).minus(before)));
        return List.copyOf(lines);
    }
}
