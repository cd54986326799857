package dev.dunning.templates;

import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.pay.PaymentLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the host on which an invoice can be paid. */
final class Links {

    /** The link without a brand, which comes first and is called what the language calls it. */
    private static final String USUAL = "pay";

    private final Map<String, String> offered;

    Links(Job job) {
        this.offered = offered(job);
    }

    /** The rows for a layout, the usual way first and then by name. */
    List<Facts> rows() {
        List<Facts> rows = new ArrayList<>();
        Optional.ofNullable(offered.get(USUAL)).ifPresent(address -> rows.add(row(Optional.empty(), address)));
        offered.forEach((name, address) -> {
            if (!name.equals(USUAL)) {
                rows.add(row(Optional.of(name), address));
            }
        });
        return rows;
    }

    boolean isEmpty() {
        return offered.isEmpty();
    }

    /** Whether the reader would be sent to a page that could do anything but take the money. */
    boolean isUnsound() {
        return offered.entrySet().stream()
                .anyMatch(link ->
                        PaymentLink.find(USUAL, link.getKey(), link.getValue()).isEmpty());
    }

    /** A link pays one invoice and nothing else, so it is offered only where nothing else is asked. */
    private static Map<String, String> offered(Job job) {
        List<String> ids = job.notice().invoices();
        if (ids.size() != 1 || !job.asked().equals(job.notice().claim().principal())) {
            return Map.of();
        }
        return job.dossier()
                .invoice(ids.get(0))
                .map(Invoice::payment)
                .map(payment -> payment.links())
                .orElse(Map.of());
    }

    private static Facts row(Optional<String> name, String address) {
        return new Facts().maybe("link.name", name).text("link.address", address);
    }
}
