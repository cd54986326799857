package dev.dunning.core.claim;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.DatedValues.Span;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Computes the interest of one invoice, segment by segment: every day in a segment has one base and one rate. */
final class Accrual {

    private final InterestTerms terms;
    private final BalanceHistory balance;
    private final Accrued nothing;

    Accrual(InterestTerms terms, BalanceHistory balance) {
        this.terms = terms;
        this.balance = balance;
        this.nothing = new Accrued(terms.firstDay(), 0, Money.zero(currency()), Parts.NONE, Parts.NONE);
    }

    /** Takes down each part of the interest. */
    @FunctionalInterface
    private interface Taker {
        void take(Parts base, Span<Rate> span, DayCount.Part days, Money amount);
    }

    /** The lines of interest from the first day of the terms through {@code last}, both inclusive. */
    static List<ClaimLine.Interest> lines(String invoice, InterestTerms terms, BalanceHistory balance, LocalDate last) {
        Accrual accrual = new Accrual(terms, balance);
        List<ClaimLine.Interest> lines = new ArrayList<>();
        Accrued accrued = accrual.through(
                accrual.nothing,
                last,
                (base, span, days, amount) -> lines.add(accrual.line(invoice, base, span, days, amount)));
        return accrual.asked(lines, accrued);
    }

    private ClaimLine.Interest line(String invoice, Parts base, Span<Rate> span, DayCount.Part days, Money amount) {
        return new ClaimLine.Interest(
                invoice,
                days.range().from(),
                days.range().until().minusDays(1),
                days.days(),
                span.value(),
                base.rounded(currency()),
                amount,
                span.certainty(),
                rule().source());
    }

    /** Where interest is rounded once, the last line takes the difference. */
    private List<ClaimLine.Interest> asked(List<ClaimLine.Interest> lines, Accrued accrued) {
        if (rule().rounding() == RoundingPoint.ONCE && !lines.isEmpty()) {
            ClaimLine.Interest tail = lines.remove(lines.size() - 1);
            Money difference = asked(accrued).minus(accrued.printed());
            lines.add(tail.withAmount(tail.amount().plus(difference)));
        }
        return List.copyOf(lines);
    }

    /** Before the first day. */
    Accrued nothing() {
        return nothing;
    }

    /** Adds the days through {@code last} to what was computed before. */
    Accrued through(Accrued before, LocalDate last) {
        return through(before, last, (base, span, days, amount) -> {});
    }

    private Accrued through(Accrued before, LocalDate last, Taker taker) {
        LocalDate end = last.plusDays(1);
        Accrued accrued = before;
        while (accrued.next().isBefore(end)) {
            accrued = segment(begun(accrued), end, taker);
        }
        return accrued;
    }

    /** Adds the segments that are over when {@code last} begins: what is booked from then on cannot change them. */
    Accrued closedBefore(Accrued before, LocalDate last) {
        Accrued closed = before;
        for (Accrued begun = begun(closed); !breakAfter(begun).isAfter(last); begun = begun(closed)) {
            closed = through(closed, breakAfter(begun).minusDays(1));
        }
        return closed;
    }

    /** What the lines ask together. */
    Money asked(Accrued accrued) {
        return rule().rounding() == RoundingPoint.ONCE ? accrued.exact().rounded(currency()) : accrued.printed();
    }

    /** Whether nothing bears interest any more unless something is booked. */
    boolean isOver(Accrued accrued) {
        LocalDate last = accrued.next().minusDays(1);
        return !balance.principalAtEndOf(last).isPositive() && unpaid(accrued).isNone();
    }

    /** On its anniversaries unpaid interest joins the base, and what is paid of it leaves the base. */
    private Accrued begun(Accrued accrued) {
        if (rule().compounding() == Compounding.NONE) {
            return accrued;
        }
        boolean joins = accrued.next().equals(anniversary(accrued).orElseThrow());
        Parts unpaid = unpaid(accrued);
        return joins
                ? accrued.capitalising(
                        unpaid, accrued.months() + rule().compounding().months())
                : accrued.capitalising(accrued.capitalised().min(unpaid), accrued.months());
    }

    /** Counted from the original first day, so that 29 February and the 31st come back. */
    private Optional<LocalDate> anniversary(Accrued accrued) {
        int months = rule().compounding().months();
        return months == 0 ? Optional.empty() : Optional.of(terms.firstDay().plusMonths(accrued.months() + months));
    }

    /** Who paid what the lines say owes nothing, whatever was lost by rounding them. */
    private Parts unpaid(Accrued accrued) {
        Money paid = balance.interestPaidThrough(accrued.next().minusDays(1));
        Money asked = asked(accrued);
        if (paid.isPositive() && asked.compareTo(paid) <= 0) {
            return Parts.NONE;
        }
        return (rule().compounding() == Compounding.MONTHLY ? accrued.exact() : Parts.of(asked)).less(Parts.of(paid));
    }

    private LocalDate breakAfter(Accrued begun) {
        LocalDate change = balance.changeAfter(begun.next()).orElse(LocalDate.MAX);
        return anniversary(begun).filter(change::isAfter).orElse(change);
    }

    private Accrued segment(Accrued begun, LocalDate end, Taker taker) {
        LocalDate until = breakAfter(begun).isBefore(end) ? breakAfter(begun) : end;
        Parts base = base(begun);
        return base.isNone()
                ? begun.until(until)
                : bearing(base, begun, until, taker).until(until);
    }

    private Parts base(Accrued begun) {
        Money principal = balance.principalAtEndOf(begun.next().minusDays(1));
        return Parts.of(principal.max(Money.zero(currency()))).plus(begun.capitalised());
    }

    private Accrued bearing(Parts base, Accrued begun, LocalDate until, Taker taker) {
        Accrued accrued = begun;
        for (Span<Rate> span : rule().spans(new DateRange(begun.next(), until), terms.firstDay())) {
            for (DayCount.Part days : rule().dayCount().split(span.range(), terms.firstDay())) {
                Parts share = base.interest(span.value(), days);
                Money amount = share.rounded(currency());
                taker.take(base, span, days, amount);
                accrued = accrued.plus(share, amount);
            }
        }
        return accrued;
    }

    private InterestRule rule() {
        return terms.rule();
    }

    private Currency currency() {
        return balance.start().currency();
    }
}
