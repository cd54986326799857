package dev.dunning.core.policy;

/** In what a step counts. */
public enum Unit {
    /** Calendar days. */
    DAYS,
    /** Working days of the law. */
    WORKING_DAYS,
    /** Weeks. */
    WEEKS,
    /** Months; the last day of a shorter month stands for a day it has not. */
    MONTHS,
    /** Years. */
    YEARS
}
