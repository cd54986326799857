package dev.dunning.examples.cli.run;

import java.io.IOException;
import java.util.Optional;

/**
 * Receives what a run finds, in the order of the ledger and on one thread. What an interrupted run has found and written
 * down is only recalled: who counts hears of it again, who writes does not.
 */
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
     * @param failure where it stands and what is wrong
     * @throws IOException when it cannot be written down
     */
    default void failed(Failure failure) throws IOException {}

    /**
     * A dossier was decided before the run was interrupted.
     *
     * @param gist what counts of it
     * @param file the dossier with its answer, where it belongs to those that are shown
     * @throws IOException when something of it is gone
     */
    default void recalled(Gist gist, Optional<CaseFile> file) throws IOException {}

    /**
     * A dossier had failed before the run was interrupted.
     *
     * @param failure where it stands and what is wrong
     */
    default void recalled(Failure failure) {}

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
