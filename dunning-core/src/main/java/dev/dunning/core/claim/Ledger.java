package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is open on a day, after every payment and credit was booked in order. */
public final class Ledger {

    /** Items of one dossier in the order in which money meets them. */
    public static final Comparator<Item> ORDER = Comparator.comparing(Item::due).thenComparing(Item::id);

    private final List<DunningEvent> events;
    private final List<Item> items;
    private final Accounts accounts;
    private final Money costsPaid;
    private final Money costsWaived;
    private final Money costsClaimed;
    private final CostsGone costsGone;
    private final Money interestWaived;
    private final Money interestClaimed;
    private final Money credit;
    private final Money creditNotSetOff;

    Ledger(List<DunningEvent> events, Accounts accounts, ClaimedCosts costs, ClaimedInterest interest, Credit credit) {
        this.events = events;
        this.accounts = accounts;
        this.items = accounts.all().stream().map(Account::item).toList();
        this.costsPaid = costs.paid();
        this.costsWaived = costs.waived();
        this.costsClaimed = costs.open();
        this.costsGone = costs.gone();
        this.interestWaived = interest.waived();
        this.interestClaimed = interest.open();
        this.credit = credit.left();
        this.creditNotSetOff = credit.notSetOff();
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
     * Lists what counts through the day.
     *
     * @return the events, as {@link Facts#through} gives them
     */
    public List<DunningEvent> events() {
        return events;
    }

    /**
     * Lists the invoices and instalments; credit notes are not among them.
     *
     * @return the items, oldest due date first, then by number
     */
    public List<Item> items() {
        return items;
    }

    /**
     * Finds an item.
     *
     * @param id its number
     * @return the item
     */
    public Optional<Item> item(String id) {
        return accounts.of(id).stream()
                .map(account -> items.get(account.place()))
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /**
     * Sums what is open.
     *
     * @return the open principal of all items
     */
    public Money open() {
        return items.stream().map(Item::open).collect(Money.summing(credit.currency()));
    }

    /**
     * Gives what was paid on costs and the VAT on them.
     *
     * @return the amount
     */
    public Money costsPaid() {
        return costsPaid;
    }

    /**
     * Gives what was given up of costs.
     *
     * @return the amount
     */
    public Money costsWaived() {
        return costsWaived;
    }

    /**
     * Gives what the last messages claimed of costs and VAT and was not paid since.
     *
     * @return the amount
     */
    public Money costsClaimed() {
        return costsClaimed;
    }

    /**
     * Sums what was paid or given up of the costs of some invoices; what others cost once does not count.
     *
     * @param ids numbers of invoices and instalments
     * @return the sum
     */
    public Money costsGone(Collection<String> ids) {
        return costsGone.of(ids);
    }

    /**
     * Gives what was given up of interest.
     *
     * @return the amount
     */
    public Money interestWaived() {
        return interestWaived;
    }

    /**
     * Gives what the last message claimed of interest and was not paid since.
     *
     * @return the amount
     */
    public Money interestClaimed() {
        return interestClaimed;
    }

    /**
     * Gives what is left of payments and credit notes when nothing is open any more.
     *
     * @return the amount
     */
    public Money credit() {
        return credit;
    }

    /**
     * Gives the payments on account and credit notes that the policy does not set off.
     *
     * @return the amount
     */
    public Money creditNotSetOff() {
        return creditNotSetOff;
    }
}
