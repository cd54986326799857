package dev.dunning.core.money;

/** The refusal of an amount that {@link Money} cannot hold: more than 18 digits, counted in minor units. */
public final class MoneyOverflowException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal in words.
     *
     * @param message what did not fit
     */
    public MoneyOverflowException(String message) {
        super(message);
    }
}
