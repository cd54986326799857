package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.json.DunningJson;

/** Reads the file that says whose ledger it is. */
final class CreditorFile {

    private CreditorFile() {}

    /**
     * Reads a creditor.
     *
     * @throws Unreadable when the file cannot be read or has faults
     */
    static Creditor read(String name) {
        return TextFile.read(name, DunningJson::creditor);
    }
}
