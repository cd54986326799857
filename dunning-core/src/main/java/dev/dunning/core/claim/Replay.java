package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Books the events of a dossier one after the other. */
final class Replay {

    private final Dossier dossier;
    private final LocalDate today;
    private final List<DunningEvent> events;
    private final Set<String> lost;
    private final Accounts accounts;
    private final ClaimedCosts costs;
    private final ClaimedInterest interest;
    private final Credit credit;
    private final Payments payments;

    Replay(Dossier dossier, LocalDate today, BookingRules rules, Function<Invoice, Optional<InterestTerms>> terms) {
        this.dossier = dossier;
        this.today = today;
        events = Facts.through(dossier, today);
        lost = Facts.lost(events);
        accounts = new Accounts(Accounts.openings(dossier, today, events, rules.lastDayToPay()), today, terms);
        costs = new ClaimedCosts(dossier.zero());
        interest = new ClaimedInterest(dossier.zero(), rules.allInterestClaimed());
        credit = new Credit(dossier.zero(), rules.setOff());
        payments = new Payments(rules, accounts, costs, interest, credit, undone(events));
    }

    private static Set<String> undone(List<DunningEvent> events) {
        return Facts.of(events, PaymentReversed.class).stream()
                .flatMap(reversed -> reversed.payment().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Ledger ledger() {
        Facts.of(events, Credited.class).forEach(this::credit);
        dossier.invoices().forEach(this::creditNote);
        events.forEach(this::book);
        credit.spendOn(accounts.all());
        return new Ledger(events, accounts, costs, interest, credit);
    }

    /** A credited amount was never owed, so it bears no interest from the start. */
    private void credit(Credited credited) {
        List<Account> meant = accounts.of(credited.invoice());
        if (meant.stream().anyMatch(account -> account.covers(credited.on()))) {
            return;
        }
        Money rest = credited.amount();
        for (Account account : meant) {
            rest = account.credit(rest, credited.on());
        }
        credit.add(rest);
    }

    private void creditNote(Invoice invoice) {
        if (invoice.isCreditNote() && !invoice.issued().isAfter(today)) {
            credit.addOnAccount(Opening.amountOf(invoice).negate());
        }
    }

    private void book(DunningEvent event) {
        if (event instanceof Paid paid) {
            payments.pay(paid);
        } else if (event instanceof PaymentReversed reversed) {
            payments.reverse(reversed);
        } else if (event instanceof Waived waived) {
            waive(waived);
        } else if (event instanceof WrittenOff writtenOff) {
            payments.writeOff(writtenOff.invoice(), writtenOff.on());
        } else if (event instanceof Sent sent && hasArrived(sent)) {
            sent.claimed().ifPresent(claimed -> claim(sent, claimed));
        }
    }

    /** What was taken back, or never came, claims nothing. */
    private boolean hasArrived(Sent sent) {
        return sent.message().filter(lost::contains).isEmpty();
    }

    private void waive(Waived waived) {
        switch (waived.component()) {
            case COSTS -> costs.waive(waived.amount());
            case INTEREST -> interest.waive(waived.amount());
            case PRINCIPAL -> credit.add(waived.amount());
        }
    }

    private void claim(Sent sent, Claimed claimed) {
        costs.claim(sent.invoices(), claimed.costs().plus(claimed.vat()));
        interest.claim(claimed.interest());
    }
}
