package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells what is certainly late. What fell due after the last day that is booked may have been paid in time, and what stands
 * in a payment plan that runs has other days.
 */
public final class KnownOverdue {

    private final LocalDate booked;
    private final Set<String> planned;

    /**
     * Looks at one debtor.
     *
     * @param dossier the facts
     * @param settlements its history as known on the day
     * @param on the day, at its end
     */
    public KnownOverdue(Dossier dossier, Settlements settlements, LocalDate on) {
        booked = dossier.bookedBy(on);
        planned = OpenItems.planned(dossier, settlements, on);
    }

    /**
     * Asks after one invoice or instalment.
     *
     * @param item the invoice or instalment
     * @return true when it is open after its day
     */
    public boolean contains(Item item) {
        return item.isOverdue() && !booked.isBefore(item.due()) && !planned.contains(item.id());
    }
}
