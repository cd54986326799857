package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.OpenBalance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Books the events of a dossier one after the other. */
final class OldReplay {

    private final Dossier dossier;
    private final LocalDate today;
    private final BookingRules rules;
    private final Function<Invoice, Optional<InterestTerms>> terms;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, List<Account>> byId = new HashMap<>();
    private final Map<String, Booking> bookings = new HashMap<>();

    private final OldClaimedCosts costs;
    private Money costsPaid;
    private Money costsWaived;
    private Money interestWaived;
    private Money interestClaimed;
    private Money credit;
    private Money notSetOff;

    OldReplay(Dossier dossier, LocalDate today, BookingRules rules, Function<Invoice, Optional<InterestTerms>> terms) {
        this.dossier = dossier;
        this.today = today;
        this.rules = rules;
        this.terms = terms;
        Money zero = dossier.zero();
        costsPaid = zero;
        costsWaived = zero;
        interestWaived = zero;
        costs = new OldClaimedCosts(zero);
        interestClaimed = zero;
        credit = zero;
        notSetOff = zero;
    }

    OldLedger ledger() {
        List<DunningEvent> events = OldFacts.through(dossier, today);
        dossier.invoices().stream()
                .filter(invoice -> !invoice.issued().isAfter(today))
                .filter(Predicate.not(Invoice::isCreditNote))
                .forEach(this::open);
        accounts.forEach(this::file);
        OldFacts.of(events, DunningEvent.Extended.class).forEach(this::extend);
        accounts.sort(Comparator.comparing((Account account) -> account.due).thenComparing(account -> account.id));
        byId.clear();
        accounts.forEach(this::file);
        OldFacts.of(events, DunningEvent.Credited.class).forEach(this::credited);
        creditNotes();
        events.forEach(this::book);
        spendCredit();
        return result();
    }

    private OldLedger result() {
        List<OldItem> items =
                accounts.stream().map(Account::item).sorted(OldLedger.ORDER).toList();
        return new OldLedger(
                items,
                costsPaid,
                costsWaived,
                interestWaived,
                costs.open(),
                interestClaimed,
                credit,
                notSetOff,
                costs.gone());
    }

    private void open(Invoice invoice) {
        if (invoice.instalments().isEmpty()) {
            accounts.add(new Account(invoice.id(), invoice, invoice.due(), opening(invoice)));
        }
        int part = 1;
        for (Instalment instalment : invoice.instalments()) {
            accounts.add(new Account(invoice.id() + "/" + part++, invoice, instalment.due(), instalment.amount()));
        }
    }

    private static Money opening(Invoice invoice) {
        return invoice.open().map(OpenBalance::amount).orElse(invoice.amount());
    }

    private void extend(DunningEvent.Extended extended) {
        accounts(extended.invoice())
                .filter(account -> extended.due().isAfter(account.due))
                .forEach(account -> account.due = rules.lastDayToPay().apply(extended.due()));
    }

    /** The accounts of an invoice, or the one of an instalment. */
    private Stream<Account> accounts(String invoice) {
        return byId.getOrDefault(invoice, List.of()).stream();
    }

    /** Numbers that mean an invoice: its own, that of the whole, and those of its instalments. */
    private static Predicate<String> names(String invoice) {
        return item -> item.equals(invoice) || invoice.startsWith(item + "/") || item.startsWith(invoice + "/");
    }

    private void file(Account account) {
        Stream.of(account.id, account.invoice.id())
                .distinct()
                .forEach(
                        id -> byId.computeIfAbsent(id, own -> new ArrayList<>()).add(account));
    }

    /** A credited amount was never owed, so it bears no interest from the start. */
    private void credited(DunningEvent.Credited credited) {
        List<Account> meant = accounts(credited.invoice()).toList();
        if (meant.stream().anyMatch(account -> account.covers(credited.on()))) {
            return;
        }
        Money rest = credited.amount();
        for (Account account : meant) {
            rest = account.credit(rest, credited.on());
        }
        credit = credit.plus(rest);
    }

    private void creditNotes() {
        for (Invoice note : dossier.invoices()) {
            if (note.isCreditNote() && !note.issued().isAfter(today)) {
                onAccount(opening(note).negate());
            }
        }
    }

    private void onAccount(Money amount) {
        if (rules.setOff()) {
            credit = credit.plus(amount);
        } else {
            notSetOff = notSetOff.plus(amount);
        }
    }

    private void book(DunningEvent event) {
        if (event instanceof DunningEvent.Paid paid) {
            paid(paid);
        } else if (event instanceof DunningEvent.PaymentReversed reversed) {
            reversed(reversed);
        } else if (event instanceof DunningEvent.Waived waived) {
            waived(waived);
        } else if (event instanceof DunningEvent.WrittenOff writtenOff) {
            accounts(writtenOff.invoice()).forEach(account -> account.close(writtenOff.on()));
        } else if (event instanceof DunningEvent.Sent sent) {
            sent.claimed().ifPresent(claimed -> {
                costs.claim(sent.invoices(), claimed.costs().plus(claimed.vat()));
                interestClaimed = claimed.interest().max(interestClaimed);
            });
        }
    }

    private void waived(DunningEvent.Waived waived) {
        switch (waived.component()) {
            case COSTS -> {
                costsWaived = costsWaived.plus(waived.amount());
                costs.pay(waived.amount(), item -> true);
            }
            case INTEREST -> {
                interestWaived = interestWaived.plus(waived.amount());
                interestClaimed = interestClaimed.minus(waived.amount()).max(dossier.zero());
            }
            case PRINCIPAL -> credit = credit.plus(waived.amount());
        }
    }

    private void paid(DunningEvent.Paid paid) {
        List<Account> meant = paid.invoice().map(id -> accounts(id).toList()).orElse(accounts);
        if (paid.invoice().isEmpty() && !rules.setOff()) {
            notSetOff = notSetOff.plus(paid.amount());
            return;
        }
        if (paid.invoice().isPresent() && meant.stream().anyMatch(account -> account.covers(paid.on()))) {
            return;
        }
        Booking booking =
                new Booking(paid.amount(), paid.invoice().map(OldReplay::names).orElse(item -> true));
        List<Component> components = order(paid);
        if (components.get(0) == Component.COSTS) {
            costs(booking, booking.meant);
        }
        book(booking, paid.on(), components, meant);
        book(booking, paid.on(), components, accounts);
        costs(booking, item -> true);
        booking.credit = booking.rest;
        credit = credit.plus(booking.rest);
        paid.entry().id().ifPresent(id -> bookings.put(id, booking));
    }

    private static void book(Booking booking, LocalDate on, List<Component> components, List<Account> meant) {
        for (Account account : meant) {
            if (!booking.rest.isPositive()) {
                return;
            }
            account.pay(booking, on, components);
        }
    }

    /** The part that the payer named comes first, then the order of the law. */
    private List<Component> order(DunningEvent.Paid paid) {
        List<Component> components = new ArrayList<>(rules.order().components());
        paid.purpose().ifPresent(named -> {
            components.remove(named);
            components.add(0, named);
        });
        return components;
    }

    private void costs(Booking booking, Predicate<String> meant) {
        List<OldClaimedCosts.Part> parts = costs.pay(booking.rest, meant);
        for (OldClaimedCosts.Part part : parts) {
            costsPaid = costsPaid.plus(part.amount());
            booking.rest = booking.rest.minus(part.amount());
        }
        booking.costs.addAll(parts);
    }

    /** The debt comes back at its old age, on the day on which the money went. */
    private void reversed(DunningEvent.PaymentReversed reversed) {
        Optional<Booking> known = reversed.payment().map(bookings::remove);
        if (known.isPresent()) {
            undo(known.get(), reversed.on());
        } else if (reversed.invoice().isPresent() && reversed.amount().isPresent()) {
            reopen(reversed.invoice().get(), reversed.amount().get(), reversed.on());
        }
    }

    private void undo(Booking booking, LocalDate on) {
        booking.costs.forEach(part -> costsPaid = costsPaid.minus(part.amount()));
        costs.undo(booking.costs);
        interestClaimed = interestClaimed.plus(booking.interest);
        credit = credit.minus(booking.credit).max(dossier.zero());
        booking.parts.forEach((account, movement) -> account.move(
                on, movement.principal().negate(), movement.interestPaid().negate()));
    }

    private void reopen(String invoice, Money amount, LocalDate on) {
        Money rest = amount;
        for (Account account : accounts(invoice).toList()) {
            Money part = rest.min(account.paid());
            account.move(on, part, dossier.zero());
            rest = rest.minus(part);
        }
    }

    private void spendCredit() {
        for (Account account : accounts) {
            credit = account.credit(credit, account.invoice.issued());
        }
    }

    /** What became of one payment. */
    private final class Booking {
        private final Predicate<String> meant;
        private Money rest;
        private final List<OldClaimedCosts.Part> costs = new ArrayList<>();
        private Money interest = dossier.zero();
        private Money credit = dossier.zero();
        private final Map<Account, OldBalanceHistory.Movement> parts = new java.util.LinkedHashMap<>();

        private Booking(Money amount, Predicate<String> meant) {
            this.rest = amount;
            this.meant = meant;
        }
    }

    /** One invoice or instalment while it is being booked. */
    private final class Account {
        private final String id;
        private final Invoice invoice;
        private LocalDate due;
        private OldBalanceHistory balance;

        private Account(String id, Invoice invoice, LocalDate due, Money opening) {
            this.id = id;
            this.invoice = invoice;
            this.due = rules.lastDayToPay().apply(due.isBefore(invoice.issued()) ? invoice.issued() : due);
            this.balance = OldBalanceHistory.of(opening);
        }

        /** Whether the known balance of the invoice already counts what happened on a day. */
        private boolean covers(LocalDate day) {
            return invoice.open().filter(open -> !day.isAfter(open.on())).isPresent();
        }

        private Money open() {
            return balance.principalAtEndOf(today).max(dossier.zero());
        }

        private Money paid() {
            return balance.start().minus(open());
        }

        private void move(LocalDate on, Money principal, Money interestPaid) {
            balance = balance.plus(new OldBalanceHistory.Movement(on, principal, interestPaid));
        }

        /** Takes from the amount what is open, as if it had never been owed, and gives back the rest. */
        private Money credit(Money amount, LocalDate on) {
            Money part = amount.min(open());
            if (part.isPositive()) {
                move(on.isAfter(due) ? due : on, part.negate(), dossier.zero());
            }
            return amount.minus(part);
        }

        private void close(LocalDate on) {
            move(on, open().negate(), dossier.zero());
        }

        private void pay(Booking booking, LocalDate on, List<Component> components) {
            if (!booking.rest.isPositive() || covers(on)) {
                return;
            }
            Money interest = dossier.zero();
            Money principal = dossier.zero();
            for (Component component : components) {
                if (component == Component.INTEREST) {
                    interest = booking.rest.min(interestOwed(on)).max(dossier.zero());
                    booking.rest = booking.rest.minus(interest);
                } else if (component == Component.PRINCIPAL) {
                    principal = booking.rest.min(open());
                    booking.rest = booking.rest.minus(principal);
                } else if (components.indexOf(Component.PRINCIPAL) > 1) {
                    costs(booking, booking.meant);
                }
            }
            record(booking, on, principal, interest);
        }

        private void record(Booking booking, LocalDate on, Money principal, Money interest) {
            if (principal.isZero() && interest.isZero()) {
                return;
            }
            interestClaimed = interestClaimed.minus(interest).max(dossier.zero());
            booking.interest = booking.interest.plus(interest);
            OldBalanceHistory.Movement movement = new OldBalanceHistory.Movement(on, principal.negate(), interest);
            booking.parts.merge(
                    this,
                    movement,
                    (a, b) -> new OldBalanceHistory.Movement(
                            on,
                            a.principal().plus(b.principal()),
                            a.interestPaid().plus(b.interestPaid())));
            balance = balance.plus(movement);
        }

        private Money interestOwed(LocalDate on) {
            if (!rules.allInterestClaimed() && !interestClaimed.isPositive()) {
                return dossier.zero();
            }
            Money accrued = terms.apply(asInvoice())
                    .map(known -> Money.sum(
                            dossier.currency(),
                            OldAccrual.lines(id, known, balance, on).stream()
                                    .map(ClaimLine.Interest::amount)
                                    .toList()))
                    .orElse(dossier.zero());
            Money owed = accrued.minus(balance.interestPaidThrough(on));
            return rules.allInterestClaimed() ? owed : owed.min(interestClaimed);
        }

        /** An instalment bears interest like an invoice of its own that is due on its day. */
        private Invoice asInvoice() {
            Invoice own = Invoice.of(id, balance.start(), invoice.issued(), due);
            Invoice.Builder builder = own.toBuilder().nature(invoice.nature());
            invoice.terms().ifPresent(builder::terms);
            invoice.received().ifPresent(builder::received);
            return builder.build();
        }

        private OldItem item() {
            return new OldItem(id, invoice, due, balance, terms.apply(asInvoice()), today);
        }
    }
}
