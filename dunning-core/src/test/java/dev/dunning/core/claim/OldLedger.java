package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param costsGone what was paid or given up of costs, by the numbers of the invoices they were claimed with
 */
public record OldLedger(
        List<OldItem> items,
        Money costsPaid,
        Money costsWaived,
        Money interestWaived,
        Money costsClaimed,
        Money interestClaimed,
        Money credit,
        Money creditNotSetOff,
        Map<Set<String>, Money> costsGone) {

    /** Items of one dossier in the order in which money meets them. */
    public static final Comparator<OldItem> ORDER =
            Comparator.comparing(OldItem::due).thenComparing(OldItem::id);

    /** Copies the items. */
    public OldLedger {
        items = List.copyOf(items);
        costsGone = Map.copyOf(costsGone);
    }

    /**
     * Sums what was paid or given up of the costs of some invoices; what others cost once does not count.
     *
     * @param ids numbers of invoices and instalments
     * @return the sum
     */
    public Money costsGone(Collection<String> ids) {
        return costsGone.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getKey(), ids))
                .map(Map.Entry::getValue)
                .reduce(Money.zero(credit.currency()), Money::plus);
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
    public static OldLedger replay(
            Dossier dossier, LocalDate today, BookingRules rules, Function<Invoice, Optional<InterestTerms>> terms) {
        return new OldReplay(dossier, today, rules, terms).ledger();
    }

    /**
     * Finds an item.
     *
     * @param id its number
     * @return the item
     */
    public Optional<OldItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Sums what is open.
     *
     * @return the open principal of all items
     */
    public Money open() {
        return Money.sum(credit.currency(), items.stream().map(OldItem::open).toList());
    }
}
