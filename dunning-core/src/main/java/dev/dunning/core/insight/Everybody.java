package dev.dunning.core.insight;

import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * What all debtors of a ledger did so far.
 *
 * @param paid invoices that were paid
 * @param delay days after the due date on average; 0 where nothing was paid
 */
record Everybody(int paid, double delay) {

    static final Everybody NOBODY = new Everybody(0, 0);

    static Everybody of(List<Past> debtors) {
        LongSummaryStatistics delays = debtors.stream()
                .flatMapToLong(past -> past.settlements().stream()
                        .filter(settlement -> !settlement.isOpen())
                        .mapToLong(past::delay))
                .summaryStatistics();
        return new Everybody((int) delays.getCount(), delays.getAverage());
    }
}
