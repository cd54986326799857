package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Rate;

/**
 * By how much a contact lifts the odds that an invoice is paid within the next two weeks. Whoever pays anyway and whoever
 * cannot be moved gain little by it; those in between gain most.
 *
 * @param channel by which channel
 * @param odds by how much the odds are multiplied: 300 % makes one to four into three to four
 * @param contacts how many contacts it was learned from; none when it is assumed
 */
public record ContactEffect(Channel channel, Rate odds, int contacts) {

    private static final double WHOLE = 1_000_000;
    private static final double HALF = 0.5;

    /**
     * Assumes an effect.
     *
     * @param channel by which channel
     * @param percent by how much the odds are multiplied, in percent: 100 changes nothing
     * @return the effect, told as assumed wherever it counts
     */
    public static ContactEffect assumed(Channel channel, int percent) {
        return new ContactEffect(channel, Rate.ofPercent(percent), 0);
    }

    /**
     * Tells whether nobody has measured it.
     *
     * @return true for an assumption
     */
    public boolean isAssumed() {
        return contacts == 0;
    }

    /** The chance after a contact, of the chance without one; each contact before that brought nothing halves the effect. */
    double lift(double anyway, int inVain) {
        double factor = StrictMath.pow(odds.millionths() / WHOLE, StrictMath.pow(HALF, inVain));
        double lifted = factor * anyway;
        return lifted / (1 - anyway + lifted);
    }
}
