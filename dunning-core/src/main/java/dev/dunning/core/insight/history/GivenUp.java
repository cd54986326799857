package dev.dunning.core.insight.history;

import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;

/** What the creditor gave up of the principal: it is asked no more, and nobody paid it. */
public final class GivenUp {

    private GivenUp() {}

    /**
     * Looks at one event.
     *
     * @param event the event
     * @return true when an invoice was written off, or principal waived
     */
    public static boolean isIn(DunningEvent event) {
        return event instanceof WrittenOff
                || (event instanceof Waived waived && waived.component() == Component.PRINCIPAL);
    }

    /** Whether less is asked from that event on, without a payment. */
    static boolean isRelief(DunningEvent event) {
        return event instanceof Credited || isIn(event);
    }
}
