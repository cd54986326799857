package dev.dunning.core.claim;

import java.time.LocalDate;

/**
 * How one invoice bears interest.
 *
 * @param rule how interest is computed
 * @param firstDay the first day that bears interest, inclusive
 */
public record InterestTerms(InterestRule rule, LocalDate firstDay) {}
