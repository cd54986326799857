package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;

/**
 * What a message that was sent asked for.
 *
 * @param principal open principal of its invoices
 * @param interest interest
 * @param costs costs without VAT
 * @param vat VAT on the costs
 * @param total the sum
 */
public record Claimed(Money principal, Money interest, Money costs, Money vat, Money total) {

    /**
     * Checks that the parts add up.
     *
     * @throws IllegalArgumentException when the total is not the sum of the parts
     */
    public Claimed {
        Money sum = principal.plus(interest).plus(costs).plus(vat);
        if (!sum.equals(total)) {
            throw new IllegalArgumentException(
                    "the parts add up to `" + sum + "`, the total says `" + total + "`; make them agree");
        }
    }
}
