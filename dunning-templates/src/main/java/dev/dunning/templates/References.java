package dev.dunning.templates;

import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.pay.BelgianReference;
import dev.dunning.templates.pay.Iban;
import dev.dunning.templates.pay.StructuredReference;
import java.util.List;
import java.util.Optional;

/**
 * What is written with a payment, so that it finds its invoices.
 *
 * @param texts one for each invoice, each once; only what the host calls a payment reference can be a structured one
 */
record References(List<Reference> texts) {

    /** So many references are written out; the customer number stands for more. */
    private static final int MOST = 3;

    /**
     * One of them.
     *
     * @param text as the facts write it
     * @param structured the same, where a bank would check it
     */
    record Reference(String text, Optional<StructuredReference> structured) {

        String printed() {
            return structured.map(StructuredReference::printed).orElse(text);
        }

        /** Spaces are left out for machines; the Belgian marks tell a machine what follows. */
        String coded() {
            return structured
                    .map(found -> found instanceof BelgianReference ? found.printed() : found.compact())
                    .orElse(text);
        }
    }

    /** Copies the list. */
    References {
        texts = List.copyOf(texts);
    }

    /** The references of a notice, as they are written in the country of the account. */
    static References of(Job job, Iban account) {
        List<Reference> all = job.notice().invoices().stream()
                .map(id -> reference(job, id, account))
                .distinct()
                .toList();
        return all.isEmpty() || all.size() > MOST
                ? new References(List.of(new Reference(job.debtor().id(), Optional.empty())))
                : new References(all);
    }

    /** For people: groups of digits, with a comma between two references. */
    String printed() {
        return String.join(", ", texts.stream().map(Reference::printed).toList());
    }

    /** For machines. */
    String coded() {
        return String.join(" ", texts.stream().map(Reference::coded).toList());
    }

    private static Reference reference(Job job, String id, Iban account) {
        Optional<String> declared =
                job.dossier().invoice(id).flatMap(invoice -> invoice.payment().reference());
        return declared.map(text -> new Reference(text, StructuredReference.find(text, account.country())))
                .orElseGet(() -> new Reference(
                        job.dossier().invoice(id).map(Invoice::paymentReference).orElse(id), Optional.empty()));
    }
}
