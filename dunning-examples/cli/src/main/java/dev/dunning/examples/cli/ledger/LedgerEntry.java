package dev.dunning.examples.cli.ledger;

import dev.dunning.core.receivable.Dossier;
import java.nio.ByteBuffer;
import java.util.List;

/** One thing that a source holds: a dossier, a dossier still to be read or not readable, or a remark. */
public sealed interface LedgerEntry {

    /**
     * Says where it stands.
     *
     * @return the file as the report may name it, with the line where there is one, such as {@code ledger.csv:12}
     */
    String place();

    /**
     * Looks into it.
     *
     * @return the same entry, read where it was still to be read
     */
    default LedgerEntry known() {
        return this;
    }

    /**
     * A dossier that can be decided.
     *
     * @param place where it stands
     * @param dossier the facts
     * @param mayWrite whether letters can be worded; false when the creditor is a stand-in
     * @param besides what tells the debtor apart where its id may stand for several; empty where the id is enough
     */
    record Read(String place, Dossier dossier, boolean mayWrite, String besides) implements LedgerEntry {}

    /**
     * The text of one dossier, not yet looked into, so that whoever decides can read it as well.
     *
     * @param place where it stands
     * @param document its bytes
     */
    record Unread(String place, ByteBuffer document) implements LedgerEntry {

        /** Makes the bytes unchangeable. */
        public Unread {
            document = document.asReadOnlyBuffer();
        }

        @Override
        public LedgerEntry known() {
            return JsonDossierReader.entry(place, document.duplicate());
        }
    }

    /**
     * A dossier that cannot be decided; the others go on.
     *
     * @param place where it stands
     * @param faults one line each, without the place
     */
    record Faulty(String place, List<String> faults) implements LedgerEntry {

        /** Copies the faults. */
        public Faulty {
            faults = List.copyOf(faults);
        }

        /**
         * Makes an entry with one fault.
         *
         * @param place where it stands
         * @param fault what is wrong and how to mend it
         * @return the entry
         */
        static Faulty of(String place, String fault) {
            return new Faulty(place, List.of(fault));
        }
    }

    /**
     * Something that the reader of the summary should know; nothing failed.
     *
     * @param place where it stands
     * @param text what was left out or read in which way, and why
     */
    record Remark(String place, String text) implements LedgerEntry {}
}
