package dev.dunning.examples.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of each debtor, in the order in which the debtors first appear. */
final class CsvDebtors {

    private final CsvLedger ledger;
    private final CsvHeader header;
    private final Map<Key, CsvDossier> dossiers = new LinkedHashMap<>();
    private final List<LedgerEntry> refused = new ArrayList<>();

    CsvDebtors(CsvLedger ledger, CsvHeader header) {
        this.ledger = ledger;
        this.header = header;
    }

    private record Key(String debtor, String currency) {}

    void refuse(String line, String fault) {
        refused.add(LedgerEntry.Faulty.of(line, fault));
    }

    void add(CsvRow row) {
        var debtor = row.text(Column.DEBTOR);
        if (debtor.isEmpty()) {
            refuse(row.place(), "`debtor` is empty; every row needs it");
            return;
        }
        String currency = row.text(Column.CURRENCY).orElse(ledger.currency());
        dossiers.computeIfAbsent(new Key(debtor.get(), currency), key -> new CsvDossier(ledger, header, row, currency))
                .add(row);
    }

    List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>(refused);
        dossiers.values().forEach(dossier -> entries.addAll(dossier.entries()));
        return entries;
    }
}
