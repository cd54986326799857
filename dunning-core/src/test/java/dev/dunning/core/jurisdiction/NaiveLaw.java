package dev.dunning.core.jurisdiction;

import java.util.List;

/**
 * What a law says of a claim against one kind of debtor, written by hand from the statutes.
 *
 * @param interest the statutory rate, in the words of {@link NaiveRates}
 * @param agreed what becomes of an agreed rate; {@code ?} where nobody has looked it up
 * @param starts {@code agreed}: with the agreed day; {@code clause}: only with a clause; {@code notice}: only with a letter
 * @param costs the costs, in the words of {@link NaiveCosts}
 * @param order in which order a payment meets the parts
 * @param fixed whether the rate of the first day stays
 * @param yearly whether interest bears interest after a year
 * @param year how long a year is: {@code anniversary}, {@code calendar}, {@code 365} or {@code 360}
 * @param each whether every stretch is rounded, or the sum once
 */
record NaiveLaw(
        String interest,
        String agreed,
        String starts,
        String costs,
        List<String> order,
        boolean fixed,
        boolean yearly,
        String year,
        boolean each) {

    boolean isComparable() {
        return !interest.equals("?");
    }
}
