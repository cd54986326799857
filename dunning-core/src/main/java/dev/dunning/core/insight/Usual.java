package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;
import java.util.List;

/**
 * What is usual in a ledger.
 *
 * @param delay days after the due date for an invoice of the usual size without labels
 * @param traits what moves the day
 * @param average the same for an invoice with as many labels and of such a size as they have on average
 */
record Usual(double delay, Traits traits, double average) {

    private static final long MOST_DAYS = 365;

    static final Usual UNKNOWN = new Usual(0, Traits.NONE, 0);

    /** What is never paid would outweigh everything else. */
    static long bounded(long days) {
        return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
    }

    /** What is usual for some invoices on average; without any, for those of everybody. */
    double average(List<Settlement> settlements) {
        return settlements.stream().mapToDouble(this::delay).average().orElse(average);
    }

    double delay(Settlement settlement) {
        return delay + traits.effect(settlement);
    }
}
