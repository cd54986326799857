package dev.dunning.core.insight.history;

import dev.dunning.core.money.Rate;

/** A share of a whole, computed with floating point. */
public final class Share {

    private static final int MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    /** From so many on, one's own outweigh what is usual. */
    public static final int OUTWEIGHS = 2;

    private Share() {}

    /**
     * Gives a part of a whole, drawn towards what is usual: the less of one's own there is, the more.
     *
     * @param part how many of one's own
     * @param whole of how many
     * @param usual what is usual, from 0 to 1
     * @return a share from 0 to 1
     */
    public static double drawn(double part, double whole, double usual) {
        return (part + OUTWEIGHS * usual) / (whole + OUTWEIGHS);
    }

    /**
     * Rounds a share to the nearest rate, half up.
     *
     * @param share the share, 1 for the whole
     * @return the rate
     */
    public static Rate rate(double share) {
        return new Rate(Math.round(share * MILLION));
    }

    /**
     * Rounds a share to the nearest tenth of a percent, half up.
     *
     * @param share the share, 1 for the whole
     * @return the rate
     */
    public static Rate tenths(double share) {
        return new Rate(Math.round(share * THOUSAND) * THOUSAND);
    }
}
