package dev.dunning.examples.cli.einvoice;

import dev.dunning.core.check.Issues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Tells which form a document has and reads it. */
public final class EInvoices {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:";

    private EInvoices() {}

    /**
     * Reads one document.
     *
     * @param document the bytes of the file
     * @return the invoice, or empty when the document is something else
     * @throws IllegalArgumentException when it is no XML, or a day in it is none
     */
    public static Optional<EInvoice> read(byte[] document) {
        XmlNode root = XmlDocument.parse(document);
        String namespace = Optional.ofNullable(root.element().getNamespaceURI()).orElse("");
        if (namespace.equals(UBL + "Invoice-2") && root.name().equals("Invoice")) {
            return Optional.of(new UblForm(root, false).invoice());
        } else if (namespace.equals(UBL + "CreditNote-2") && root.name().equals("CreditNote")) {
            return Optional.of(new UblForm(root, true).invoice());
        } else if (namespace.startsWith(CII) && root.name().equals("CrossIndustryInvoice")) {
            return Optional.of(new CiiForm(root).invoice());
        }
        return Optional.empty();
    }

    /** Reads a day; {@code what} names it where it is wrong. */
    static LocalDate day(String what, String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(what + ": " + Issues.quote(text) + " is no day", wrong);
        }
    }
}
