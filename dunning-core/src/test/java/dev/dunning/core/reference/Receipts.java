package dev.dunning.core.reference;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came in for a promise or plan.
 *
 * @param facts the facts
 * @param numbers the invoices it is about; none means all that were issued by that day
 * @param from the day on which it was given
 */
record Receipts(WhatCounts facts, List<String> numbers, LocalDate from) {

    /** Payments and credits through a day, less what went back. */
    Money received(LocalDate through) {
        Money sum = facts.dossier().zero();
        for (DunningEvent event : facts.events()) {
            if (!event.on().isBefore(from) && !event.on().isAfter(through)) {
                sum = sum.plus(part(event));
            }
        }
        return sum;
    }

    private Money part(DunningEvent event) {
        if (event instanceof Paid paid) {
            return part(paid.invoice(), paid.amount());
        } else if (event instanceof Credited credited) {
            return part(Optional.of(credited.invoice()), credited.amount());
        } else if (event instanceof PaymentReversed reversed) {
            return wentBack(reversed).negate();
        }
        return facts.dossier().zero();
    }

    private Money part(Optional<String> number, Money amount) {
        boolean meant = number.map(this::isMeant).orElse(true);
        return meant ? amount : facts.dossier().zero();
    }

    /** A payment goes back as a whole. */
    private Money wentBack(PaymentReversed reversed) {
        for (Paid paid : facts.all(Paid.class)) {
            boolean meant = reversed.payment().isPresent() && paid.entry().id().equals(reversed.payment());
            if (meant) {
                return part(paid);
            }
        }
        return reversed.amount()
                .map(amount -> part(reversed.invoice(), amount))
                .orElse(facts.dossier().zero());
    }

    /** Without invoices it is about everything but what was issued after it. */
    private boolean isMeant(String number) {
        return numbers.isEmpty()
                ? !wasIssuedLater(number)
                : numbers.stream().anyMatch(named -> whole(named).equals(whole(number)));
    }

    private boolean wasIssuedLater(String number) {
        return facts.dossier().invoices().stream()
                .filter(invoice -> invoice.id().equals(whole(number)))
                .anyMatch(invoice -> invoice.issued().isAfter(from));
    }

    /** An instalment stands for its invoice. */
    private String whole(String number) {
        boolean known = facts.dossier().invoices().stream()
                .anyMatch(invoice -> invoice.id().equals(number));
        return known ? number : number.replaceFirst("/[^/]*$", "");
    }
}
