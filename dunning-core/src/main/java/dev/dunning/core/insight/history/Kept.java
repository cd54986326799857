package dev.dunning.core.insight.history;

import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/**
 * How many promises were kept, or promises and parts of payment plans.
 *
 * @param kept promises and parts after which enough came in by their day
 * @param broken those after which it did not; with the first part that is missed a plan is broken
 */
public record Kept(int kept, int broken) {

    /** No promise at all. */
    public static final Kept NONE = new Kept(0, 0);

    /**
     * Counts the promises of a debtor whose last day is past.
     *
     * @param settlements how its invoices were paid, as known on the day
     * @param dossier the facts
     * @param on the day, at its end
     * @return how many were kept and broken
     */
    public static Kept in(Settlements settlements, Dossier dossier, LocalDate on) {
        Agreed agreed = new Agreed(settlements, dossier, on);
        return new Kept(agreed.kept().size(), agreed.broken().size());
    }

    /**
     * Counts the promises of a debtor, and the parts of its payment plans, whose last day is past.
     *
     * @param settlements how its invoices were paid, as known on the day
     * @param dossier the facts
     * @param on the day, at its end
     * @return how many were kept and broken
     */
    public static Kept withPlans(Settlements settlements, Dossier dossier, LocalDate on) {
        return in(settlements, dossier, on).plus(new PlanParts(settlements, dossier, on).kept());
    }

    /**
     * Adds those of another debtor.
     *
     * @param other the others
     * @return all of them
     */
    public Kept plus(Kept other) {
        return new Kept(kept + other.kept, broken + other.broken);
    }

    /**
     * Counts all of them.
     *
     * @return how many were made
     */
    public int all() {
        return kept + broken;
    }

    /**
     * Gives the share that is kept, drawn towards one half, which is assumed where nothing is known.
     *
     * @return a share from 0 to 1
     */
    public double share() {
        return shareDrawnTo(0.5);
    }

    /**
     * Gives the share that is kept, drawn towards what is usual, which two of one's own outweigh.
     *
     * @param usual what is usual, from 0 to 1
     * @return a share from 0 to 1
     */
    public double shareDrawnTo(double usual) {
        return Share.drawn(kept, all(), usual);
    }
}
