package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issues;
import dev.dunning.core.receivable.Dossier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Lets one dossier of each creditor, debtor and currency through, so that nothing is counted twice. Make one for every
 * pass over a ledger; it keeps a few bytes for each dossier.
 */
public final class OneOfEach {

    private final MessageDigest digest;
    private final FirstPlaces places = new FirstPlaces();

    /** Has seen no dossier yet. */
    public OneOfEach() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }

    /**
     * Looks into the next entry of the ledger.
     *
     * @param entry the entry
     * @return the same, looked into; a fault where an earlier dossier is about the same debtor
     */
    public LedgerEntry of(LedgerEntry entry) {
        LedgerEntry known = entry.known();
        if (known instanceof LedgerEntry.Read read) {
            Optional<String> earlier = earlier(read);
            return earlier.isEmpty()
                    ? known
                    : LedgerEntry.Faulty.of(read.place(), fault(read.dossier(), earlier.get()));
        }
        return known;
    }

    private Optional<String> earlier(LedgerEntry.Read read) {
        Dossier dossier = read.dossier();
        add(dossier.creditor().id());
        add(dossier.debtor().id());
        add(dossier.currency().getCurrencyCode());
        add(read.besides());
        return places.first(ByteBuffer.wrap(digest.digest()).getLong(), read.place());
    }

    /** Adds a text; where it ends counts. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static String fault(Dossier dossier, String place) {
        return "debtor " + Issues.quote(dossier.debtor().id()) + " of creditor "
                + Issues.quote(dossier.creditor().id()) + " in "
                + dossier.currency().getCurrencyCode() + " stands at " + place
                + " already, so this dossier is left out; put its invoices and events into one dossier";
    }
}
