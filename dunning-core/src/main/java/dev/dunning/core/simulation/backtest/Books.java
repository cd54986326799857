package dev.dunning.core.simulation.backtest;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The books of a simulation: principal alone, so that every cent is seen where it is. */
final class Books {

    private static final BookingRules PRINCIPAL_ONLY =
            new BookingRules(AllocationOrder.PRINCIPAL_FIRST, true, false, UnaryOperator.identity());

    private Books() {}

    static Ledger on(Dossier dossier, LocalDate day) {
        return Ledger.replay(dossier, day, PRINCIPAL_ONLY, invoice -> Optional.empty());
    }

    /** The dossier as it stood at the end of a day; what is sold later comes anyway, what becomes known later does not. */
    static Dossier asOf(Dossier dossier, LocalDate day) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices().stream()
                        .filter(invoice ->
                                !invoice.isCreditNote() || !invoice.issued().isAfter(day))
                        .toList(),
                dossier.history().stream()
                        .filter(event -> !event.on().isAfter(day))
                        .toList(),
                Optional.empty(),
                dossier.law(),
                dossier.ext());
    }

    /** Whether a balance of the dossier was only known later. */
    static boolean isKnownLater(Dossier dossier, LocalDate day) {
        return dossier.invoices().stream()
                .flatMap(invoice -> invoice.open().stream())
                .anyMatch(open -> open.on().isAfter(day));
    }
}
