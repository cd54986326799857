package dev.dunning.examples.cli.ledger;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dunning.examples.cli.ledger.JsonDossierReader.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a ledger as CSV (RFC 4180, UTF-8, with or without byte order mark): one row an invoice, one dossier a debtor.
 * A file of which the header is wrong is refused; a debtor with a wrong row is, the others go on.
 */
record CsvLedgerReader(String place, Opening opening, CsvLedger ledger) implements DossierReader {

    @Override
    public Stream<LedgerEntry> read() throws IOException {
        try (InputStream input = opening.open()) {
            return entries(StrictText.decode(input.readAllBytes())).stream();
        } catch (IllegalArgumentException wrong) {
            return Stream.of(LedgerEntry.Faulty.of(place, String.valueOf(wrong.getMessage())));
        } catch (CsvParseException broken) {
            return Stream.of(LedgerEntry.Faulty.of(place, "this is not CSV as RFC 4180 has it; check the quotes"));
        }
    }

    private List<LedgerEntry> entries(String text) {
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("the file is empty; its first line names the columns");
        }
        CsvHeader header = CsvHeader.of(records.get(0).getFields());
        CsvDebtors debtors = new CsvDebtors(ledger, header);
        records.subList(1, records.size()).forEach(each -> add(debtors, header, each));
        List<LedgerEntry> entries = new ArrayList<>(CsvRemarks.of(place, header, ledger));
        entries.addAll(debtors.entries());
        return entries;
    }

    private void add(CsvDebtors debtors, CsvHeader header, CsvRecord each) {
        String line = place + ":" + each.getStartingLineNumber();
        if (each.getFieldCount() == header.width()) {
            debtors.add(new CsvRow(line, header, each.getFields()));
        } else {
            debtors.refuse(
                    line,
                    "the row has " + each.getFieldCount() + " cells, the header " + header.width()
                            + "; put a cell with a comma or a line break between quotes");
        }
    }

    private static List<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    /** A semicolon is what spreadsheets write where the comma is the decimal point. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }
}
