package dev.dunning.core.claim;

/** Whether interest bears interest. */
public enum Compounding {
    /** It never does. */
    NONE(0),
    /** Each time after a year, counted from the first day of interest, what is due over that year is added. */
    YEARLY(12),
    /**
     * Each time after a month, counted from the first day of interest, what is due over that month is added. What is
     * added is not rounded.
     */
    MONTHLY(1);

    private final int months;

    Compounding(int months) {
        this.months = months;
    }

    /** The months after which interest bears interest; 0 when it never does. */
    int months() {
        return months;
    }
}
