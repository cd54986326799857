package dev.dunning.core.claim;

import dev.dunning.core.claim.BalanceHistory.Movement;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.OpenBalance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** One invoice or instalment while it is booked. */
final class Account {

    private final int place;
    private final Opening opening;
    private final LocalDate today;
    private final BalanceHistory balance;
    private final LocalDate coveredThrough;
    private final Optional<InterestTerms> terms;
    private final Optional<RunningInterest> interest;

    Account(int place, Opening opening, LocalDate today, Function<Invoice, Optional<InterestTerms>> terms) {
        this.place = place;
        this.opening = opening;
        this.today = today;
        this.balance = BalanceHistory.of(opening.amount());
        this.coveredThrough = opening.invoice().open().map(OpenBalance::on).orElse(LocalDate.MIN);
        this.terms = terms.apply(asInvoice());
        this.interest = this.terms.map(known -> new RunningInterest(known, balance));
    }

    /** Where it stands in the order in which money meets the accounts, counted from 0. */
    int place() {
        return place;
    }

    /** An instalment bears interest like an invoice of its own that is due on its day. */
    private Invoice asInvoice() {
        Invoice invoice = opening.invoice();
        if (opening.isWhole()) {
            return invoice;
        }
        Invoice own = Invoice.of(opening.id(), opening.amount(), invoice.issued(), opening.due());
        Invoice.Builder builder = own.toBuilder().nature(invoice.nature());
        invoice.terms().ifPresent(builder::terms);
        invoice.received().ifPresent(builder::received);
        return builder.build();
    }

    /** The last day on which the known balance of the invoice already counts what happened. */
    LocalDate coveredThrough() {
        return coveredThrough;
    }

    boolean covers(LocalDate day) {
        return !day.isAfter(coveredThrough());
    }

    LocalDate issued() {
        return opening.invoice().issued();
    }

    Money open() {
        Money left = balance.principalAtEndOf(today);
        return left.isNegative() ? zero() : left;
    }

    Money paid() {
        return balance.start().minus(open());
    }

    Money interestOwed(LocalDate on) {
        Money asked = interest.map(running -> running.askedThrough(on)).orElse(zero());
        return asked.minus(balance.interestPaidThrough(on));
    }

    /** Whether nothing is owed on a day, nor on a later one unless something is booked. */
    boolean isSettled(LocalDate on) {
        return !open().isPositive()
                && !interestOwed(on).isPositive()
                && interest.filter(running -> !running.isOverAfter(on)).isEmpty();
    }

    void book(Movement movement) {
        balance.add(movement);
    }

    /** Takes from the amount what is open, as if it had never been owed, and gives back the rest. */
    Money credit(Money amount, LocalDate on) {
        Money part = amount.min(open());
        if (part.isPositive()) {
            LocalDate due = opening.due();
            book(new Movement(on.isAfter(due) ? due : on, part.negate(), zero()));
        }
        return amount.minus(part);
    }

    Item item() {
        return new Item(opening.id(), opening.invoice(), opening.due(), balance, terms, today);
    }

    private Money zero() {
        return Money.zero(balance.start().currency());
    }
}
