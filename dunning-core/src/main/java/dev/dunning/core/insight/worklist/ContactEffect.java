package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.money.Rate;
import java.util.List;

/**
 * By how much a contact lifts the odds that an invoice is paid within the next two weeks. Whoever pays anyway and whoever
 * cannot be moved gain little by it; those in between gain most.
 *
 * @param channel by which channel
 * @param odds by how much the odds are multiplied: 300 % makes one to four into three to four
 * @param items how many invoices it was learned from; none when it is assumed
 */
public record ContactEffect(Channel channel, Rate odds, int items) {

    private static final int ENOUGH = 30;
    private static final double WHOLE = 1_000_000;
    private static final double MOST = 10;
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
        return items == 0;
    }

    /**
     * Learns the effect of a written contact from what came of the steps.
     *
     * @param channel by which channel the steps went out
     * @param steps the steps; those with fewer than thirty invoices teach nothing
     * @return the effect, between none and tenfold odds; an empty list when no step teaches any
     */
    public static List<ContactEffect> learned(Channel channel, List<StepEffect> steps) {
        List<StepEffect> telling =
                steps.stream().filter(step -> step.items() >= ENOUGH).toList();
        int items = telling.stream().mapToInt(StepEffect::items).sum();
        if (items == 0) {
            return List.of();
        }
        double paid = telling.stream().mapToInt(StepEffect::paid).sum();
        double expected = telling.stream()
                .mapToDouble(step -> step.items() * step.expected().millionths() / WHOLE)
                .sum();
        double odds = odds(paid, items) / odds(expected, items);
        Rate rate = new Rate(Math.round(WHOLE * Math.max(1, Math.min(MOST, odds))));
        return List.of(new ContactEffect(channel, rate, items));
    }

    /** Half an invoice more on either side keeps the odds finite. */
    private static double odds(double paid, double items) {
        return (paid + HALF) / (items - paid + HALF);
    }

    /** The chance after a contact, of the chance without one; each contact before that brought nothing halves the effect. */
    double lift(double anyway, int inVain) {
        double factor = StrictMath.pow(odds.millionths() / WHOLE, StrictMath.pow(HALF, inVain));
        double lifted = factor * anyway;
        return lifted / (1 - anyway + lifted);
    }
}
