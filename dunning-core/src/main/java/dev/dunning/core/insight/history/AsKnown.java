package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was open as it was known on a day. A ledger counts a credit as if it had never been owed; here it counts from its own
 * day on. Payments that went back never came.
 */
final class AsKnown {

    private final Ledger lasting;
    private final Dossier dossier;
    private final LocalDate on;
    /** Days on which something was credited or given up. */
    private final TreeSet<LocalDate> reliefs = new TreeSet<>();

    AsKnown(Settlements settlements) {
        this.lasting = settlements.lasting();
        this.dossier = settlements.lastingFacts();
        this.on = settlements.day();
        settlements.events().stream()
                .filter(GivenUp::isRelief)
                .map(DunningEvent::on)
                .forEach(reliefs::add);
        dossier.invoices().stream()
                .filter(Invoice::isCreditNote)
                .map(Invoice::issued)
                .forEach(reliefs::add);
    }

    /** What was open of some items at the end of a day, in minor units. */
    long open(LocalDate day, Predicate<Item> which) {
        return openAtEndOf(day, on(day), which);
    }

    /** The same of a ledger that knows more or less. */
    static long openAtEndOf(LocalDate day, Ledger ledger, Predicate<Item> which) {
        return ledger.items().stream()
                .filter(which)
                .mapToLong(item -> item.openAtEndOf(day).minorUnits())
                .reduce(0, Math::addExact);
    }

    Ledger on(LocalDate day) {
        boolean nothingOwed = dossier.invoices().stream().allMatch(Invoice::isCreditNote);
        if (nothingOwed || reliefs.higher(day) == null) {
            return lasting;
        }
        List<Invoice> invoices = dossier.invoices().stream()
                .filter(invoice -> !invoice.isCreditNote() || !invoice.issued().isAfter(day))
                .toList();
        List<DunningEvent> events = dossier.history().stream()
                .filter(event -> !GivenUp.isRelief(event) || !event.on().isAfter(day))
                .toList();
        Dossier known = new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                invoices,
                events,
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
        return new Settlements(known, on).ledger();
    }
}
