package dev.dunning.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What all commands share: the streams. */
abstract class TerminalCommand implements Callable<Integer> {

    /** Everything was done. */
    static final int DONE = 0;

    /** Some dossiers failed, or a fault was found. */
    static final int FAILED = 1;

    private @Nullable Terminal terminal;

    void connect(Terminal streams) {
        terminal = streams;
    }

    Terminal terminal() {
        if (terminal == null) {
            throw new IllegalStateException("the command was not connected to its streams");
        }
        return terminal;
    }
}
