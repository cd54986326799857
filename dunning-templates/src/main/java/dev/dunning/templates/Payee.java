package dev.dunning.templates;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.templates.pay.Iban;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the money goes.
 *
 * @param holder the holder of the account, for the check of the name by the debtor's bank
 * @param account the account as the facts write it, right or wrong
 * @param iban the same account; absent when it is wrong
 */
record Payee(String holder, String account, Optional<Iban> iban) {

    /** The payees of some invoices, each once; none when no account is known. */
    static List<Payee> of(Dossier dossier, List<String> invoices) {
        Optional<Payee> usual = usual(dossier.creditor());
        Set<Payee> payees = new LinkedHashSet<>();
        for (String id : invoices) {
            payTo(dossier, id)
                    .map(to -> of(to.name(), to.iban()))
                    .or(() -> usual)
                    .ifPresent(payees::add);
        }
        return List.copyOf(payees);
    }

    /** The creditor, where its account is known. */
    static Optional<Payee> usual(Creditor creditor) {
        return creditor.iban().map(iban -> of(creditor.accountHolder(), iban));
    }

    private static Payee of(String holder, String account) {
        return new Payee(holder, account, Iban.find(account));
    }

    private static Optional<PayTo> payTo(Dossier dossier, String id) {
        int slash = id.lastIndexOf('/');
        return dossier.invoice(id)
                .or(() -> dossier.invoice(slash < 0 ? id : id.substring(0, slash)))
                .flatMap(Invoice::payTo);
    }
}
