package dev.dunning.core.policy;

import java.time.LocalDate;

/**
 * How an old ledger is taken over: what is older goes to a person first.
 *
 * @param on the day on which dunning begins
 * @param olderThan days since the due date on that day, above which a person is asked
 */
public record Adopt(LocalDate on, int olderThan) {}
