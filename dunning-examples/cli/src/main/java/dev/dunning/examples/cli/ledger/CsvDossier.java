package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Payment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one dossier of the rows of one debtor. A wrong row may be a credit note, so it stops the whole dossier. */
final class CsvDossier {

    private final CsvLedger ledger;
    private final CsvHeader header;
    private final CsvRow first;
    private final String currency;
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<DunningEvent> history = new ArrayList<>();
    private final List<LedgerEntry> faults = new ArrayList<>();

    CsvDossier(CsvLedger ledger, CsvHeader header, CsvRow first, String currency) {
        this.ledger = ledger;
        this.header = header;
        this.first = first;
        this.currency = currency;
    }

    void add(CsvRow row) {
        try {
            requireSame(row, Column.KIND);
            requireSame(row, Column.COUNTRY);
            Invoice invoice = invoice(row);
            history.addAll(payments(row, invoice));
            invoices.add(invoice);
        } catch (IllegalArgumentException wrong) {
            faults.add(LedgerEntry.Faulty.of(row.place(), String.valueOf(wrong.getMessage())));
        }
    }

    List<LedgerEntry> entries() {
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            return List.of(SoundEntry.of(first.place(), dossier(), ledger.mayWrite(), ""));
        } catch (IllegalArgumentException wrong) {
            return List.of(LedgerEntry.Faulty.of(first.place(), String.valueOf(wrong.getMessage())));
        }
    }

    private void requireSame(CsvRow row, Column column) {
        if (row.text(column).isPresent() && !row.text(column).equals(first.text(column))) {
            throw new IllegalArgumentException("`" + column.header() + "` differs from the debtor's first row at "
                    + first.place() + "; make them agree");
        }
    }

    private Dossier dossier() {
        Optional<String> law = ledger.mayWrite() ? Optional.empty() : Optional.of(CsvLedger.NO_LAW);
        return new Dossier(ledger.owner(), debtor(), List.of(), invoices, history, Optional.empty(), law, Ext.NONE);
    }

    private Debtor debtor() {
        String id = first.require(Column.DEBTOR);
        Debtor.Builder debtor = Debtor.of(id, first.text(Column.NAME).orElse(id), kind(), country()).toBuilder();
        first.text(Column.LANGUAGE).ifPresent(debtor::language);
        contacts().forEach(debtor::contact);
        return debtor.build();
    }

    private DebtorKind kind() {
        String text = first.text(Column.KIND).orElse(DebtorKind.CONSUMER.name());
        return Stream.of(DebtorKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`kind`: " + Issues.quote(text)
                        + " is no kind of debtor; choose one of CONSUMER, SOLE_TRADER, BUSINESS, PUBLIC_BODY"));
    }

    private String country() {
        return first.text(Column.COUNTRY)
                .filter(code -> !code.matches("[0-9]+"))
                .orElse(ledger.owner().country());
    }

    private List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        first.text(Column.EMAIL).ifPresent(to -> contacts.add(Contact.of(Channel.EMAIL, to)));
        address().ifPresent(to -> contacts.add(Contact.of(to)));
        first.text(Column.PHONE).ifPresent(to -> contacts.add(Contact.of(Channel.PHONE, to)));
        if (!ledger.mayWrite() && !header.has(Column.EMAIL, Column.PHONE, Column.STREET, Column.CITY)) {
            contacts.add(Contact.of(Channel.EMAIL, "unknown@debtor.invalid"));
            contacts.add(Contact.of(PostalAddress.ofLines(List.of("unknown"))));
        }
        return contacts;
    }

    private Optional<PostalAddress> address() {
        if (first.text(Column.STREET).isEmpty() && first.text(Column.CITY).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostalAddress(
                first.text(Column.STREET),
                first.text(Column.NUMBER),
                first.text(Column.POSTAL_CODE),
                first.text(Column.CITY),
                Optional.of(country()),
                List.of(),
                Ext.NONE));
    }

    private Invoice invoice(CsvRow row) {
        row.require(Column.AMOUNT);
        row.require(Column.ISSUED);
        row.require(Column.DUE);
        Invoice.Builder invoice = Invoice.of(
                row.require(Column.INVOICE),
                row.money(Column.AMOUNT, currency).orElseThrow(),
                row.day(Column.ISSUED).orElseThrow(),
                row.day(Column.DUE).orElseThrow())
                .toBuilder();
        row.text(Column.SUBJECT).ifPresent(invoice::subject);
        row.text(Column.LABELS).map(CsvDossier::labels).ifPresent(labels -> labels.forEach(invoice::tag));
        row.text(Column.REFERENCE)
                .ifPresent(text -> invoice.payment(new Payment(Optional.of(text), Map.of(), Ext.NONE)));
        return invoice.build();
    }

    private static List<String> labels(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(label -> label.strip().toLowerCase(Locale.ROOT))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private List<DunningEvent> payments(CsvRow row, Invoice invoice) {
        Optional<Money> paid = row.money(Column.PAID, currency).filter(amount -> !amount.isZero());
        Optional<LocalDate> paidOn = row.day(Column.PAID_ON);
        Optional<LocalDate> settled = row.day(Column.SETTLED).filter(day -> !invoice.isCreditNote());
        if (paid.isPresent() && paidOn.isEmpty()) {
            throw new IllegalArgumentException(
                    "`paid` has no day, and without one nobody can tell what was open when; fill in `paid-on`");
        }
        List<DunningEvent> events = new ArrayList<>();
        paid.ifPresent(amount -> events.add(paid(invoice, "paid", paidOn.orElseThrow(), amount)));
        Money rest =
                invoice.amount().minus(paid.orElse(Money.zero(invoice.amount().currency())));
        settled.filter(day -> rest.isPositive()).ifPresent(day -> events.add(paid(invoice, "settled", day, rest)));
        return events;
    }

    private static DunningEvent paid(Invoice invoice, String how, LocalDate on, Money amount) {
        return DunningEvent.paid(invoice.id() + "/" + how, on, invoice.id(), amount);
    }
}
