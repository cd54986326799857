package dev.dunning.core.insight.worklist;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.history.Agreed;
import dev.dunning.core.insight.history.Difficulties;
import dev.dunning.core.insight.history.OpenItems;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is overdue on a day as far as payments are known, less what is disputed. */
final class OverdueItems {

    private final Settlements settlements;
    private final List<Settlement> history;
    private final boolean settled;
    private final List<Part> parts;
    private final List<DebtorSaid> hardship;
    private final Set<String> planned;

    /**
     * What is overdue of an invoice.
     *
     * @param item number of the invoice, or {@code number/part}
     * @param invoice number of the invoice
     * @param due last day for payment
     * @param amount what is overdue
     * @param settlement the same as one that nobody has paid yet
     */
    record Part(String item, String invoice, LocalDate due, Money amount, Settlement settlement) {

        boolean isNamedIn(Set<String> names) {
            return names.contains(item) || names.contains(invoice);
        }
    }

    OverdueItems(Dossier dossier, LocalDate on) {
        this.settlements = new Settlements(dossier, on);
        this.history = settlements.list();
        this.hardship = Difficulties.said(settlements, on);
        this.planned = OpenItems.planned(dossier, settlements, on);
        List<Item> open = settlements.ledger().items().stream()
                .filter(item -> item.open().isPositive())
                .toList();
        LocalDate known = dossier.bookedBy(on);
        Disputes disputes = new Disputes(new Agreed(settlements, dossier, on), settlements.events());
        this.settled = open.isEmpty();
        this.parts = open.stream()
                .filter(item -> item.isOverdue() && !known.isBefore(item.due()))
                .map(disputes::undisputed)
                .filter(part -> part.amount().isPositive())
                .toList();
    }

    /** What is disputed of each invoice; without an amount, all of it. */
    private static final class Disputes {
        private final Set<String> whole = new HashSet<>();
        private final Map<String, Money> amounts = new HashMap<>();

        Disputes(Agreed agreed, List<DunningEvent> events) {
            Set<String> open = new HashSet<>(agreed.unresolved());
            Facts.of(events, Disputed.class).stream()
                    .filter(dispute -> open.contains(dispute.invoice()))
                    .forEach(dispute -> dispute.amount()
                            .ifPresentOrElse(
                                    amount -> amounts.merge(dispute.invoice(), amount, Money::max),
                                    () -> whole.add(dispute.invoice())));
        }

        Part undisputed(Item item) {
            String invoice = item.invoice().id();
            Money zero = Money.zero(item.open().currency());
            boolean all = whole.contains(invoice) || whole.contains(item.id());
            Money disputed = amounts.getOrDefault(item.id(), amounts.getOrDefault(invoice, zero));
            Money left = all ? zero : item.open().minus(disputed).max(zero);
            Settlement settlement = Settlements.settlement(item, Optional.empty());
            return new Part(item.id(), invoice, item.due(), left, settlement);
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isSettled() {
        return settled;
    }

    List<Part> parts() {
        return parts;
    }

    List<DunningEvent> events() {
        return settlements.events();
    }

    /** The settlements, oldest invoice first. */
    List<Settlement> history() {
        return history;
    }

    /** Whether a payment plan that runs has set other days for all of it. */
    boolean isPlanned() {
        return parts.stream().map(Part::item).allMatch(planned::contains);
    }

    /** When the debtor said that it cannot pay, as far as it still matters. */
    List<DebtorSaid> hardship() {
        return hardship;
    }

    /** The first day on which something of it was overdue. */
    LocalDate firstDay() {
        return parts.stream()
                .map(Part::due)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
    }
}
