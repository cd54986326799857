package dev.dunning.core.jurisdiction;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Invoices by number, read when the first is looked up; reading them twice does no harm. */
final class ItemIndex {

    private final Dossier dossier;
    private volatile Map<String, Invoice> invoices = Map.of();

    ItemIndex(Dossier dossier) {
        this.dossier = dossier;
    }

    Optional<Invoice> find(String item) {
        if (invoices.isEmpty()) {
            Map<String, Invoice> all = new HashMap<>();
            dossier.invoices().forEach(invoice -> all.putIfAbsent(invoice.id(), invoice));
            invoices = all;
        }
        return Optional.ofNullable(invoices.get(item)).or(() -> Items.find(dossier, item));
    }
}
