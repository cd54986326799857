package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * How often forecasts of about the same chance were followed by a late payment; with a good forecast both agree.
 *
 * @param forecasts how many there were
 * @param foretold the chance that they gave on average
 * @param happened how many of a hundred were followed by a late payment
 */
public record Reliability(int forecasts, Rate foretold, Rate happened) {

    private static final int BANDS = 10;

    /** In bands of ten percent, the lowest first; a band without a forecast is left out. */
    static List<Reliability> of(List<Curve.Outcome> outcomes, Curve curve) {
        double[] foretold = new double[BANDS];
        int[] late = new int[BANDS];
        int[] all = new int[BANDS];
        for (Curve.Outcome outcome : outcomes) {
            double chance = curve.chance(outcome.expected());
            int band = Math.min(BANDS - 1, (int) (chance * BANDS));
            foretold[band] += chance;
            late[band] += outcome.late() ? 1 : 0;
            all[band]++;
        }
        List<Reliability> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            if (all[band] > 0) {
                bands.add(new Reliability(
                        all[band],
                        Share.rate(foretold[band] / all[band]),
                        Share.rate((double) late[band] / all[band])));
            }
        }
        return bands;
    }
}
