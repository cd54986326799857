package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.List;

/** What is left of payments and credit notes. */
final class Credit {

    private final boolean setOff;
    private Money left;
    private Money notSetOff;

    Credit(Money zero, boolean setOff) {
        this.setOff = setOff;
        this.left = zero;
        this.notSetOff = zero;
    }

    void add(Money amount) {
        left = left.plus(amount);
    }

    /** Adds what names no invoice. */
    void addOnAccount(Money amount) {
        if (setOff) {
            add(amount);
        } else {
            notSetOff = notSetOff.plus(amount);
        }
    }

    void takeBack(Money amount) {
        left = left.minus(amount).max(Money.zero(left.currency()));
    }

    void spendOn(List<Account> accounts) {
        for (Account account : accounts) {
            if (!left.isPositive()) {
                return;
            }
            left = account.credit(left, account.issued());
        }
    }

    Money left() {
        return left;
    }

    Money notSetOff() {
        return notSetOff;
    }
}
