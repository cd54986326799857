package dev.dunning.core.insight;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two thousand real invoices of a hundred customers, each with the day on which it was paid. */
public final class IbmLedger {

    private static final String NAME = "WA_Fn-UseC_-Accounts-Receivable.csv";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
    private static final Creditor CREDITOR = Creditor.of("ibm", "A creditor", "US");

    private IbmLedger() {}

    /** One row, with what is known when it is issued and what happened later. */
    public record Row(
            String customer,
            String invoice,
            LocalDate issued,
            LocalDate due,
            Money amount,
            boolean paper,
            LocalDate paid) {

        boolean isLate() {
            return paid.isAfter(due);
        }

        long delay() {
            return ChronoUnit.DAYS.between(due, paid);
        }

        Row paidOn(LocalDate day) {
            return new Row(customer, invoice, issued, due, amount, paper, day);
        }

        /** As far as is known on a day. */
        long delayOn(LocalDate day) {
            return ChronoUnit.DAYS.between(due, paid.isAfter(day) ? day : paid);
        }

        private Invoice toInvoice() {
            Invoice.Builder invoice = Invoice.of(this.invoice, amount, issued, due).toBuilder();
            return (paper ? invoice.tag("paper") : invoice).build();
        }
    }

    /** The file, where the folder with the data lies beside the project. */
    public static Optional<Path> file() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder ->
                        folder.resolve("shared").resolve("data").resolve("ibm").resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    public static List<Row> rows() {
        try {
            return Files.readAllLines(file().orElseThrow()).stream()
                    .skip(1)
                    .map(IbmLedger::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        List<String> cells = List.of(line.split(",", -1));
        BigDecimal amount = new BigDecimal(cells.get(6)).setScale(2, RoundingMode.UNNECESSARY);
        return new Row(
                cells.get(1),
                cells.get(3),
                LocalDate.parse(cells.get(4), DAY),
                LocalDate.parse(cells.get(5), DAY),
                Money.parse("USD " + amount.toPlainString()),
                cells.get(9).equals("Paper"),
                LocalDate.parse(cells.get(8), DAY));
    }

    /** One dossier for each customer, with everything that happened. */
    public static Map<String, Dossier> dossiers(List<Row> rows) {
        Map<String, List<Row>> byCustomer = new TreeMap<>();
        rows.forEach(row -> byCustomer
                .computeIfAbsent(row.customer(), id -> new ArrayList<>())
                .add(row));
        Map<String, Dossier> dossiers = new TreeMap<>();
        byCustomer.forEach((id, own) -> dossiers.put(id, dossier(id, own)));
        return dossiers;
    }

    private static Dossier dossier(String id, List<Row> rows) {
        Invoice[] invoices = rows.stream().map(Row::toInvoice).toArray(Invoice[]::new);
        List<DunningEvent> payments = rows.stream()
                .<DunningEvent>map(
                        row -> DunningEvent.paid(row.invoice() + "/paid", row.paid(), row.invoice(), row.amount()))
                .toList();
        return Dossier.of(CREDITOR, Debtor.business(id, "A customer", "US"), invoices)
                .with(payments);
    }
}
