package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import java.util.Optional;

/**
 * What a message that was sent asked for.
 *
 * @param principal open principal of its invoices
 * @param interest interest
 * @param costs costs without VAT
 * @param vat VAT on the costs
 * @param total the sum
 * @param fee what this message itself was charged with, as far as it is known; it is contained in the costs unless a flat
 *     sum of the law covers it
 */
public record Claimed(Money principal, Money interest, Money costs, Money vat, Money total, Optional<Money> fee) {

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

    /**
     * What a message asked for that cost nothing itself.
     *
     * @param principal open principal of its invoices
     * @param interest interest
     * @param costs costs without VAT
     * @param vat VAT on the costs
     * @param total the sum
     */
    public Claimed(Money principal, Money interest, Money costs, Money vat, Money total) {
        this(principal, interest, costs, vat, total, Optional.empty());
    }

    /**
     * Charges the message itself.
     *
     * @param charged the fee
     * @return the same sums, saying so
     */
    public Claimed withFee(Money charged) {
        return new Claimed(principal, interest, costs, vat, total, Optional.of(charged));
    }
}
