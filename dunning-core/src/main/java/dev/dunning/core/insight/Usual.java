package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;

/**
 * What is usual in a ledger.
 *
 * @param delay days after the due date for an invoice of the usual size without labels
 * @param traits what moves the day
 */
record Usual(double delay, Traits traits) {

    static final Usual UNKNOWN = new Usual(0, Traits.NONE);

    double delay(Settlement settlement) {
        return delay + traits.effect(settlement);
    }
}
