package dev.dunning.core.simulation.backtest;

import dev.dunning.core.insight.StableHash;
import dev.dunning.core.receivable.Dossier;

/**
 * The random numbers of one debtor: the same for the same seed and invoice, whatever else is simulated.
 *
 * @param key the seed, the creditor and the debtor
 */
record Draws(String key) {

    private static final String GAP = "\n";
    private static final double STEPS = 0x1p53;
    private static final int UNUSED_BITS = 11;

    static Draws of(long seed, Dossier dossier) {
        return new Draws(
                seed + GAP + dossier.creditor().id() + GAP + dossier.debtor().id());
    }

    /** A number above 0 and at most 1. */
    double next(String item, String what) {
        long hash = StableHash.of(key + GAP + item + GAP + what);
        return ((hash >>> UNUSED_BITS) + 1) / STEPS;
    }
}
