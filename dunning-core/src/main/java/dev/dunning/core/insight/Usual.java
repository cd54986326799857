package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;

/**
 * What is usual in a ledger.
 *
 * @param delay days after the due date for an invoice of the usual size without labels
 * @param traits what moves the day
 */
record Usual(double delay, Traits traits) {

    private static final long MOST_DAYS = 365;

    static final Usual UNKNOWN = new Usual(0, Traits.NONE);

    /** What is never paid would outweigh everything else. */
    static long bounded(long days) {
        return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
    }

    double delay(Settlement settlement) {
        return delay + traits.effect(settlement);
    }
}
