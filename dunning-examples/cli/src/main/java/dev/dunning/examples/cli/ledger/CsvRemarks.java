package dev.dunning.examples.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what a ledger as CSV does not tell, and how that was read. */
final class CsvRemarks {

    private final String place;
    private final List<LedgerEntry> remarks = new ArrayList<>();

    private CsvRemarks(String place) {
        this.place = place;
    }

    static List<LedgerEntry> of(String place, CsvHeader header, CsvLedger ledger) {
        CsvRemarks remarks = new CsvRemarks(place);
        remarks.unused(header.unused());
        remarks.kind(header);
        if (!ledger.mayWrite()) {
            remarks.say("no --creditor: decided for a business without a name under law NONE, in " + ledger.currency()
                    + " where a row names no currency; no messages are written");
            remarks.contacts(header);
        }
        return remarks.remarks;
    }

    private void unused(List<String> unused) {
        List<String> disputed =
                unused.stream().filter(CsvRemarks::isAboutDisputes).toList();
        disputed.forEach(name -> say("the column " + name
                + " has no date and is therefore no fact: nothing is held because of it; write a `disputed` event"
                + " with its day in a dossier"));
        List<String> rest =
                unused.stream().filter(name -> !disputed.contains(name)).toList();
        if (!rest.isEmpty()) {
            say("not read: the columns " + String.join(", ", rest));
        }
    }

    private static boolean isAboutDisputes(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("disput");
    }

    private void kind(CsvHeader header) {
        if (!header.has(Column.KIND)) {
            say("no column kind: every debtor is read as a consumer, the careful reading; add the column to change it");
        }
    }

    private void contacts(CsvHeader header) {
        if (!header.has(Column.EMAIL, Column.PHONE, Column.STREET, Column.CITY)) {
            say("no column with an address: decided as if every debtor can be reached by e-mail and by post");
        }
    }

    private void say(String text) {
        remarks.add(new LedgerEntry.Remark(place, text));
    }
}
