package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.function.Supplier;

/** The interest that the last message claimed, so far as it was not paid since. */
final class ClaimedInterest {

    private final boolean all;
    private final Money zero;
    private Money open;
    private Money waived;

    /** Where {@code all} interest counts as claimed, a payment meets what no message claimed too. */
    ClaimedInterest(Money zero, boolean all) {
        this.all = all;
        this.zero = zero;
        this.open = zero;
        this.waived = zero;
    }

    void claim(Money amount) {
        open = amount.max(open);
    }

    /** Whether a payment can meet interest now. */
    boolean isPayable() {
        return all || open.isPositive();
    }

    /** So much of the interest that is owed as a payment can meet now. */
    Money payable(Supplier<Money> owed) {
        if (!isPayable()) {
            return zero;
        }
        return all ? owed.get() : owed.get().min(open);
    }

    void pay(Money amount) {
        open = open.minus(amount).max(zero);
    }

    void undo(Money amount) {
        open = open.plus(amount);
    }

    void waive(Money amount) {
        waived = waived.plus(amount);
        pay(amount);
    }

    Money open() {
        return open;
    }

    Money waived() {
        return waived;
    }
}
