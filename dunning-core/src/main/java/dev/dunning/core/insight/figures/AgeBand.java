package dev.dunning.core.insight.figures;

import dev.dunning.core.money.Money;
import java.util.OptionalInt;

/**
 * What is open and how late it is.
 *
 * <p>Days are counted through the last day that is booked: what is open since, and for how long, nobody knows yet.
 *
 * @param from the fewest days after the due date, inclusive; the first band holds what is not late, as
 *     far as payments are booked, and what stands in a payment plan that runs
 * @param through the most days after the due date, inclusive; absent in the last band
 * @param items how many invoices and instalments
 * @param open what is open of them
 */
public record AgeBand(int from, OptionalInt through, int items, Money open) {}
