package dev.dunning.core.insight;

import java.util.List;

/**
 * What all debtors of a ledger did so far.
 *
 * @param paid invoices that were paid
 * @param delay days after the due date on average; 0 where nothing was paid
 */
record Everybody(int paid, double delay) {

    static final Everybody NOBODY = new Everybody(0, 0);

    static Everybody of(List<Past> debtors) {
        List<Long> delays = debtors.stream()
                .flatMap(past -> past.settlements().stream()
                        .filter(settlement -> !settlement.isOpen())
                        .map(past::delay))
                .toList();
        return new Everybody(
                delays.size(),
                delays.stream().mapToLong(Long::longValue).average().orElse(0));
    }
}
