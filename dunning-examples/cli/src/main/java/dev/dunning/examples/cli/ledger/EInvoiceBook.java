package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.examples.cli.einvoice.EInvoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers electronic invoices of the same seller, buyer and currency into one dossier. */
final class EInvoiceBook {

    private final String place;
    private final Optional<Creditor> creditor;
    private final List<LedgerEntry> notes = new ArrayList<>();
    private final Map<Key, List<EInvoiceItem>> items = new LinkedHashMap<>();

    EInvoiceBook(String place, Optional<Creditor> creditor) {
        this.place = place;
        this.creditor = creditor;
    }

    /** A number alone may be one that every buyer was given; with the name it tells them apart. */
    private record Key(String seller, String sellerName, String buyer, String buyerName, String currency) {}

    void remark(String file, String text) {
        notes.add(new LedgerEntry.Remark(file, text));
    }

    void fault(String file, String text) {
        notes.add(LedgerEntry.Faulty.of(file, text));
    }

    void add(String file, EInvoice invoice) {
        List<String> missing = EInvoiceItem.missing(invoice);
        if (!missing.isEmpty()) {
            fault(file, "the invoice lacks " + String.join(", ", missing) + "; ask the seller's program for it");
            return;
        }
        items.computeIfAbsent(key(invoice), key -> new ArrayList<>()).add(new EInvoiceItem(file, invoice));
    }

    private static Key key(EInvoice invoice) {
        return new Key(
                invoice.seller().key().orElse(""),
                invoice.seller().name().orElse(""),
                invoice.buyer().key().orElse(""),
                invoice.buyer().name().orElse(""),
                invoice.currency().orElse(""));
    }

    List<LedgerEntry> entries() {
        List<LedgerEntry> dossiers = new ArrayList<>();
        items.values().forEach(group -> dossiers.addAll(entries(group)));
        List<LedgerEntry> all = new ArrayList<>();
        if (!items.isEmpty()) {
            all.add(new LedgerEntry.Remark(
                    place,
                    "an electronic invoice does not say who the buyer is in law: every buyer is read as a business;"
                            + " write a dossier for a consumer, a sole trader or a public body"));
        }
        notes.stream().sorted(Comparator.comparing(LedgerEntry::place)).forEach(all::add);
        all.addAll(dossiers);
        return all;
    }

    private List<LedgerEntry> entries(List<EInvoiceItem> group) {
        Set<String> replaced = group.stream()
                .filter(EInvoiceItem::isCorrection)
                .flatMap(item -> item.invoice().replaces().stream())
                .collect(Collectors.toSet());
        List<EInvoiceItem> chased = withoutCopies(group).stream()
                .filter(item -> isChased(item, replaced))
                .toList();
        try {
            return chased.isEmpty() ? List.of() : List.of(dossier(chased));
        } catch (IllegalArgumentException wrong) {
            return List.of(LedgerEntry.Faulty.of(files(chased), String.valueOf(wrong.getMessage())));
        }
    }

    /** The same invoice is often kept in both forms, or sent twice. */
    private List<EInvoiceItem> withoutCopies(List<EInvoiceItem> group) {
        List<EInvoiceItem> first = new ArrayList<>();
        for (EInvoiceItem item : group) {
            Optional<EInvoiceItem> same = first.stream().filter(item::isCopyOf).findFirst();
            same.ifPresentOrElse(
                    other -> remark(item.file(), "left out: the same invoice as " + other.file()),
                    () -> first.add(item));
        }
        return first;
    }

    private boolean isChased(EInvoiceItem item, Set<String> replaced) {
        boolean corrected = replaced.contains(item.invoice().number().orElse(""));
        Optional<String> reason = corrected ? Optional.of("left out: a corrected invoice replaces it") : item.leftOut();
        reason.ifPresent(text -> remark(item.file(), text));
        if (reason.isEmpty()) {
            item.remarks().forEach(text -> remark(item.file(), text));
        }
        return reason.isEmpty();
    }

    private LedgerEntry dossier(List<EInvoiceItem> chased) {
        EInvoice first = chased.get(0).invoice();
        Creditor owner = creditor.orElseGet(() -> EInvoiceParties.creditor(first));
        List<Invoice> invoices =
                chased.stream().map(item -> item.toInvoice(owner)).toList();
        Dossier dossier = new Dossier(
                owner,
                EInvoiceParties.debtor(first.buyer()),
                List.of(),
                invoices,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
        return SoundEntry.of(files(chased), dossier, true, dossier.debtor().name());
    }

    private static String files(List<EInvoiceItem> chased) {
        return chased.stream().map(EInvoiceItem::file).collect(Collectors.joining(", "));
    }
}
