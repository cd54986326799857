package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.json.DunningJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.stream.Stream;

/** Reads a file that is one dossier. */
record JsonDossierReader(String place, Opening opening) implements DossierReader {

    /** The largest document that is read, in bytes. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** Opens what is to be read. */
    interface Opening {

        /** Opens it from its beginning. */
        InputStream open() throws IOException;
    }

    @Override
    public Stream<LedgerEntry> read() throws IOException {
        try (InputStream input = opening.open()) {
            return Stream.of(entry(place, ByteBuffer.wrap(input.readNBytes(LARGEST + 1))));
        }
    }

    /** Reads one dossier; what is wrong with it becomes the entry. */
    static LedgerEntry entry(String place, ByteBuffer document) {
        if (document.remaining() > LARGEST) {
            return LedgerEntry.Faulty.of(
                    place, "a dossier has at most " + LARGEST + " bytes; split it, one debtor to a dossier");
        }
        try {
            return new LedgerEntry.Read(place, DunningJson.dossier(StrictText.decode(document)), true, "");
        } catch (UnsoundDocumentException unsound) {
            return new LedgerEntry.Faulty(
                    place, unsound.issues().stream().map(Issue::line).toList());
        } catch (IllegalArgumentException broken) {
            return LedgerEntry.Faulty.of(place, String.valueOf(broken.getMessage()));
        }
    }
}
