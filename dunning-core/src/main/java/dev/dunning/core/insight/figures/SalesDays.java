package dev.dunning.core.insight.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.insight.Days;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What was invoiced on each day, and how long it took to be paid. */
final class SalesDays {

    private final LocalDate on;
    private final LocalDate start;
    private final NavigableMap<LocalDate, Long> byDay = new TreeMap<>();
    private double paidDays;
    private long paid;

    SalesDays(LocalDate on) {
        this.on = on;
        this.start = on.minusDays(LedgerFigures.PERIOD);
    }

    void issued(LocalDate day, Money amount) {
        if (amount.isPositive()) {
            byDay.merge(day, amount.minorUnits(), Math::addExact);
        }
    }

    void paid(Settlement settlement) {
        settlement.paid().filter(start::isBefore).ifPresent(day -> {
            long amount = settlement.amount().minorUnits();
            paid = Math.addExact(paid, amount);
            paidDays += (double) amount * DAYS.between(settlement.issued(), day);
        });
    }

    long inPeriod() {
        return byDay.tailMap(start, false).values().stream().reduce(0L, Math::addExact);
    }

    SalesOutstanding outstanding(long open, long notLate) {
        return new SalesOutstanding(
                ofPeriod(open),
                countBack(open),
                ofPeriod(notLate),
                paid == 0 ? Optional.empty() : Optional.of(Days.of(paidDays / paid)));
    }

    private Optional<Days> ofPeriod(long amount) {
        long invoiced = inPeriod();
        return invoiced == 0
                ? Optional.empty()
                : Optional.of(Days.of((double) amount / invoiced * LedgerFigures.PERIOD));
    }

    /** The days from one on which something was invoiced up to the next share what was invoiced on it. */
    private Optional<Days> countBack(long open) {
        double days = 0;
        long rest = open;
        for (Map.Entry<LocalDate, Long> day : byDay.descendingMap().entrySet()) {
            if (rest == 0) {
                break;
            }
            long part = Math.min(rest, day.getValue());
            days += (DAYS.between(day.getKey(), on) + 1 - days) * part / day.getValue();
            rest -= part;
        }
        return rest > 0 || byDay.isEmpty() ? Optional.empty() : Optional.of(Days.of(days));
    }
}
