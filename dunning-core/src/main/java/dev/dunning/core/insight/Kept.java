package dev.dunning.core.insight;

import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/**
 * How many promises were kept.
 *
 * @param kept promises after which enough came in by their day
 * @param broken promises after which it did not
 */
record Kept(int kept, int broken) {

    static final Kept NONE = new Kept(0, 0);

    static Kept in(Settlements settlements, Dossier dossier, LocalDate on) {
        Agreed agreed = new Agreed(settlements, dossier, on);
        return new Kept(agreed.kept().size(), agreed.broken().size());
    }

    Kept plus(Kept other) {
        return new Kept(kept + other.kept, broken + other.broken);
    }

    int all() {
        return kept + broken;
    }

    /** The share that is kept, drawn towards one half, which is assumed where nothing is known. */
    double share() {
        return shareDrawnTo(0.5);
    }

    /** The share that is kept, drawn towards what is usual, which two of one's own outweigh. */
    double shareDrawnTo(double usual) {
        return (kept + Habit.OUTWEIGHS * usual) / (all() + Habit.OUTWEIGHS);
    }
}
