package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import java.util.List;

/**
 * Sums over all items, for conditions.
 *
 * @param open what is open
 * @param overdue what is overdue of it
 * @param overdueInvoices how many invoices are overdue
 */
record Totals(Money open, Money overdue, long overdueInvoices) {

    static Totals of(Money zero, List<Item> items) {
        List<Item> overdue = items.stream().filter(Item::isOverdue).toList();
        return new Totals(
                Money.sum(zero.currency(), items.stream().map(Item::open).toList()),
                Money.sum(zero.currency(), overdue.stream().map(Item::open).toList()),
                overdue.stream().map(item -> item.invoice().id()).distinct().count());
    }
}
