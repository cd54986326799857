package dev.dunning.core.claim;

/** Where interest is rounded to whole minor units, half up. */
public enum RoundingPoint {
    /** Each line by itself, after equal neighbouring rates were merged. */
    EACH_PERIOD,
    /** The interest of an invoice once; the last line takes the difference. */
    ONCE
}
