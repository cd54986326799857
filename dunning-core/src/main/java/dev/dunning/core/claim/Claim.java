package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Claimed;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is asked, line by line; every sum is computed from the lines.
 *
 * @param currency the currency of all lines
 * @param lines the lines
 */
public record Claim(Currency currency, List<ClaimLine> lines) {

    /** Copies the lines. */
    public Claim {
        lines = List.copyOf(lines);
    }

    /**
     * Makes a claim that asks for nothing.
     *
     * @param currency the currency
     * @return the claim
     */
    public static Claim empty(Currency currency) {
        return new Claim(currency, List.of());
    }

    /**
     * Adds lines.
     *
     * @param more the lines
     * @return the same claim with those lines at the end
     */
    public Claim plus(List<? extends ClaimLine> more) {
        List<ClaimLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return new Claim(currency, all);
    }

    /**
     * Sums the open principal.
     *
     * @return the principal
     */
    public Money principal() {
        return sum(ClaimLine.Principal.class::isInstance);
    }

    /**
     * Sums the interest.
     *
     * @return the interest
     */
    public Money interest() {
        return sum(ClaimLine.Interest.class::isInstance);
    }

    /**
     * Sums collection costs, flat sums and fees, without VAT.
     *
     * @return the costs
     */
    public Money costs() {
        return sum(line -> line instanceof ClaimLine.Cost cost && cost.kind() != CostKind.VAT);
    }

    /**
     * Sums the VAT on the costs.
     *
     * @return the VAT
     */
    public Money vat() {
        return sum(line -> line instanceof ClaimLine.Cost cost && cost.kind() == CostKind.VAT);
    }

    /**
     * Sums all lines.
     *
     * @return the amount to pay now
     */
    public Money total() {
        return sum(line -> true);
    }

    /**
     * Gives the sums that a host stores with what was sent.
     *
     * @return the sums
     */
    public Claimed claimed() {
        return new Claimed(principal(), interest(), costs(), vat(), total());
    }

    private Money sum(Predicate<ClaimLine> which) {
        Money sum = Money.zero(currency);
        for (ClaimLine line : lines) {
            if (which.test(line)) {
                sum = sum.plus(line.amount());
            }
        }
        return sum;
    }
}
