package dev.dunning.core.simulation.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Once through the ledger.
 *
 * @param strength how strong the effects of messages are
 * @param draw which draw of chance, counted from 0
 */
record Play(Strength strength, int draw) implements Comparable<Play> {

    private static final Comparator<Play> ORDER =
            Comparator.comparing(Play::strength).thenComparing(Play::draw);

    /** Every strength with the first draw, and the stated one with all others. */
    static List<Play> all(int draws) {
        List<Play> all = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            all.add(new Play(strength, 0));
        }
        for (int draw = 1; draw < draws; draw++) {
            all.add(new Play(Strength.AS_STATED, draw));
        }
        return all;
    }

    @Override
    public int compareTo(Play other) {
        return ORDER.compare(this, other);
    }
}
