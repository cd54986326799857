package dev.dunning.examples.cli.run;

/** What became of one dossier: a decision, or the faults that made it impossible. */
public sealed interface Answer permits CaseFile, Failure {

    /**
     * Says where the dossier stands.
     *
     * @return the file with the line where there is one, such as {@code ledger.csv:12}
     */
    String place();

    /**
     * Marks what was read.
     *
     * @return the same for the same facts at the same place
     */
    String input();

    /**
     * Writes the answer.
     *
     * @return one line of JSON
     */
    String line();
}
