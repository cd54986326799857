package dev.dunning.core.claim;

import dev.dunning.core.claim.BalanceHistory.Movement;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Books payments in the order of the law, and undoes those that went back. */
final class Payments {

    private final BookingRules rules;
    private final Accounts accounts;
    private final Turns turns;
    private final ClaimedCosts costs;
    private final ClaimedInterest interest;
    private final Credit credit;
    /** Payments that went back later; of no other is it kept what became of it. */
    private final Set<String> undone;

    private final Map<String, Booking> bookings = new HashMap<>();

    Payments(
            BookingRules rules,
            Accounts accounts,
            ClaimedCosts costs,
            ClaimedInterest interest,
            Credit credit,
            Set<String> undone) {
        this.undone = undone;
        this.rules = rules;
        this.accounts = accounts;
        this.turns = new Turns(accounts.all());
        this.costs = costs;
        this.interest = interest;
        this.credit = credit;
    }

    void pay(Paid paid) {
        List<Account> meant = paid.invoice().map(accounts::of).orElse(List.of());
        if (paid.invoice().isEmpty() && !rules.setOff()) {
            credit.addOnAccount(paid.amount());
        } else if (!isCovered(meant, paid.on())) {
            pay(new Booking(paid, rules.order()), meant);
        }
    }

    private static boolean isCovered(List<Account> meant, LocalDate day) {
        for (Account account : meant) {
            if (account.covers(day)) {
                return true;
            }
        }
        return false;
    }

    private void pay(Booking booking, List<Account> meant) {
        if (booking.meetsFirst(Component.COSTS)) {
            meetCosts(booking);
        }
        meant.forEach(account -> meet(booking, account));
        meetAll(booking);
        booking.onCosts(costs.pay(booking.rest()));
        credit.add(booking.rest());
        booking.id().filter(undone::contains).ifPresent(id -> bookings.put(id, booking));
    }

    /** The costs that were claimed with the invoice that the payment is for; no more come up while it is booked. */
    private void meetCosts(Booking booking) {
        if (!booking.hasMetCosts()) {
            booking.onCosts(booking.invoice()
                    .map(invoice -> costs.pay(booking.rest(), invoice))
                    .orElseGet(() -> costs.pay(booking.rest())));
        }
    }

    private void meetAll(Booking booking) {
        turns.begin(booking.on());
        if (!booking.hasRest()) {
            return;
        }
        // Costs that come between interest and principal come with the first account, whatever is owed on it.
        if (booking.meetsLast(Component.PRINCIPAL) && turns.passOver(interest.isPayable())) {
            meetCosts(booking);
        }
        Optional<Account> turn = turns.first(interest.isPayable());
        while (booking.hasRest() && turn.isPresent()) {
            meet(booking, turn.get());
            turn = turns.after(turn.get(), interest.isPayable());
        }
    }

    private void meet(Booking booking, Account account) {
        if (!booking.hasRest()) {
            return;
        }
        Movement taken = take(booking, account);
        if (!taken.isNothing()) {
            booking.onAccount(account, taken);
            interest.pay(taken.interestPaid());
            book(account, taken);
        } else if (interest.isPayable() && account.isSettled(booking.on())) {
            turns.settled(account);
        }
    }

    private Movement take(Booking booking, Account account) {
        Money onInterest = Money.zero(booking.rest().currency());
        Money onPrincipal = onInterest;
        for (Component component : booking.order()) {
            if (component == Component.INTEREST) {
                onInterest = booking.take(interest.payable(() -> account.interestOwed(booking.on())));
            } else if (component == Component.PRINCIPAL) {
                onPrincipal = booking.take(account.open());
            } else if (booking.meetsLast(Component.PRINCIPAL)) {
                meetCosts(booking);
            }
        }
        return new Movement(booking.on(), onPrincipal.negate(), onInterest);
    }

    private void book(Account account, Movement movement) {
        account.book(movement);
        turns.booked(account);
    }

    /** The debt comes back at its old age, on the day on which the money went. */
    void reverse(PaymentReversed reversed) {
        Optional<Booking> known = reversed.payment().map(bookings::remove);
        if (known.isPresent()) {
            undo(known.get(), reversed.on());
        } else if (reversed.invoice().isPresent() && reversed.amount().isPresent()) {
            reopen(reversed.invoice().get(), reversed.amount().get(), reversed.on());
        }
    }

    private void undo(Booking booking, LocalDate on) {
        costs.undo(booking.costs());
        interest.undo(booking.interest());
        credit.takeBack(booking.rest());
        booking.parts().forEach(part -> book(part.account(), part.movement().backOn(on)));
    }

    private void reopen(String invoice, Money amount, LocalDate on) {
        Money rest = amount;
        for (Account account : accounts.of(invoice)) {
            Money part = rest.min(account.paid());
            book(account, new Movement(on, part, Money.zero(part.currency())));
            rest = rest.minus(part);
        }
    }

    /** What is open of an invoice that is given up is closed, and not paid. */
    void writeOff(String invoice, LocalDate on) {
        for (Account account : accounts.of(invoice)) {
            Money open = account.open();
            book(account, new Movement(on, open.negate(), Money.zero(open.currency())));
        }
    }
}
