package dev.dunning.core.jurisdiction;

import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is assumed when a statutory claim is made.
 *
 * @param agreedRate an agreed yearly rate of interest
 * @param agreedPerMonth an agreed rate per month, added to the base every month
 * @param clause whether the terms carry the clauses that the law asks for
 * @param costs whether costs are asked
 * @param vatNotDeductible whether the costs arise through a service whose VAT the creditor cannot deduct
 * @param notice the day on which the notice was sent by e-mail with which the law lets interest start; where the law
 *     needs none it changes nothing
 * @param smallCreditor whether the creditor is a small business
 */
public record ClaimAssumptions(
        Optional<Rate> agreedRate,
        Optional<Rate> agreedPerMonth,
        boolean clause,
        boolean costs,
        boolean vatNotDeductible,
        Optional<LocalDate> notice,
        boolean smallCreditor) {

    /**
     * Checks the rates.
     *
     * @throws IllegalArgumentException when a rate per year and one per month are both given, or one is negative
     */
    public ClaimAssumptions {
        Stream.of(agreedRate, agreedPerMonth)
                .flatMap(Optional::stream)
                .filter(Rate::isNegative)
                .findFirst()
                .ifPresent(rate -> {
                    throw new IllegalArgumentException("the agreed rate is `" + rate + "`; write zero or more");
                });
        if (agreedRate.isPresent() && agreedPerMonth.isPresent()) {
            throw new IllegalArgumentException("a rate per year and a rate per month are both given; keep one of them");
        }
    }

    /** Nothing but what the law gives: costs are asked, and clauses are there. */
    public static final ClaimAssumptions NONE =
            new ClaimAssumptions(Optional.empty(), Optional.empty(), true, true, false, Optional.empty(), false);

    /**
     * Agrees a yearly rate.
     *
     * @param rate the rate
     * @return the same, with that rate
     */
    public ClaimAssumptions agreed(Rate rate) {
        return new ClaimAssumptions(
                Optional.of(rate), agreedPerMonth, clause, costs, vatNotDeductible, notice, smallCreditor);
    }

    /**
     * Agrees a rate per month.
     *
     * @param rate the rate
     * @return the same, with that rate
     */
    public ClaimAssumptions agreedPerMonth(Rate rate) {
        return new ClaimAssumptions(
                agreedRate, Optional.of(rate), clause, costs, vatNotDeductible, notice, smallCreditor);
    }

    /**
     * Lets the costs arise through a service whose VAT the creditor cannot deduct.
     *
     * @return the same, with VAT on costs where the law adds it
     */
    public ClaimAssumptions withVatOnCosts() {
        return new ClaimAssumptions(agreedRate, agreedPerMonth, clause, costs, true, notice, smallCreditor);
    }

    /**
     * Sends the notice with which the law lets interest start.
     *
     * @param day the day on which it leaves, by e-mail
     * @return the same, with that notice
     */
    public ClaimAssumptions noticed(LocalDate day) {
        return new ClaimAssumptions(
                agreedRate, agreedPerMonth, clause, costs, vatNotDeductible, Optional.of(day), smallCreditor);
    }

    /**
     * Makes the creditor a small business.
     *
     * @return the same for a small creditor
     */
    public ClaimAssumptions forSmallCreditor() {
        return new ClaimAssumptions(agreedRate, agreedPerMonth, clause, costs, vatNotDeductible, notice, true);
    }

    /**
     * Asks no costs.
     *
     * @return the same, without costs
     */
    public ClaimAssumptions withoutCosts() {
        return new ClaimAssumptions(agreedRate, agreedPerMonth, clause, false, vatNotDeductible, notice, smallCreditor);
    }

    /**
     * Takes the clauses away.
     *
     * @return the same, without clauses
     */
    public ClaimAssumptions withoutClause() {
        return new ClaimAssumptions(agreedRate, agreedPerMonth, false, costs, vatNotDeductible, notice, smallCreditor);
    }
}
