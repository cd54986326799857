package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issues;
import dev.dunning.examples.cli.ledger.JsonDossierReader.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens what a host names: dossier files, ledgers, folders, standard input. One after the other, only when it is
 * its turn.
 *
 * @param input what {@code -} stands for
 * @param ledger what a ledger as CSV does not say itself
 */
public record Sources(InputStream input, CsvLedger ledger) {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /**
     * Reads a ledger of one dossier a line.
     *
     * @param place what to call it
     * @param ledger its lines
     * @return its entries; close it
     */
    public static Stream<LedgerEntry> lines(String place, InputStream ledger) {
        try {
            return new NdjsonReader(place, () -> ledger).read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads one dossier.
     *
     * @param name a file, or {@code -}
     * @return the dossier, or what is wrong with it
     */
    public LedgerEntry one(String name) {
        try {
            Opening opening = name.equals(STANDARD_INPUT) ? () -> input : opening(file(name));
            String place = name.equals(STANDARD_INPUT) ? name : place(path(name));
            return new JsonDossierReader(place, opening).read().findFirst().orElseThrow();
        } catch (IOException broken) {
            return unreadable(name);
        } catch (IllegalArgumentException unknown) {
            return LedgerEntry.Faulty.of(printed(name), String.valueOf(unknown.getMessage()));
        }
    }

    /**
     * Reads all sources.
     *
     * @param names files, folders or {@code -}
     * @return their entries in the order of the names; close it
     */
    public Stream<LedgerEntry> read(List<String> names) {
        return names.stream().flatMap(this::read);
    }

    private Stream<LedgerEntry> read(String name) {
        try {
            return reader(name).read();
        } catch (IOException broken) {
            return Stream.of(unreadable(name));
        } catch (IllegalArgumentException unknown) {
            return Stream.of(LedgerEntry.Faulty.of(printed(name), String.valueOf(unknown.getMessage())));
        }
    }

    private DossierReader reader(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new NdjsonReader(STANDARD_INPUT, () -> input);
        }
        Path path = path(name);
        String place = place(path);
        Opening opening = opening(path);
        if (Files.isDirectory(path) || name.endsWith(".xml")) {
            return new EInvoiceReader(place, path, ledger.creditor());
        } else if (name.endsWith(".json")) {
            return new JsonDossierReader(place, opening);
        } else if (name.endsWith(".ndjson")) {
            return new NdjsonReader(place, opening);
        } else if (name.endsWith(".csv")) {
            return new CsvLedgerReader(place, opening, ledger);
        }
        throw new IllegalArgumentException("not a kind of file that is read;"
                + " name a .json, .ndjson, .csv or .xml file, a folder of invoices, or `-` for standard input");
    }

    private static LedgerEntry unreadable(String name) {
        return LedgerEntry.Faulty.of(printed(name), "this cannot be read; check the name and the permissions");
    }

    private static Opening opening(Path path) {
        return () -> Files.newInputStream(path);
    }

    private static Path file(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException("this is a folder; name a file with one dossier");
        }
        return path;
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new IllegalArgumentException("there is no such file or folder; check the name");
            }
            return path;
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("this is no name of a file; check it", wrong);
        }
    }

    /** The last part of the name alone: what is written says nothing about the machine. */
    private static String place(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "folder" : printable(last.toString());
    }

    private static String printed(String name) {
        return printable(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1));
    }

    private static String printable(String name) {
        String quoted = Issues.quote(name);
        return quoted.substring(1, quoted.length() - 1);
    }
}
