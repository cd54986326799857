package dev.dunning.core.jurisdiction;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.Optional;

/** Invoices and instalments by the numbers that notices name. */
final class Items {

    private Items() {}

    static List<Invoice> of(Proposal proposal, Dossier dossier) {
        return proposal.invoices().stream()
                .flatMap(item -> find(dossier, item).stream())
                .toList();
    }

    static Optional<Invoice> find(Dossier dossier, String item) {
        return dossier.invoice(item).or(() -> instalment(dossier, item));
    }

    /** An instalment stands for an invoice of its own. */
    private static Optional<Invoice> instalment(Dossier dossier, String item) {
        int slash = item.lastIndexOf('/');
        String number = item.substring(slash + 1);
        if (slash < 0 || !number.matches("[1-9][0-9]{0,5}")) {
            return Optional.empty();
        }
        int part = Integer.parseInt(number);
        return dossier.invoice(item.substring(0, slash))
                .filter(whole -> part <= whole.instalments().size())
                .map(whole -> alone(item, whole, whole.instalments().get(part - 1)));
    }

    private static Invoice alone(String item, Invoice whole, Instalment part) {
        Invoice.Builder builder = Invoice.of(item, part.amount(), whole.issued(), part.due()).toBuilder();
        whole.terms().ifPresent(builder::terms);
        whole.received().ifPresent(builder::received);
        return builder.build();
    }
}
