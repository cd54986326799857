package dev.dunning.examples.cli.run;

import dev.dunning.core.json.DunningJson;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Marks content by a short text that another content does not share. */
final class Fingerprint {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }

    /** The mark of texts; where one ends and the next begins counts. */
    static String of(Iterable<String> texts) {
        Fingerprint mark = new Fingerprint();
        texts.forEach(mark::add);
        return mark.text();
    }

    /** The mark of bytes. */
    static String of(byte[] bytes) {
        Fingerprint mark = new Fingerprint();
        mark.digest.update(bytes);
        return mark.text();
    }

    /** The mark of a dossier as it was read, with its place. */
    static String of(LedgerEntry entry) {
        Fingerprint mark = new Fingerprint();
        mark.add(entry.place());
        if (entry instanceof LedgerEntry.Unread unread) {
            mark.digest.update(unread.document().duplicate());
        } else if (entry instanceof LedgerEntry.Read read) {
            mark.add(read.mayWrite() ? "letters" : "no letters");
            mark.add(DunningJson.compact(read.dossier()));
        } else if (entry instanceof LedgerEntry.Faulty faulty) {
            faulty.faults().forEach(mark::add);
        }
        return mark.text();
    }

    /** Adds a text; where it ends counts. */
    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    /** The mark of all that was added. */
    String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
