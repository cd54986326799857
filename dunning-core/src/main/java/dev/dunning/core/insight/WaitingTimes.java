package dev.dunning.core.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Item;
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
    private final LocalDate on;
    private final Habit habit;
    private final Map<String, Double> expected = new HashMap<>();

    WaitingTimes(Experience experience, List<Settlement> settlements, LocalDate on) {
        this.experience = experience;
        this.on = on;
        this.habit = new Habit(experience.usual(), settlements);
    }

    /**
     * Tells how many of such invoices are still open at the end of a day.
     *
     * @param item the invoice or instalment
     * @param day the day
     * @return a share from 0 to 1, never larger for a later day; 0 when none in the ledger was ever open for so long, or
     *     when there is no experience
     */
    public double shareOpen(Item item, LocalDate day) {
        return shareOpen(Settlements.settlement(item, Optional.empty()), day);
    }

    double shareOpen(Settlement settlement, LocalDate day) {
        return experience.isEmpty()
                ? 0
                : experience.spread().shareAbove(DAYS.between(settlement.due(), day) - expected(settlement));
    }

    /** How many days after the due date such an invoice is paid on average. */
    double expected(Settlement settlement) {
        return expected.computeIfAbsent(settlement.item(), item -> habit.expected(settlement, on.plusDays(1)));
    }

    /** The habit with which an invoice is begun that is not issued yet. */
    double habit() {
        return habit.at(on.plusDays(1));
    }
}
