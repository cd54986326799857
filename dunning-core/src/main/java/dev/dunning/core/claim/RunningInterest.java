package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/** The interest of one invoice while it is booked in the order of the days: a day that is over is not computed again. */
final class RunningInterest {

    private final Accrual accrual;
    private Accrued closed;

    RunningInterest(InterestTerms terms, BalanceHistory balance) {
        this.accrual = new Accrual(terms, balance);
        this.closed = accrual.nothing();
    }

    Money askedThrough(LocalDate day) {
        return accrual.asked(through(day));
    }

    /** Whether no interest will be asked for a later day unless something is booked. */
    boolean isOverAfter(LocalDate day) {
        return accrual.isOver(through(day));
    }

    private Accrued through(LocalDate day) {
        closed = accrual.closedBefore(closed, day);
        return accrual.through(closed, day);
    }
}
