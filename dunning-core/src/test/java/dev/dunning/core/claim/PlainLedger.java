package dev.dunning.core.claim;

import dev.dunning.core.claim.BalanceHistory.Movement;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Extended;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A ledger kept by hand, slow and obvious: nothing is found but by looking at every row, every payment goes through all
 * of them twice, and every sum and all interest is computed anew from the first day each time.
 */
final class PlainLedger {

    private final Dossier dossier;
    private final LocalDate today;
    private final BookingRules rules;
    private final Function<Invoice, Optional<InterestTerms>> terms;
    private final Money zero;
    private final List<Row> rows = new ArrayList<>();
    private final PlainCosts costs;
    private final Map<String, Booked> payments = new HashMap<>();
    private Money interestClaimed;
    private Money interestWaived;
    private Money credit;
    private Money notSetOff;

    PlainLedger(
            Dossier dossier, LocalDate today, BookingRules rules, Function<Invoice, Optional<InterestTerms>> terms) {
        this.dossier = dossier;
        this.today = today;
        this.rules = rules;
        this.terms = terms;
        this.zero = dossier.zero();
        this.costs = new PlainCosts(zero);
        interestClaimed = zero;
        interestWaived = zero;
        credit = zero;
        notSetOff = zero;
        keep();
    }

    List<Money> sums() {
        return List.of(costs.paid(), costs.waived(), costs.open(), interestClaimed, interestWaived, credit, notSetOff);
    }

    Money costsGone(List<String> ids) {
        return costs.gone(ids);
    }

    List<Item> items() {
        return rows.stream().map(Row::item).toList();
    }

    private void keep() {
        List<DunningEvent> events = Facts.through(dossier, today);
        dossier.invoices().stream()
                .filter(invoice -> !invoice.issued().isAfter(today))
                .forEach(this::open);
        events.forEach(this::extend);
        rows.sort(Comparator.comparing((Row row) -> row.due).thenComparing(row -> row.id));
        events.forEach(this::credit);
        events.forEach(this::book);
        for (Row row : rows) {
            credit = row.credit(credit, row.invoice.issued());
        }
    }

    private void open(Invoice invoice) {
        Money owed = invoice.open().map(known -> known.amount()).orElse(invoice.amount());
        if (invoice.isCreditNote()) {
            onAccount(owed.negate());
        } else if (invoice.instalments().isEmpty()) {
            rows.add(new Row(invoice.id(), invoice, owed, invoice.due()));
        }
        for (int i = 0; i < invoice.instalments().size() && !invoice.isCreditNote(); i++) {
            var part = invoice.instalments().get(i);
            rows.add(new Row(invoice.id() + "/" + (i + 1), invoice, part.amount(), part.due()));
        }
    }

    private void onAccount(Money amount) {
        if (rules.setOff()) {
            credit = credit.plus(amount);
        } else {
            notSetOff = notSetOff.plus(amount);
        }
    }

    private void extend(DunningEvent event) {
        if (event instanceof Extended extended) {
            meant(extended.invoice())
                    .filter(row -> extended.due().isAfter(row.due))
                    .forEach(row -> row.due = rules.lastDayToPay().apply(extended.due()));
        }
    }

    private Stream<Row> meant(String number) {
        return rows.stream().filter(row -> row.isMeantBy(number));
    }

    private void credit(DunningEvent event) {
        if (event instanceof Credited credited
                && meant(credited.invoice()).noneMatch(row -> row.covers(credited.on()))) {
            Money rest = credited.amount();
            for (Row row : meant(credited.invoice()).toList()) {
                rest = row.credit(rest, credited.on());
            }
            credit = credit.plus(rest);
        }
    }

    private void book(DunningEvent event) {
        if (event instanceof Paid paid) {
            pay(paid);
        } else if (event instanceof PaymentReversed reversed) {
            reverse(reversed);
        } else if (event instanceof Waived waived) {
            waive(waived);
        } else if (event instanceof WrittenOff lost) {
            meant(lost.invoice()).forEach(row -> row.book(lost.on(), row.open().negate(), zero));
        } else if (event instanceof Sent sent && sent.claimed().isPresent()) {
            var claimed = sent.claimed().get();
            costs.claim(sent.invoices(), claimed.costs().plus(claimed.vat()));
            interestClaimed = claimed.interest().max(interestClaimed);
        }
    }

    private void waive(Waived waived) {
        switch (waived.component()) {
            case COSTS -> costs.waive(waived.amount());
            case INTEREST -> {
                interestWaived = interestWaived.plus(waived.amount());
                interestClaimed = interestClaimed.minus(waived.amount()).max(zero);
            }
            case PRINCIPAL -> credit = credit.plus(waived.amount());
        }
    }

    private void pay(Paid paid) {
        if (paid.invoice().isEmpty() && !rules.setOff()) {
            notSetOff = notSetOff.plus(paid.amount());
        } else if (paid.invoice().isEmpty() || meant(paid.invoice().get()).noneMatch(row -> row.covers(paid.on()))) {
            Booked booked = new Booked(paid);
            booked.book();
            credit = credit.plus(booked.rest);
            paid.entry().id().ifPresent(id -> payments.put(id, booked));
        }
    }

    private void reverse(PaymentReversed reversed) {
        Booked booked = payments.remove(reversed.payment().orElse(""));
        if (booked != null) {
            booked.undo(reversed.on());
        } else if (reversed.invoice().isPresent() && reversed.amount().isPresent()) {
            Money rest = reversed.amount().get();
            for (Row row : meant(reversed.invoice().get()).toList()) {
                Money part = rest.min(row.start.minus(row.open()));
                row.book(reversed.on(), part, zero);
                rest = rest.minus(part);
            }
        }
    }

    /** An invoice or instalment and what was booked on it. */
    private final class Row {
        private final String id;
        private final Invoice invoice;
        private final Money start;
        private final List<Movement> booked = new ArrayList<>();
        private LocalDate due;

        private Row(String id, Invoice invoice, Money start, LocalDate due) {
            this.id = id;
            this.invoice = invoice;
            this.start = start;
            this.due = rules.lastDayToPay().apply(due.isBefore(invoice.issued()) ? invoice.issued() : due);
        }

        private boolean isMeantBy(String number) {
            return id.equals(number) || invoice.id().equals(number);
        }

        private boolean covers(LocalDate day) {
            return invoice.open().filter(open -> !day.isAfter(open.on())).isPresent();
        }

        private Money open() {
            return booked.stream()
                    .map(Movement::principal)
                    .reduce(start, Money::plus)
                    .max(zero);
        }

        private Money interestOwed(LocalDate on) {
            Money owed = known().map(known -> Accrual.lines(id, known, balance(), on).stream()
                            .map(ClaimLine.Interest::amount)
                            .reduce(zero, Money::plus))
                    .orElse(zero);
            return booked.stream().map(Movement::interestPaid).reduce(owed, Money::minus);
        }

        private Optional<InterestTerms> known() {
            return terms.apply(Invoice.of(id, start, invoice.issued(), due));
        }

        private BalanceHistory balance() {
            return BalanceHistory.of(start, booked.toArray(Movement[]::new));
        }

        private void book(LocalDate on, Money principal, Money interest) {
            booked.add(new Movement(on, principal, interest));
        }

        private Money credit(Money amount, LocalDate on) {
            Money part = amount.min(open());
            if (part.isPositive()) {
                book(on.isAfter(due) ? due : on, part.negate(), zero);
            }
            return amount.minus(part);
        }

        private Item item() {
            return new Item(id, invoice, due, balance(), known(), today);
        }
    }

    /** A payment and where it went. */
    private final class Booked {
        private final Paid paid;
        private final List<Component> order;
        private final List<PlainCosts.Part> onCosts = new ArrayList<>();
        private final List<RowPart> onRows = new ArrayList<>();
        private Money rest;

        private Booked(Paid paid) {
            this.paid = paid;
            this.rest = paid.amount();
            this.order = new ArrayList<>(rules.order().components());
            paid.purpose().ifPresent(named -> {
                order.remove(named);
                order.add(0, named);
            });
        }

        private void book() {
            if (order.get(0) == Component.COSTS) {
                costs(paid.invoice());
            }
            paid.invoice().ifPresent(number -> meant(number).forEach(this::meet));
            rows.forEach(this::meet);
            costs(Optional.empty());
        }

        private void costs(Optional<String> invoice) {
            List<PlainCosts.Part> met = costs.pay(rest, invoice);
            met.forEach(part -> rest = rest.minus(part.amount()));
            onCosts.addAll(met);
        }

        private void meet(Row row) {
            if (!rest.isPositive() || row.covers(paid.on())) {
                return;
            }
            Money interest = zero;
            Money principal = zero;
            for (Component component : order) {
                if (component == Component.INTEREST) {
                    interest = rest.min(payableInterest(row)).max(zero);
                    rest = rest.minus(interest);
                } else if (component == Component.PRINCIPAL) {
                    principal = rest.min(row.open());
                    rest = rest.minus(principal);
                } else if (order.indexOf(Component.PRINCIPAL) == 2) {
                    costs(paid.invoice());
                }
            }
            if (!interest.isZero() || !principal.isZero()) {
                interestClaimed = interestClaimed.minus(interest).max(zero);
                row.book(paid.on(), principal.negate(), interest);
                onRows.add(new RowPart(row, principal, interest));
            }
        }

        private Money payableInterest(Row row) {
            Money owed = row.interestOwed(paid.on());
            return rules.allInterestClaimed() ? owed : owed.min(interestClaimed);
        }

        private void undo(LocalDate on) {
            onCosts.forEach(costs::undo);
            credit = credit.minus(rest).max(zero);
            for (RowPart part : onRows) {
                interestClaimed = interestClaimed.plus(part.interest());
                part.row().book(on, part.principal(), part.interest().negate());
            }
        }
    }

    private record RowPart(Row row, Money principal, Money interest) {}
}
