package dev.dunning.core.testkit;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;

/** The statutory rates that a law arrives at. */
public final class ResultingRates {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    private ResultingRates() {}

    /** The rates by day for an invoice of today under agreed terms. */
    public static DatedValues<Rate> of(String law, DebtorKind kind) {
        Invoice invoice =
                Invoice.of("invoice", Money.parse("EUR 1.00"), DUE, DUE).under("terms");
        Dossier dossier = Dossier.of(
                        Creditor.of("creditor", "creditor", "NL"), Debtor.of("debtor", "debtor", kind, "NL"), invoice)
                .under(Terms.of("terms").termAgreed(true));
        return Jurisdictions.builtin()
                .get(law)
                .interest(dossier, invoice, DUE.plusDays(1))
                .orElseThrow()
                .rule()
                .rates();
    }
}
