package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.util.List;

/** Receives what a run finds, in the order of the ledger. */
public interface Sink {

    /**
     * A dossier was decided.
     *
     * @param file the dossier with its answer
     * @throws IOException when it cannot be written down
     */
    default void decided(CaseFile file) throws IOException {}

    /**
     * A dossier could not be decided.
     *
     * @param place where it stands
     * @param faults what is wrong, a line each
     * @throws IOException when it cannot be written down
     */
    default void failed(String place, List<String> faults) throws IOException {}

    /**
     * Something was left out, or read in a way that should be known.
     *
     * @param place where it stands
     * @param text what and why
     * @throws IOException when it cannot be written down
     */
    default void remarked(String place, String text) throws IOException {}

    /**
     * The ledger is at its end.
     *
     * @throws IOException when the rest cannot be written down
     */
    default void finished() throws IOException {}
}
