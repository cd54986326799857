package dev.dunning.core.policy;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a payment plan looks like that a step offers.
 *
 * <p>An amount speaks of its own currency only: for a debt in another one it counts as absent.
 *
 * @param parts how many instalments at most
 * @param firstAfter days from the offer to the first instalment
 * @param every how long from one instalment to the next
 * @param unit in what that counts
 * @param roundTo all but the last instalment are rounded up to a multiple of this; absent means to the cent
 * @param minimum no instalment but the last is smaller, which may take fewer of them; absent means any amount
 * @param ext the host's own additions
 */
public record PlanTerms(
        int parts, int firstAfter, int every, Unit unit, Optional<Money> roundTo, Optional<Money> minimum, Ext ext) {

    /** No plan has more instalments than this. */
    public static final int MOST_PARTS = 60;

    /** Three monthly instalments, the first after two weeks. */
    public static final PlanTerms USUAL = monthly(3);

    /**
     * Offers instalments a month apart, the first after two weeks.
     *
     * @param parts how many
     * @return the terms
     */
    public static PlanTerms monthly(int parts) {
        return new PlanTerms(parts, 14, 1, Unit.MONTHS, Optional.empty(), Optional.empty(), Ext.NONE);
    }

    /** Whether no debtor could pay more at once, or earlier, than by another plan. */
    boolean isNoTighterThan(PlanTerms other) {
        return unit == other.unit
                && parts >= other.parts
                && firstAfter >= other.firstAfter
                && every >= other.every
                && (roundTo.isEmpty() || roundTo.equals(other.roundTo))
                && (minimum.isEmpty() || minimum.equals(other.minimum));
    }

    /**
     * Divides an amount. Instalments are equal, rounded up as the terms say; the last one takes what is left and is
     * never larger. Days that are no working days move to the next one.
     *
     * @param amount what is owed, positive
     * @param today the day of the offer
     * @param workingDays the working days of the law
     * @return the instalments, by due date; they add up to the amount
     */
    public List<Instalment> propose(Money amount, LocalDate today, BusinessCalendar workingDays) {
        return divide(amount, regular(amount), today, workingDays);
    }

    /**
     * Divides an amount into instalments that a debtor can afford, as many as that takes; they are not rounded.
     *
     * @param amount what is owed, positive
     * @param affordable the most that an instalment may be; in another currency it counts as absent
     * @param today the day of the offer
     * @param workingDays the working days of the law
     * @return the instalments, by due date; they add up to the amount; empty when it takes more than {@link #MOST_PARTS}
     */
    public List<Instalment> propose(Money amount, Money affordable, LocalDate today, BusinessCalendar workingDays) {
        if (!affordable.currency().equals(amount.currency())) {
            return propose(amount, today, workingDays);
        }
        boolean endless =
                !affordable.isPositive() || ceiling(amount.minorUnits(), affordable.minorUnits()) > MOST_PARTS;
        return endless ? List.of() : divide(amount, affordable, today, workingDays);
    }

    private List<Instalment> divide(Money amount, Money regular, LocalDate today, BusinessCalendar workingDays) {
        List<Instalment> instalments = new ArrayList<>();
        Money rest = amount;
        LocalDate last = today;
        while (rest.isPositive()) {
            LocalDate due = workingDays.onOrAfter(nth(instalments.size(), today, workingDays));
            last = due.isAfter(last) ? due : workingDays.onOrAfter(last.plusDays(1));
            instalments.add(Instalment.of(last, rest.min(regular)));
            rest = rest.minus(rest.min(regular));
        }
        return List.copyOf(instalments);
    }

    private LocalDate nth(int index, LocalDate today, BusinessCalendar workingDays) {
        LocalDate first = today.plusDays(firstAfter);
        int count = index * every;
        return switch (unit) {
            case DAYS -> first.plusDays(count);
            case WORKING_DAYS -> workingDays.plusBusinessDays(first, count);
            case WEEKS -> first.plusWeeks(count);
            case MONTHS -> first.plusMonths(count);
            case YEARS -> first.plusYears(count);
        };
    }

    /** The amount divided by the number of parts, at least the minimum, rounded up to the unit; never more than all. */
    private Money regular(Money amount) {
        long equal = ceiling(amount.minorUnits(), parts);
        long least = Math.max(equal, minorUnits(minimum, amount.currency()).orElse(equal));
        long step = minorUnits(roundTo, amount.currency()).orElse(1L);
        return Money.ofMinor(amount.currency(), Math.min(ceiling(least, step) * step, amount.minorUnits()));
    }

    private static Optional<Long> minorUnits(Optional<Money> amount, Currency currency) {
        return amount.filter(money -> money.currency().equals(currency)).map(Money::minorUnits);
    }

    private static long ceiling(long amount, long divisor) {
        return -Math.floorDiv(-amount, divisor);
    }
}
