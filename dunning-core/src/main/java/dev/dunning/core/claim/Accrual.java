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
final class Accrual {

    private static final long MILLION = 1_000_000;
    /** A multiple of every length a year can have, so that sums of segments stay exact. */
    private static final long COMMON_YEAR = 360L * 365 * 366;

    private final String invoice;
    private final InterestTerms terms;
    private final BalanceHistory balance;
    private final LocalDate last;
    private final List<ClaimLine.Interest> lines = new ArrayList<>();
    private BigInteger exact = BigInteger.ZERO;
    private Money capitalised;

    private Accrual(String invoice, InterestTerms terms, BalanceHistory balance, LocalDate last) {
        this.invoice = invoice;
        this.terms = terms;
        this.balance = balance;
        this.last = last;
        this.capitalised = Money.zero(balance.start().currency());
    }

    /** The lines of interest from the first day of the terms through {@code last}, both inclusive. */
    static List<ClaimLine.Interest> lines(String invoice, InterestTerms terms, BalanceHistory balance, LocalDate last) {
        return last.isBefore(terms.firstDay()) ? List.of() : new Accrual(invoice, terms, balance, last).lines();
    }

    private List<ClaimLine.Interest> lines() {
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

    private NavigableSet<LocalDate> breaks() {
        LocalDate end = last.plusDays(1);
        NavigableSet<LocalDate> days = new TreeSet<>();
        balance.changes()
                .filter(day -> day.isAfter(terms.firstDay()) && day.isBefore(end))
                .forEach(days::add);
        for (int year = 1; compounds() && anniversary(year).isBefore(end); year++) {
            days.add(anniversary(year));
        }
        days.add(end);
        return days;
    }

    private boolean compounds() {
        return rule().compounding() == Compounding.YEARLY;
    }

    /** Counted from the original first day, so that 29 February comes back in leap years. */
    private LocalDate anniversary(int year) {
        return terms.firstDay().plusYears(year);
    }

    private void capitalise(LocalDate day) {
        Money unpaid =
                accrued().minus(balance.interestPaidThrough(day.minusDays(1))).max(zero());
        boolean yearPassed = compounds() && isAnniversary(day);
        capitalised = yearPassed ? unpaid : capitalised.min(unpaid);
    }

    private boolean isAnniversary(LocalDate day) {
        int years = day.getYear() - terms.firstDay().getYear();
        return years > 0 && anniversary(years).equals(day);
    }

    private Money zero() {
        return Money.zero(balance.start().currency());
    }

    private Money accrued() {
        return rule().rounding() == RoundingPoint.ONCE
                ? rounded(exact)
                : Money.sum(
                        balance.start().currency(),
                        lines.stream().map(ClaimLine.Interest::amount).toList());
    }

    private void segment(DateRange range) {
        Money base =
                balance.principalAtEndOf(range.from().minusDays(1)).max(zero()).plus(capitalised);
        if (!base.isPositive()) {
            return;
        }
        for (Span<Rate> span : rule().spans(range, terms.firstDay())) {
            rule().dayCount().split(span.range(), terms.firstDay()).forEach(part -> line(base, span, part));
        }
    }

    private void line(Money base, Span<Rate> span, DayCount.Part part) {
        long rate = span.value().millionths();
        BigInteger share = BigInteger.valueOf(base.minorUnits())
                .multiply(BigInteger.valueOf(rate))
                .multiply(BigInteger.valueOf(part.days()))
                .multiply(BigInteger.valueOf(COMMON_YEAR / part.yearDays()));
        exact = exact.add(share);
        lines.add(new ClaimLine.Interest(
                invoice,
                part.range().from(),
                part.range().until().minusDays(1),
                part.days(),
                span.value(),
                base,
                rounded(share),
                span.certainty(),
                rule().source()));
    }

    private Money rounded(BigInteger share) {
        BigDecimal minor = new BigDecimal(share)
                .divide(BigDecimal.valueOf(MILLION).multiply(BigDecimal.valueOf(COMMON_YEAR)), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(balance.start().currency(), minor.longValueExact());
    }

    private List<ClaimLine.Interest> roundedOnce() {
        if (lines.isEmpty()) {
            return List.of();
        }
        ClaimLine.Interest tail = lines.remove(lines.size() - 1);
        Money before = Money.sum(
                balance.start().currency(),
                lines.stream().map(ClaimLine.Interest::amount).toList());
        lines.add(tail.withAmount(rounded(exact).minus(before)));
        return List.copyOf(lines);
    }
}
