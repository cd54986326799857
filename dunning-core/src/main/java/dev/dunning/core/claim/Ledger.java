package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is open on a day, after every payment and credit was booked in order.
 *
 * @param items invoices and instalments, oldest due date first, then by number; credit notes are not among them
 * @param costsPaid what was paid on costs and the VAT on them
 * @param costsWaived what was given up of costs
 * @param interestWaived what was given up of interest
 * @param costsClaimed what the last messages claimed of costs and VAT and was not paid since
 * @param interestClaimed what the last message claimed of interest and was not paid since
 * @param credit what is left of payments and credit notes when nothing is open any more
 * @param creditNotSetOff what the policy does not set off
 */
public record Ledger(
        List<Item> items,
        Money costsPaid,
        Money costsWaived,
        Money interestWaived,
        Money costsClaimed,
        Money interestClaimed,
        Money credit,
        Money creditNotSetOff) {

    /** Items of one dossier in the order in which money meets them. */
    public static final Comparator<Item> ORDER = Comparator.comparing(Item::due).thenComparing(Item::id);

    /** Copies the items. */
    public Ledger {
        items = List.copyOf(items);
    }

    /**
     * Books everything that happened through a day.
     *
     * @param dossier the facts
     * @param today the day, at its end
     * @param rules how payments are booked
     * @param terms how an invoice bears interest
     * @return the ledger
     */
    public static Ledger replay(
            Dossier dossier, LocalDate today, BookingRules rules, Function<Invoice, Optional<InterestTerms>> terms) {
        return new Replay(dossier, today, rules, terms).ledger();
    }

    /**
     * Finds an item.
     *
     * @param id its number
     * @return the item
     */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Sums what is open.
     *
     * @return the open principal of all items
     */
    public Money open() {
        return Money.sum(credit.currency(), items.stream().map(Item::open).toList());
    }
}
