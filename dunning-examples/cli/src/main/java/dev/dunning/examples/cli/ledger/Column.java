package dev.dunning.examples.cli.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a ledger as CSV, with the other names under which exports know them. Capitals, spaces, hyphens and
 * underscores in a header make no difference.
 */
enum Column {
    /** Number of the debtor; rows with the same number and currency become one dossier. */
    DEBTOR("debtor", "debtor id", "customer", "customer id", "customer number", "klantnummer"),
    /** Name of the debtor. */
    NAME("name", "debtor name", "customer name", "naam"),
    /** What the law calls the debtor: CONSUMER, SOLE_TRADER, BUSINESS or PUBLIC_BODY. */
    KIND("kind", "debtor kind", "customer kind"),
    /** Two capitals; a numeric country code is no ISO code and is left alone. */
    COUNTRY("country", "country code", "land"),
    /** Language of the letters. */
    LANGUAGE("language", "taal"),
    /** Address for e-mail. */
    EMAIL("email", "e-mail address", "debtor email"),
    /** Telephone number. */
    PHONE("phone", "telephone", "telefoon"),
    /** Street without the number. */
    STREET("street", "straat"),
    /** House number. */
    NUMBER("number", "house number", "huisnummer"),
    /** Postal code. */
    POSTAL_CODE("postal code", "postcode", "zip"),
    /** City. */
    CITY("city", "town", "plaats"),
    /** Number of the invoice. */
    INVOICE("invoice", "invoice number", "invoice id", "factuurnummer"),
    /** Date of the invoice. */
    ISSUED("issued", "invoice date", "issue date", "factuurdatum"),
    /** Last day for payment. */
    DUE("due", "due date", "vervaldatum"),
    /** Whole amount with VAT; negative for a credit note. */
    AMOUNT("amount", "invoice amount", "total", "bedrag"),
    /** Code of the currency. */
    CURRENCY("currency", "valuta"),
    /** What was delivered. */
    SUBJECT("subject", "description", "omschrijving"),
    /** Labels of the invoice, separated by semicolons: what experience may tell payments apart by. */
    LABELS("labels", "tags", "paperless bill"),
    /** What the debtor writes with the payment. */
    REFERENCE("reference", "payment reference", "betalingskenmerk"),
    /** What was paid of the invoice so far. */
    PAID("paid", "amount paid", "betaald"),
    /** Day of that payment. */
    PAID_ON("paid on", "payment date", "betaald op"),
    /** Day on which the whole invoice was paid. */
    SETTLED("settled", "settled date", "settled on");

    private final List<String> names;

    Column(String... names) {
        this.names = Stream.of(names).map(Column::plain).toList();
    }

    /** Finds the column that a header names. */
    static Optional<Column> named(String header) {
        String plain = plain(header);
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** Writes the name as the documentation does. */
    String header() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names without capitals, spaces, hyphens and underscores. */
    static List<String> headers() {
        return Stream.of(values()).map(Column::header).toList();
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
