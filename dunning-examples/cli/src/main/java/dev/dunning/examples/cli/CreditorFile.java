package dev.dunning.examples.cli;

import dev.dunning.core.check.UnsoundDocumentException;
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
        try {
            return DunningJson.creditor(TextFile.read(name));
        } catch (UnsoundDocumentException unsound) {
            throw new Unreadable(unsound.issues().stream()
                    .map(issue -> name + ": " + issue.line())
                    .toList());
        }
    }
}
