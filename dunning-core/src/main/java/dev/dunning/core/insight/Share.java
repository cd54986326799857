package dev.dunning.core.insight;

import dev.dunning.core.money.Rate;

/** A share of a whole, computed with floating point. */
final class Share {

    private static final int MILLION = 1_000_000;

    private Share() {}

    /** Rounds a share, 1 for the whole, to the nearest rate, half up. */
    static Rate rate(double share) {
        return new Rate(Math.round(share * MILLION));
    }
}
