package dev.dunning.core.simulation.backtest;

import dev.dunning.core.money.Rate;

/**
 * By how much a message raises the chance of a payment on each of the days after it.
 *
 * @param raise in percent of what the debtor's habit says; negative lowers it
 * @param basis whether anybody measured it
 * @param items from how many invoices it was estimated; 0 when it is assumed
 */
public record Effect(Rate raise, Basis basis, int items) {

    /** Where an effect comes from. */
    public enum Basis {
        /** Nobody measured it. */
        ASSUMED,
        /** From what was paid after this step in the ledger, against what would be expected anyway. */
        ESTIMATED
    }

    private static final double WHOLE = 1_000_000;
    /** However bad a message is, somebody still pays. */
    private static final double LEAST = 0.05;

    static Effect assumed(int percent) {
        return new Effect(Rate.ofPercent(percent), Basis.ASSUMED, 0);
    }

    /** What the chance of a day is multiplied with when the effect is so many times as strong. */
    double factor(double strength) {
        return Math.max(LEAST, 1 + strength * raise.millionths() / WHOLE);
    }
}
