package dev.dunning.examples.cli.ledger;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.examples.cli.einvoice.EInvoice;
import dev.dunning.examples.cli.einvoice.EInvoices;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the electronic invoices of a folder and everything below it, or of one file. Every file is either read or named
 * with the reason why not; links are not followed.
 */
record EInvoiceReader(String place, Path source, Optional<Creditor> creditor) implements DossierReader {

    private static final int LARGEST = 20 * 1024 * 1024;

    @Override
    public Stream<LedgerEntry> read() throws IOException {
        EInvoiceBook book = new EInvoiceBook(place, creditor);
        List<Path> files = files();
        if (files.isEmpty()) {
            book.remark(place, "this folder is empty: there is nothing to decide; name one with .xml invoices");
        }
        for (Path file : files) {
            add(book, file);
        }
        return book.entries().stream();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    /** The file as the summary names it: from the source on, with slashes on every machine. */
    private String name(Path file) {
        String below = source.relativize(file).toString().replace('\\', '/');
        return below.isEmpty() ? place : place + "/" + below;
    }

    private void add(EInvoiceBook book, Path file) {
        String name = name(file);
        if (Files.isSymbolicLink(file)) {
            book.remark(name, "left out: links are not followed");
        } else if (!name.endsWith(".xml")) {
            book.remark(name, "left out: not an .xml file" + hint(name));
        } else {
            addInvoice(book, name, file);
        }
    }

    private static String hint(String name) {
        return name.endsWith(".pdf") ? "; take the XML out of the PDF first" : "";
    }

    private static void addInvoice(EInvoiceBook book, String name, Path file) {
        try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            Optional<EInvoice> invoice = EInvoices.read(input.readNBytes(LARGEST + 1));
            invoice.ifPresentOrElse(
                    known -> book.add(name, known),
                    () -> book.remark(name, "left out: XML, but neither a UBL nor a CII invoice"));
        } catch (IOException broken) {
            book.fault(name, "the file cannot be read; check its permissions");
        } catch (IllegalArgumentException wrong) {
            book.fault(name, String.valueOf(wrong.getMessage()));
        }
    }
}
