package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The due dates of regular deliveries that were missed; what was paid in time in between does not start the count anew.
 *
 * @param law the law
 * @param dossier the facts
 * @param today the last day that counts, inclusive
 */
record UnpaidDueDates(Jurisdiction law, Dossier dossier, LocalDate today) {

    /** The number of the due date of an invoice among the missed ones of its calendar year; 0 for a one-off delivery. */
    long number(Invoice invoice) {
        if (!isPeriodic(invoice)) {
            return 0;
        }
        BookingRules rules = new BookingRules(law.allocation(), true, true, law::lastDayToPay);
        return Ledger.replay(dossier, today, rules, any -> Optional.empty()).items().stream()
                .filter(item -> isPeriodic(item.invoice()))
                .filter(item -> item.due().getYear() == invoice.due().getYear())
                .filter(item -> !item.due().isAfter(invoice.due()) && wasMissed(item))
                .map(Item::due)
                .distinct()
                .count();
    }

    private boolean isPeriodic(Invoice invoice) {
        return dossier.termsOf(invoice).periodic().orElse(false);
    }

    private static boolean wasMissed(Item item) {
        return item.openAtEndOf(item.due()).isPositive();
    }
}
