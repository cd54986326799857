package dev.dunning.core.claim;

/** Whether interest bears interest. */
public enum Compounding {
    /** It never does. */
    NONE,
    /** Each time after a year, counted from the first day of interest, what is due over that year is added. */
    YEARLY
}
