package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invoice, or one of its instalments, with what is open of it. */
public final class Item {

    private final String id;
    private final Invoice invoice;
    private final LocalDate due;
    private final BalanceHistory balance;
    private final Optional<InterestTerms> terms;
    private final LocalDate today;
    private final Money open;

    Item(
            String id,
            Invoice invoice,
            LocalDate due,
            BalanceHistory balance,
            Optional<InterestTerms> terms,
            LocalDate today) {
        this.id = id;
        this.invoice = invoice;
        this.due = due;
        this.balance = balance;
        this.terms = terms;
        this.today = today;
        this.open = openAtEndOf(today);
    }

    /**
     * Names it.
     *
     * @return the number of the invoice, or {@code number/part} for an instalment
     */
    public String id() {
        return id;
    }

    /**
     * Gives the invoice it belongs to.
     *
     * @return the invoice
     */
    public Invoice invoice() {
        return invoice;
    }

    /**
     * Gives the last day for payment, more time that was given included.
     *
     * @return the day, inclusive
     */
    public LocalDate due() {
        return due;
    }

    /**
     * Gives what was asked at first.
     *
     * @return the amount of the invoice or instalment, or the balance where only that is known
     */
    public Money amount() {
        return balance.start();
    }

    /**
     * Gives what is open of the principal.
     *
     * @return the amount, never negative
     */
    public Money open() {
        return open;
    }

    /**
     * Gives what was open of the principal at the end of a day.
     *
     * @param day the day
     * @return the amount, never negative
     */
    public Money openAtEndOf(LocalDate day) {
        Money left = balance.principalAtEndOf(day);
        return left.isNegative() ? zero() : left;
    }

    /**
     * Tells whether something is open and the due date has passed.
     *
     * @return true when it is overdue at the end of today
     */
    public boolean isOverdue() {
        return open().isPositive() && today.isAfter(due);
    }

    /**
     * Gives the day on which the last open cent went for good; a payment that went back closed nothing.
     *
     * @return the day; empty while something is open
     */
    public Optional<LocalDate> closedOn() {
        if (open().isPositive()) {
            return Optional.empty();
        }
        Optional<LocalDate> closed = Optional.empty();
        for (LocalDate day : balance.days()) {
            boolean isOpen = openAtEndOf(day).isPositive();
            closed = isOpen ? Optional.empty() : closed.or(() -> Optional.of(day));
        }
        return closed;
    }

    /**
     * Computes the interest that is not paid yet.
     *
     * @param disputed a part of the principal that bears no interest
     * @return the lines through today; those that were paid are left out or shortened from the front
     */
    public List<ClaimLine.Interest> interest(Money disputed) {
        List<ClaimLine.Interest> lines = terms.map(known -> Accrual.lines(id, known, undisputed(disputed), today))
                .orElse(List.of());
        return unpaid(lines, interestPaid());
    }

    private static List<ClaimLine.Interest> unpaid(List<ClaimLine.Interest> lines, Money paid) {
        List<ClaimLine.Interest> unpaid = new ArrayList<>();
        Money rest = paid;
        for (ClaimLine.Interest line : lines) {
            Money part = line.amount().min(rest).max(Money.zero(rest.currency()));
            rest = rest.minus(part);
            if (part.isZero() || part.compareTo(line.amount()) < 0) {
                unpaid.add(line.withAmount(line.amount().minus(part)));
            }
        }
        return List.copyOf(unpaid);
    }

    private BalanceHistory undisputed(Money disputed) {
        return balance.startingWith(balance.start().minus(disputed).max(zero()));
    }

    /**
     * Gives what was paid on interest.
     *
     * @return the amount
     */
    public Money interestPaid() {
        return balance.interestPaidThrough(today);
    }

    private Money zero() {
        return Money.zero(balance.start().currency());
    }
}
