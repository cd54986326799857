package dev.dunning.examples.cli.ledger;

import java.io.IOException;
import java.util.stream.Stream;

/** Reads the entries of one source, lazily where the form allows it. */
interface DossierReader {

    /**
     * Opens the source.
     *
     * @return its entries in their own order; closing the stream closes the source
     * @throws IOException when the source cannot be opened
     */
    Stream<LedgerEntry> read() throws IOException;
}
