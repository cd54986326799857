package dev.dunning.core.jurisdiction;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The invoices and instalments of a dossier by the numbers that notices name, with their terms. */
final class Items {

    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,5}");

    private final Once<Map<String, Invoice>> invoices;
    private final Once<Map<String, Terms>> terms;

    Items(Dossier dossier) {
        this.invoices = new Once<>(() -> byId(dossier.invoices(), Invoice::id));
        this.terms = new Once<>(() -> byId(dossier.terms(), Terms::id));
    }

    /** Of two with the same id the first counts. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> known = new HashMap<>();
        all.forEach(one -> known.putIfAbsent(id.apply(one), one));
        return known;
    }

    List<Invoice> of(Proposal proposal) {
        return proposal.invoices().stream().flatMap(item -> find(item).stream()).toList();
    }

    Optional<Invoice> find(String item) {
        return invoice(item).or(() -> instalment(item));
    }

    /** An invoice as a whole. */
    Optional<Invoice> invoice(String id) {
        return Optional.ofNullable(invoices.get().get(id));
    }

    Terms termsOf(Invoice invoice) {
        return invoice.terms()
                .flatMap(id -> Optional.ofNullable(terms.get().get(id)))
                .orElse(Terms.UNKNOWN);
    }

    /** An instalment stands for an invoice of its own. */
    private Optional<Invoice> instalment(String item) {
        int slash = item.lastIndexOf('/');
        String number = item.substring(slash + 1);
        if (slash < 0 || !PART.matcher(number).matches()) {
            return Optional.empty();
        }
        int part = Integer.parseInt(number);
        return invoice(item.substring(0, slash))
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
