package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
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
            return part(paid, paid.invoice(), paid.amount());
        } else if (event instanceof Credited credited) {
            return part(credited, Optional.of(credited.invoice()), credited.amount());
        } else if (event instanceof PaymentReversed reversed) {
            return wentBack(reversed).negate();
        }
        return facts.dossier().zero();
    }

    private Money part(DunningEvent event, Optional<String> number, Money amount) {
        boolean meant = number.isEmpty() || isMeant(number.get(), event.on());
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
        return reversed.invoice()
                .flatMap(number -> reversed.amount().map(amount -> part(reversed, Optional.of(number), amount)))
                .orElse(facts.dossier().zero());
    }

    /** Without invoices it is about everything but what was issued after it. */
    private boolean isMeant(String number, LocalDate on) {
        return numbers.isEmpty()
                ? !wasIssuedBetween(number, on)
                : numbers.stream().anyMatch(named -> isPart(number, named) || isPart(named, number));
    }

    private boolean wasIssuedBetween(String number, LocalDate on) {
        return facts.items().stream()
                .map(Item::invoice)
                .filter(invoice -> isPart(number, invoice.id()))
                .anyMatch(invoice ->
                        invoice.issued().isAfter(from) && !invoice.issued().isAfter(on));
    }

    private static boolean isPart(String number, String whole) {
        return number.equals(whole) || number.startsWith(whole + "/");
    }
}
