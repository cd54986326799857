package dev.dunning.core.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For how long the invoices of one debtor stay open, as experience has it on a day; not thread-safe.
 *
 * <p>For example {@code experience.waitingTimes(dossier, today).shareOpen(item, day)}. The habit is the one known on that
 * day, for invoices that are issued later too.
 */
public final class WaitingTimes {

    private final Experience experience;
    private final List<Settlement> settlements;
    private final LocalDate on;
    private final Map<String, Double> expected = new HashMap<>();
    private LocalDate known = LocalDate.MIN;
    private Habit habit;

    WaitingTimes(Experience experience, List<Settlement> settlements, LocalDate on) {
        this.experience = experience;
        this.settlements = settlements;
        this.on = on;
        this.habit = new Habit(experience.usual(), settlements);
    }

    /**
     * Tells how many of such invoices are still open at the end of a day.
     *
     * @param item the invoice or instalment
     * @param day the day
     * @return a share from 0 to 1, never larger for a later day, nor smaller than {@link #shareNeverPaid()}; 0 when there
     *     is no experience
     */
    public double shareOpen(Item item, LocalDate day) {
        return shareOpen(Settlements.settlement(item, Optional.empty()), day);
    }

    double shareOpen(Settlement settlement, LocalDate day) {
        return shareOpen(settlement, on, day);
    }

    /**
     * Tells how many of such invoices are still open at the end of a day, for somebody who knows no later day than another.
     *
     * @param settlement the invoice or instalment; when it was paid does not matter
     * @param known the last day of which anything is known, at its end
     * @param day the day
     * @return a share from 0 to 1, as for {@link #shareOpen(Item, LocalDate)}
     */
    public double shareOpen(Settlement settlement, LocalDate known, LocalDate day) {
        return experience.isEmpty()
                ? 0
                : experience.spread().shareAbove(DAYS.between(settlement.due(), day) - expected(settlement, known));
    }

    /**
     * Tells how likely it is that an invoice that is open at the end of a day is paid soon.
     *
     * @param settlement the invoice or instalment
     * @param known the day, which is the last one of which anything is known
     * @param days within so many days after it
     * @return a share from 0 to 1; 0 when no invoice was paid that was open for longer, or when there is no experience
     */
    public double chanceOfPayment(Settlement settlement, LocalDate known, int days) {
        double open = shareOpen(settlement, known, known);
        return open == 0 ? 0 : 1 - shareOpen(settlement, known, known.plusDays(days)) / open;
    }

    /**
     * Tells how many invoices stay open beyond the longest wait that ended with a payment.
     *
     * @return a share from 0 to 1; 0 when there is no experience
     */
    public double shareNeverPaid() {
        return experience.isEmpty() ? 0 : experience.spread().shareNever();
    }

    /** How many days after the due date such an invoice is paid on average. */
    double expected(Settlement settlement) {
        return expected(settlement, on);
    }

    private double expected(Settlement settlement, LocalDate day) {
        moveTo(day);
        return expected.computeIfAbsent(settlement.item(), item -> habit.expected(settlement, day.plusDays(1)));
    }

    /** A habit goes from day to day; for an earlier one it begins again. */
    private void moveTo(LocalDate day) {
        if (!day.equals(known)) {
            expected.clear();
            habit = day.isBefore(known) ? new Habit(experience.usual(), settlements) : habit;
            known = day;
        }
    }

    /** The habit with which an invoice is begun that is not issued yet. */
    double habit() {
        moveTo(on);
        return habit.at(on.plusDays(1));
    }
}
