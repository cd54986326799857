package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * A part of an invoice or plan with its own due date.
 *
 * @param due last day for payment, inclusive
 * @param amount the amount, positive
 * @param ext the host's own additions
 */
public record Instalment(LocalDate due, Money amount, Ext ext) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException when the amount is not positive
     */
    public Instalment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException(
                    "an instalment of `" + amount + "` asks for nothing; write a positive amount");
        }
    }

    /**
     * Makes an instalment.
     *
     * @param due last day for payment, inclusive
     * @param amount the amount
     * @return the instalment
     */
    public static Instalment of(LocalDate due, Money amount) {
        return new Instalment(due, amount, Ext.NONE);
    }
}
