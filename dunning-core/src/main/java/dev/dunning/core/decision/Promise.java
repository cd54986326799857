package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the debtor promised and what became of it.
 *
 * @param event the promise
 * @param items numbers of the open items it names; empty when it is about everything
 * @param received what came in from its day through its last day
 * @param state whether it was kept
 */
record Promise(Promised event, Set<String> items, Money received, State state) {

    enum State {
        /** Its last day is not past, or nobody knows yet what came in through it. */
        OPEN,
        KEPT,
        /** Some came in, but not enough. */
        PARTLY_KEPT,
        BROKEN
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Paying a little does not keep a promise. */
    boolean isBroken() {
        return state == State.BROKEN || state == State.PARTLY_KEPT;
    }

    LocalDate by() {
        return event.by();
    }

    boolean covers(Item item) {
        return event.invoices().isEmpty() ? !item.invoice().issued().isAfter(event.on()) : items.contains(item.id());
    }
}
