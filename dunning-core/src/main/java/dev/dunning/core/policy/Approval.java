package dev.dunning.core.policy;

import dev.dunning.core.money.Money;
import java.util.Optional;

/**
 * When a person must say yes before a step goes out.
 *
 * @param kind when
 * @param above the amount above which, for {@link Kind#ABOVE}
 */
public record Approval(Kind kind, Optional<Money> above) {

    /** Nobody has to. */
    public static final Approval NEVER = new Approval(Kind.NEVER, Optional.empty());

    /** Always. */
    public static final Approval ALWAYS = new Approval(Kind.ALWAYS, Optional.empty());

    /** For loyal customers. */
    public static final Approval LOYAL = new Approval(Kind.LOYAL, Optional.empty());

    /** When approval is needed. */
    public enum Kind {
        /** Never. */
        NEVER,
        /** Always. */
        ALWAYS,
        /** For loyal customers. */
        LOYAL,
        /** Above an amount. */
        ABOVE
    }

    /**
     * Asks a person above an amount.
     *
     * @param amount the amount
     * @return the approval
     */
    public static Approval above(Money amount) {
        return new Approval(Kind.ABOVE, Optional.of(amount));
    }
}
